irrelevant-summary = sagen, dass eine Meldung unwichtig war
irrelevant-help =
    Hält fest, dass eine Meldung für Sie unwichtig war, und zeigt, wie weniger solche kommen.
    Antworten Sie auf die Meldung mit /irrelevant oder drücken Sie den Knopf darunter.
irrelevant-which = Welche Meldung? Antworten Sie darauf mit /irrelevant oder drücken Sie den Knopf darunter.
irrelevant-nothing = Nichts in diesem Text gehört noch zu Ihrer Liste. Was darauf steht: /list
irrelevant-toast = Notiert, danke
irrelevant-thanks = Danke, ist notiert.
irrelevant-known = Das haben Sie mir schon gesagt, danke.
irrelevant-choices =
    Damit weniger solche kommen, stellen Sie die Beobachtung stumm oder nehmen Sie sie von der Liste. Ein zweiter Vorname oder ein Alias macht sie sicherer:
    <code>/watch Mirela Elena Costandache</code>
irrelevant-week = 🔕 7 T: { $watch }
irrelevant-off = ✖ { $watch }
