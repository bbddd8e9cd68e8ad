-- The articles as they are now: what lists filter and order by. Their content is in "revision".
CREATE TABLE article (
  id           uuid PRIMARY KEY,          -- UUIDv7: ids sort by first arrival, and a later partitioning can go by ranges of it
  revision     integer NOT NULL CHECK (revision > 0), -- the newest
  url          text,                      -- canonical
  publisher    text,
  section      text,
  published_at timestamptz,
  collected_at timestamptz NOT NULL,      -- first arrival; stays through all revisions
  -- The time an article counts at: publication, else collection.
  effective_at timestamptz NOT NULL GENERATED ALWAYS AS (coalesce(published_at, collected_at)) STORED,
  given        jsonb NOT NULL             -- metadata that submitters gave, so that a re-post without it does not lose it
);

-- Each index ends in the order of lists (effective_at, id), so that a page is read from it without sorting.
CREATE INDEX article_effective ON article (effective_at, id);
CREATE INDEX article_publisher ON article (publisher, effective_at, id);
CREATE INDEX article_section ON article (section, effective_at, id);

-- Finds an article again: SHA-256 of its canonical URL, else of its raw input with publisher and publication time.
-- Not part of "article", because uniqueness must hold over all its future partitions.
CREATE TABLE article_identity (
  hash       bytea PRIMARY KEY CHECK (octet_length(hash) = 32),
  article_id uuid NOT NULL UNIQUE REFERENCES article (id) ON DELETE CASCADE
);

-- What an article said at each of its changes. Rows are written once.
CREATE TABLE revision (
  article_id   uuid NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  revision     integer NOT NULL CHECK (revision > 0),
  recorded_at  timestamptz NOT NULL,
  title        text,
  publisher    text,
  section      text,
  published_at timestamptz,
  modified_at  timestamptz,
  decks        jsonb NOT NULL,
  bylines      jsonb NOT NULL,
  blocks       jsonb NOT NULL,            -- the text is these, joined by blank lines
  parser       text NOT NULL,             -- the version that read the raw input
  raw          bytea NOT NULL,            -- the input as received: UTF-8, zlib (RFC 1950)
  PRIMARY KEY (article_id, revision)
);

-- Compressed already: PostgreSQL need not try again.
ALTER TABLE revision ALTER COLUMN raw SET STORAGE EXTERNAL;
