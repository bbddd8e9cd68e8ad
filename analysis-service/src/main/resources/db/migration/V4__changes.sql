-- What was analysed, in the order in which it became visible: the feed that the gateway follows. One row per article, at
-- the number of its last change. It goes with the article; the head stays, so no reader is ever ahead of the feed.
create table analysis_change (
  article_id uuid    primary key references article on delete cascade,
  sequence   bigint  not null unique,
  revision   integer not null                     -- the one that was analysed
);

-- The feed's end, and the database that its numbers count in. A restored one may hand out numbers again that readers
-- have passed already: its origin differs from the one stored with the data, and the feed then gets a new epoch.
create table analysis_feed (
  only_row boolean primary key default true check (only_row),
  head     bigint  not null,                      -- whoever raises it holds the row to the end of the transaction
  epoch    uuid    not null,
  origin   text    not null
);

-- As article-service's feed_origin(): the cluster, its timeline and the table's own id. A disk image put back leaves no
-- such trace; after that, run: update analysis_feed set origin = 'restored'.
create function analysis_feed_origin() returns text language sql volatile as $$
  select (select system_identifier from pg_control_system())
    || '/' || left(pg_walfile_name(pg_current_wal_lsn()), 8)
    || '/' || 'analysis_change'::regclass::oid
$$;

insert into analysis_change (article_id, sequence, revision)
select article_id, row_number() over (order by analyzed_at, article_id), revision from analysis;

insert into analysis_feed (head, epoch, origin)
select count(*), gen_random_uuid(), analysis_feed_origin() from analysis_change;
