#!/bin/bash
# A database for each service, with an owner of its own. Runs once, on an empty volume.
set -euo pipefail

database() {
    psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres -v name="$1" -v password="$2" <<'SQL'
CREATE ROLE :"name" LOGIN PASSWORD :'password';
CREATE DATABASE :"name" OWNER :"name";
REVOKE CONNECT ON DATABASE :"name" FROM PUBLIC;
SQL
}

database workflow "$WORKFLOW_DB_PASSWORD"
database notifications "$NOTIFICATIONS_DB_PASSWORD"
database gateway "$GATEWAY_DB_PASSWORD"
database keycloak "$KEYCLOAK_DB_PASSWORD"
