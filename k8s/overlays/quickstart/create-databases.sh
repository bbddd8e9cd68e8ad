# Run once by the postgres image, when its volume is empty: a database and its owner for each service. Neither owner may
# connect to the other's. Passwords reach psql as variables, which it quotes itself.
create_database() {
  psql --set ON_ERROR_STOP=1 --username postgres --dbname postgres \
    --set database="$1" --set owner="$2" --set password="$3" <<'SQL'
CREATE ROLE :"owner" LOGIN PASSWORD :'password';
CREATE DATABASE :"database" OWNER :"owner";
REVOKE ALL ON DATABASE :"database" FROM PUBLIC;
SQL
}

create_database article "$ARTICLE_USERNAME" "$ARTICLE_PASSWORD"
create_database analysis "$ANALYSIS_USERNAME" "$ANALYSIS_PASSWORD"
