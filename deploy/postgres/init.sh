#!/bin/sh
# A database and a login per service, none of which can look into another's. It is safe to run again.
#
# The image of PostgreSQL runs it when it makes its volume. Elsewhere: PGHOST=… PGUSER=… PGPASSWORD=… USER_DB_PASSWORD=…
# (and so on) sh init.sh
set -eu

: "${PGUSER:=${POSTGRES_USER:-postgres}}"
export PGUSER

database() { # name password
	psql --quiet --no-psqlrc --set=ON_ERROR_STOP=1 --set=name="$1" --set=password="$2" --dbname=postgres <<-'SQL'
		SELECT format('CREATE ROLE %I LOGIN', :'name') WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = :'name') \gexec
		ALTER ROLE :"name" PASSWORD :'password';
		SELECT format('CREATE DATABASE %I', :'name') WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = :'name') \gexec
		REVOKE ALL ON DATABASE :"name" FROM PUBLIC;
		GRANT CONNECT, TEMPORARY ON DATABASE :"name" TO :"name";
	SQL
	psql --quiet --no-psqlrc --set=ON_ERROR_STOP=1 --set=name="$1" --dbname="$1" <<-'SQL'
		REVOKE ALL ON SCHEMA public FROM PUBLIC;
		GRANT USAGE, CREATE ON SCHEMA public TO :"name";
	SQL
}

database emporium_user "$USER_DB_PASSWORD"
database emporium_product "$PRODUCT_DB_PASSWORD"
database emporium_inventory "$INVENTORY_DB_PASSWORD"
database emporium_order "$ORDER_DB_PASSWORD"
database emporium_payment "$PAYMENT_DB_PASSWORD"
database emporium_notification "$NOTIFICATION_DB_PASSWORD"
database emporium_sandbox "$SANDBOX_DB_PASSWORD"
