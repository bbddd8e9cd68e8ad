-- What articles state, beyond what they name (topic, times, amounts, quotations, relations), and analysing again what an
-- older analyser found. Everything here belongs to an article's result: it is written and erased with it.

-- The number of the analyser's version (the 2 of newsgraph/2): versions are compared by it. Results of before: 0.
alter table analysis
  add column analyzer_number integer not null default 0,
  add column topic           text,               -- null where the text tells none
  add column topic_score     double precision,   -- how sure that is, 0 to 1
  add column times           jsonb not null default '[]',  -- [{text, value, rule, anchor, start, end}]
  add column amounts         jsonb not null default '[]';  -- [{text, value, min, max, unit, hedged, start, end}]
create index analysis_by_analyzer on analysis (analyzer_number, effective_at);
-- Articles by keyword: few of many have a given term.
create index analysis_by_term on analysis using gin (terms);

-- Who said what. One index range is an entity's quotations by time.
create table article_quotation (
  article_id   uuid        not null references analysis,
  position     integer     not null,             -- in order of the text, from 0
  speaker      uuid        references entity,    -- null for one without a name
  effective_at timestamptz not null,             -- the analysis's
  kind         text        not null,             -- DIRECT or INDIRECT
  text         text        not null,
  start_offset integer     not null,             -- of text, in UTF-16 code units into the article's text
  end_offset   integer     not null,             -- exclusive
  speaker_text text,                             -- how the article calls the speaker there; null where it tells none
  speaker_start integer,
  speaker_end  integer,
  cue          text,
  hedged       boolean     not null,
  primary key (article_id, position)
);
create index article_quotation_by_speaker on article_quotation (speaker, effective_at, article_id, position);

-- Who did what to whom. Several may join one pair; each points to the sentences that state it.
create table article_relation (
  article_id   uuid        not null references analysis,
  position     integer     not null,             -- in order of the first evidence, from 0
  type         text        not null,
  subject      uuid        not null references entity,
  object       uuid        references entity check (object <> subject), -- null for a ROLE without an organisation
  -- The pair as article_edge has it; a merge that moves subject or object moves these along.
  source       uuid        generated always as (least(subject, object)) stored,
  target       uuid        generated always as (greatest(subject, object)) stored,
  effective_at timestamptz not null,             -- the analysis's
  day          date        not null generated always as ((effective_at at time zone 'Asia/Seoul')::date) stored,
  label        text,
  former       boolean     not null,
  hedged       boolean     not null,
  as_of        text collate "C",                 -- a partial date: 2024-09-27, 2024-06, 2027-H1
  evidence     jsonb       not null,             -- [{sentence, start, end, hedged, asOf}], sentence in analysis.sentences
  primary key (article_id, position)
);
create index article_relation_by_pair on article_relation (source, target, type, effective_at) where object is not null;
create index article_relation_by_subject on article_relation (subject, type, effective_at, article_id);
create index article_relation_by_object on article_relation (object, type, effective_at, article_id);

-- The newest analyser that ever worked here. While two versions run side by side only the newer one analyses again, and
-- after a return to an older one nothing is undone.
create table analyzer (
  only_row boolean primary key default true check (only_row),
  version  text,                                 -- null until one has worked here
  number   integer not null default 0
);
insert into analyzer default values;

-- Articles whose result is of an older analyser, a portion at a time; the columns are those of task. A row goes with the
-- result that it is to replace, whoever replaces or erases that.
create table reanalysis (
  article_id uuid primary key references analysis on delete cascade,
  revision   integer     not null,
  number     integer     not null,               -- of the analyser that is to do it, or a newer one
  status     text        not null default 'PENDING' check (status in ('PENDING', 'FAILED')),
  attempts   integer     not null default 0,
  due_at     timestamptz not null default now(),
  error      text,
  detail     text,
  created_at timestamptz not null default now()
);
create index reanalysis_due on reanalysis (due_at) where status = 'PENDING';
create index reanalysis_by_age on reanalysis (created_at, article_id);
