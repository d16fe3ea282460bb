access-by-invitation =
    <b>Ten bot jest otwarty dla zaproszonych.</b>
    Kod proszę wysłać tak: <code>/start invite-CODE</code>
    O zaproszenie proszę zapytać osobę, która opowiedziała o tym bocie.
access-bad-invitation =
    <b>To zaproszenie nie działa:</b> zostało wykorzystane, jest za stare albo nie skopiowano go w całości.
    Proszę poprosić o nowe.
