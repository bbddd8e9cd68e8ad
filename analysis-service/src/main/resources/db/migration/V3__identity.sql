-- Who is who across articles: several entities may have one name, and people may correct what was decided.

-- One row per name in use. Whoever decides which entity a name is, or changes an entity of that name, holds its row;
-- so two workers that meet a new name at once make one entity. No foreign key from entity: it is written first and
-- erased last.
create table entity_key (
  type       text not null,
  normalized text collate "C" not null,
  primary key (type, normalized)
);
insert into entity_key select type, normalized from entity;

alter table entity
  drop constraint entity_type_normalized_key,
  add column given_name       text,               -- by a correction; goes before the spellings of the articles
  add column given_normalized text collate "C",   -- as searching compares it
  add column description      text,               -- by a correction; null where nobody gave one
  add column roles            text,               -- of a person: what most articles say it is, such as KT 대표
  -- What each of those that people merged was then: whoever is an actor and a member by a merge is both ever after,
  -- whichever articles are there.
  add column merged_offices   text[] not null default '{}',
  add column merged_callings  text[] not null default '{}';
create index entity_by_key on entity (type, normalized);
create index entity_name_by_normalized on entity_name (normalized);

-- Why the article's cluster is this entity, and what it tells of who it is.
alter table article_entity
  add column reason   text   not null default 'NAME',
  add column detail   text,                       -- what the reason stands on, such as KT for SAME_ORGANIZATION
  add column offices  text[] not null default '{}', -- of a person: 대표, 배우
  add column callings text[] not null default '{}'; -- the fields of life these belong to: 기업, 예술

-- What people corrected, in the order they did. It goes with either of its entities.
create table correction (
  id          bigint generated always as identity primary key,
  kind        text        not null check (kind in ('MERGE', 'SPLIT')),
  entity_id   uuid        not null references entity on delete cascade, -- the survivor of a merge, or what was split
  other_id    uuid        not null references entity on delete cascade, -- what was merged into it, or split off
  other_name  text        not null,               -- as it was shown then
  articles    integer     not null,               -- how many were moved
  reason      text,
  made_by     text,                               -- null where the caller did not tell
  made_at     timestamptz not null default now(),
  check (entity_id <> other_id)
);
create index correction_by_entity on correction (entity_id, id);
create index correction_by_other on correction (other_id, id);

-- What a correction decided for one article. Read whenever the article is analysed again; erased with the article.
-- No foreign key to article: a worker holds that row while it waits for corrections to end.
create table article_correction (
  article_id    uuid   not null,
  correction_id bigint not null references correction on delete cascade,
  from_entity   uuid   not null,                  -- what the names were taken for
  to_entity     uuid   not null references entity on delete cascade,
  names         text[] not null,                  -- as identity compares them
  primary key (article_id, correction_id)
);
create index article_correction_by_from on article_correction (from_entity);
create index article_correction_by_to on article_correction (to_entity);
