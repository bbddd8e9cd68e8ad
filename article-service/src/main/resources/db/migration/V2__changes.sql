-- One row per article that ever was, at the number of its last change: a new reader's first pass over the feed is the
-- same read as its next one, and the table does not outgrow the articles. A deleted article leaves its id only.
CREATE SEQUENCE change_sequence AS bigint;

CREATE TABLE change (
  article_id uuid PRIMARY KEY,            -- no foreign key: the row outlives the article
  sequence   bigint NOT NULL UNIQUE,
  deleted    boolean NOT NULL
);

-- The database that the numbers count in. A restored one may hand out numbers again that readers have passed already:
-- its origin differs from the one stored with the data, and the feed then gets a new epoch.
CREATE TABLE feed (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  epoch    uuid NOT NULL,
  origin   text NOT NULL
);

-- Where this database stands: the cluster (differs after a dump is loaded into another), its timeline (differs after a
-- recovery to a point in time and after a failover) and the feed table's own id (differs after a dump is loaded into
-- the same cluster). A disk image put back leaves no such trace; after that, run: UPDATE feed SET origin = 'restored'.
CREATE FUNCTION feed_origin() RETURNS text LANGUAGE sql VOLATILE AS $$
  SELECT (SELECT system_identifier FROM pg_control_system())
    || '/' || left(pg_walfile_name(pg_current_wal_lsn()), 8)
    || '/' || 'change'::regclass::oid
$$;

INSERT INTO feed (epoch, origin) VALUES (gen_random_uuid(), feed_origin());
