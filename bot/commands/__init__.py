"""What a person can say to the bot: one file per command; `bot.conversation` says what such a file holds."""
