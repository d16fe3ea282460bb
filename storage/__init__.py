"""One SQLite file: pages, documents, versions, chats, watches, hits, the outbox; `schema` tells what each promises."""
