"""People: chats, commands, alerts, digests, and the program that joins all parts."""
