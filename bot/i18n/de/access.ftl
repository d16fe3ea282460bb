access-by-invitation =
    <b>Dieser Bot ist auf Einladung offen.</b>
    Haben Sie einen Code, senden Sie ihn so: <code>/start invite-CODE</code>
    Haben Sie keinen, fragen Sie, wer Ihnen von diesem Bot erzählt hat.
access-bad-invitation =
    <b>Diese Einladung gilt nicht:</b> Sie ist verbraucht, zu alt oder nicht ganz kopiert.
    Bitten Sie um eine neue.
