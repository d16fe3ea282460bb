### What somebody hears who was not let in.

access-by-invitation =
    <b>Ten bot jest dostępny na zaproszenie.</b>
    Jeśli mają Państwo kod, proszę go wysłać tak: <code>/start invite-CODE</code>
    Jeśli nie, można o niego zapytać osobę, od której wiedzą Państwo o bocie.
access-bad-invitation =
    <b>To zaproszenie nie działa:</b> zostało już wykorzystane, jest za stare albo nie skopiowano go w całości.
    Potrzebne jest nowe.
