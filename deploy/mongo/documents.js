// The account of document-service. Runs once, on an empty volume.
db.getSiblingDB("documents").createUser({
  user: "documents",
  pwd: process.env.DOCUMENTS_DB_PASSWORD,
  roles: [{ role: "readWrite", db: "documents" }],
});
