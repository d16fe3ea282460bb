### What somebody hears who was not let in.

access-by-invitation =
    <b>Dieser Bot ist nur mit Einladung zugänglich.</b>
    Wenn Sie einen Code haben, senden Sie ihn so: <code>/start invite-CODE</code>
    Wenn nicht, fragen Sie bitte, wer Ihnen von diesem Bot erzählt hat.
access-bad-invitation =
    <b>Diese Einladung gilt nicht:</b> Sie ist aufgebraucht, zu alt oder nicht vollständig kopiert.
    Bitten Sie um eine neue.
