package io.newsgraph.article.ingest;

import io.newsgraph.article.body.JsonBody;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An article as it is sent in. */
@Schema(
    description =
        "An article as a newsroom has it. Metadata given here outranks what the text says; left "
            + "out, it is read from the text, or stays as it is known")
public record IngestRequest(
    @Schema(
            required = true,
            maxLength = Submission.LONGEST_TEXT,
            description = "The text as pasted: title, captions, subheads, bylines and all",
            examples = "한빛전자, 새 공장 착공\n\n(서울=한빛일보) 한빛전자가 27일 새 공장을 짓기 시작했다.")
        String text,
    @Schema(maxLength = Submission.LONGEST_TITLE) String title,
    @Schema(maxLength = Submission.LONGEST_NAME, examples = "한빛일보") String publisher,
    @Schema(maxLength = Submission.LONGEST_NAME, examples = "경제") String section,
    @Schema(
            description = "A date, a time (in Seoul) or a time with offset",
            examples = "2024-09-27T09:30:00+09:00")
        String publishedAt,
    @Schema(
            maxLength = 2_000,
            description = "Identifies the article; else its text, publisher and publishedAt do",
            examples = "https://hanbit.example/news/1")
        String url)
    implements JsonBody {}
