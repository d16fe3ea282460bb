"""Who may talk to a bot that is open by invitation: codes, and the chats that came in by one."""

from dataclasses import dataclass
from datetime import datetime

from storage.database import Database
from storage.moments import from_micros, to_micros


@dataclass(frozen=True, slots=True)
class Invite:
    """A code that lets so many more chats in, until it expires."""

    id: int
    code: str
    uses_left: int
    expires_at: datetime


class Invites:
    """Codes, and the Telegram ids of the chats that they let in."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, code: str, uses: int, expires_at: datetime) -> Invite:
        """A new code; one that nobody can guess is the caller's to choose."""
        row = (code, uses, to_micros(expires_at))
        sql = "INSERT INTO invite (code, uses_left, expires_at) VALUES (?, ?, ?) RETURNING id"
        return Invite(int(self._database.one(sql, row)[0]), code, uses, expires_at)

    def open_ones(self, now: datetime) -> list[Invite]:
        """The codes that still let somebody in, the oldest first."""
        rows = self._database.rows(
            "SELECT * FROM invite WHERE uses_left > 0 AND expires_at > ? ORDER BY id", (to_micros(now),)
        )
        return [Invite(row["id"], row["code"], row["uses_left"], from_micros(row["expires_at"])) for row in rows]

    def revoke(self, invite_id: int) -> bool:
        """Let nobody in by a code any more; whether there was such a code. Who came in stays."""
        return self._database.execute("DELETE FROM invite WHERE id = ?", (invite_id,)) > 0

    def redeem(self, code: str, telegram_id: int, now: datetime) -> bool:
        """Let a chat in; whether the code was good. A chat that is in already uses nothing up."""
        with self._database.atomic():
            if self.admits(telegram_id):
                return True
            if not self._database.execute(_USE, (code, to_micros(now))):
                return False
            self._database.execute("INSERT INTO guest (telegram_id) VALUES (?)", (telegram_id,))
            return True

    def admits(self, telegram_id: int) -> bool:
        """Whether a chat came in by a code."""
        return self._database.row("SELECT 1 FROM guest WHERE telegram_id = ?", (telegram_id,)) is not None

    def prune(self, now: datetime) -> None:
        """Delete codes that let nobody in any more."""
        self._database.execute("DELETE FROM invite WHERE uses_left = 0 OR expires_at <= ?", (to_micros(now),))


_USE = "UPDATE invite SET uses_left = uses_left - 1 WHERE code = ? AND uses_left > 0 AND expires_at > ?"
