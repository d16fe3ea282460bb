"""Why a bot does not start: told to the operator as it is."""


class CannotStartError(Exception):
    """Something outside the program has to be put right first; the message says what."""
