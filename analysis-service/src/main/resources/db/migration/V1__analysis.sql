-- The database of analysis-service. Ids are the UUIDs of `art_…` and `ent_…` without the prefix.
-- Three layers: what the feed told (feed, article, task), the truth per article (analysis, article_entity,
-- article_edge), and counts over the corpus, each of which can be recounted from that truth (POST /verification).
-- Terms and names are compared by code point (collate "C"): the order never changes with the system's library.

-- How far the change feed of article-service is applied. Written in the transaction that applies a page of it.
create table feed (
  only_row      boolean primary key default true check (only_row),
  epoch         text,                          -- null until the first page was read
  pass          bigint  not null default 1,    -- grows whenever the feed is read from the start again
  pass_complete boolean not null default false,-- this pass has reached the head: what it did not meet is gone
  applied       bigint  not null default 0,    -- the last sequence applied, where reading goes on
  head          bigint  not null default 0,    -- the feed's last sequence when it was last asked
  read_at       timestamptz                    -- when it last answered
);
insert into feed default values;

-- What the feed tells of an article: enough to answer lists without asking article-service.
create table article (
  id           uuid primary key,
  revision     integer     not null,           -- the newest known here
  title        text,
  publisher    text,
  section      text,
  published_at timestamptz,
  collected_at timestamptz not null,
  effective_at timestamptz not null generated always as (coalesce(published_at, collected_at)) stored,
  pass         bigint      not null            -- the feed pass that met it last
);
create index article_by_time on article (effective_at, id);
create index article_by_publisher on article (publisher, effective_at, id);
create index article_by_section on article (section, effective_at, id);

-- An article that waits for its analysis, or whose analysis failed. A finished task's row goes with its end.
create table task (
  article_id uuid primary key references article on delete cascade,
  revision   integer     not null,
  status     text        not null default 'PENDING' check (status in ('PENDING', 'FAILED')),
  attempts   integer     not null default 0,   -- claims so far that were not given back
  due_at     timestamptz not null default now(), -- when it may be claimed; a claim moves it to the end of the lease
  error      text,                             -- the last failure's code
  detail     text,                             -- and what there is to say about it
  created_at timestamptz not null default now()
);
create index task_due on task (due_at) where status = 'PENDING';
create index task_by_age on task (created_at, article_id);

-- The result for an article's revision. Counts below were made with this effective_at, which a newer revision may change.
create table analysis (
  article_id   uuid primary key references article,
  revision     integer     not null,
  analyzer     text        not null,
  analyzed_at  timestamptz not null,
  effective_at timestamptz not null,
  day          date        not null generated always as ((effective_at at time zone 'Asia/Seoul')::date) stored,
  length       integer     not null,           -- of the text, in UTF-16 code units
  terms        text[] collate "C" not null,    -- each counts this article once in term_frequency
  keywords     jsonb       not null,           -- candidates with occurrences; ranked when read, over the corpus of then
  sentences    jsonb       not null            -- [{start, end, text}] of those that article_edge.evidence points to
);

create table entity (
  id            uuid primary key,
  type          text    not null,
  normalized    text collate "C" not null,     -- the name as identity compares it
  name          text    not null,              -- as it is shown: one of the spellings in entity_name
  article_count integer not null default 0,
  first_seen    timestamptz,
  last_seen     timestamptz,
  -- A merge moves every row below to the survivor; the merged entity stays to answer its id and to catch its name.
  merged_into   uuid references entity on delete cascade check (merged_into <> id),
  unique (type, normalized)
);
create index entity_by_articles on entity (article_count, id) where merged_into is null;
create index entity_merged on entity (merged_into) where merged_into is not null;

-- The truth per article: which entities it names.
create table article_entity (
  article_id   uuid             not null references analysis,
  entity_id    uuid             not null references entity,
  effective_at timestamptz      not null,      -- the analysis's, so that an entity's articles are one index range
  day          date             not null generated always as ((effective_at at time zone 'Asia/Seoul')::date) stored,
  salience     double precision not null,
  names        text[]           not null,      -- the spellings this article uses
  mentions     jsonb            not null,      -- [{text, start, end, block}]
  primary key (article_id, entity_id)
);
create index article_entity_by_time on article_entity (entity_id, effective_at, article_id);

-- The truth per article: which pairs it names, source < target. No foreign keys: a few hundred rows an article, each
-- written and deleted with the article_entity rows it joins; verification looks for orphans.
create table article_edge (
  article_id   uuid        not null,
  source       uuid        not null,
  target       uuid        not null check (source < target),
  effective_at timestamptz not null,
  day          date        not null generated always as ((effective_at at time zone 'Asia/Seoul')::date) stored,
  sentences    integer     not null,           -- how many name both
  shared       boolean     not null generated always as (sentences > 0) stored,
  evidence     integer[]   not null,           -- positions in analysis.sentences
  primary key (article_id, source, target)
);
create index article_edge_evidence on article_edge (source, target, shared, effective_at);

-- Counts. All but the last two are only changed by a transaction that holds the rows of the entities concerned.
create table entity_name (
  entity_id  uuid not null references entity on delete cascade,
  name       text collate "C" not null,
  normalized text collate "C" not null,
  articles   integer not null,
  primary key (entity_id, name)
);
create table entity_day (
  entity_id uuid    not null,
  day       date    not null,
  articles  integer not null,
  primary key (entity_id, day)
);
create index entity_day_by_day on entity_day (day, entity_id) include (articles);

create table edge (
  source    uuid    not null,
  target    uuid    not null,
  articles  integer not null,
  sentences integer not null,
  weight    integer not null generated always as (articles + sentences) stored,
  primary key (source, target)
);
create index edge_from_source on edge (source, weight, target);
create index edge_from_target on edge (target, weight, source);

create table edge_day (
  source    uuid    not null,
  target    uuid    not null,
  day       date    not null,
  articles  integer not null,
  sentences integer not null,
  primary key (source, target, day)
);

create table term_frequency (
  term     text collate "C" primary key,
  articles integer not null
);
create table corpus_day (
  day      date primary key,
  articles integer not null
);
