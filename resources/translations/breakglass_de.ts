<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AbortDialog</name>
    <message>
        <source>An abort undoes nothing by itself. %1</source>
        <translation>Ein Abbruch nimmt von selbst nichts zurück. %1</translation>
    </message>
    <message>
        <source>Abort %1?</source>
        <translation>%1 abbrechen?</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>No further step starts. The undo is offered.</source>
        <translation>Kein weiterer Schritt beginnt. Die Rücknahme wird angeboten.</translation>
    </message>
    <message>
        <source>Abort the run</source>
        <translation>Lauf abbrechen</translation>
    </message>
    <message>
        <source>Is performed at once</source>
        <translation>Wird sofort ausgeführt</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Stays as it is, with the act that takes it back</source>
        <translation>Bleibt, wie es ist, mit der Aktion, die es zurücknimmt</translation>
    </message>
    <message>
        <source>No step is left.</source>
        <translation>Kein Schritt ist übrig.</translation>
    </message>
    <message>
        <source>Is not done</source>
        <translation>Wird nicht ausgeführt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
</context>
<context>
    <name>AttentionPanel</name>
    <message>
        <source>Needs attention</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>Nothing is over half of a trigger, and every rollback has a target.</source>
        <translation>Nichts liegt über der halben Schwelle, und jedes Rollback hat ein Ziel.</translation>
    </message>
    <message>
        <source>All calm</source>
        <translation>Alles ruhig</translation>
    </message>
</context>
<context>
    <name>AuditFilters</name>
    <message>
        <source>Show all again, not only %1</source>
        <translation>Wieder alles zeigen, nicht nur %1</translation>
    </message>
    <message>
        <source>Search: words, person, incident, hash, #entry</source>
        <translation>Suche: Wörter, Person, Vorfall, Hash, #Eintrag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
</context>
<context>
    <name>AuditLine</name>
    <message>
        <source>Entry %1, %2, %3: %4</source>
        <translation>Eintrag %1, %2, %3: %4</translation>
    </message>
</context>
<context>
    <name>AuditPlace</name>
    <message>
        <source>Audit</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Writes the whole record. Its chain can be checked anywhere.</source>
        <translation>Schreibt das ganze Protokoll. Seine Kette lässt sich überall prüfen.</translation>
    </message>
    <message>
        <source>Export JSON Lines</source>
        <translation>JSON Lines exportieren</translation>
    </message>
    <message>
        <source>Writes the whole record for a spreadsheet.</source>
        <translation>Schreibt das ganze Protokoll für eine Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV exportieren</translation>
    </message>
    <message>
        <source>Verify the chain</source>
        <translation>Kette prüfen</translation>
    </message>
</context>
<context>
    <name>AuditReading</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Voriger</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Recomputed</source>
        <translation>Neu berechnet</translation>
    </message>
    <message>
        <source>The same, from the canonical bytes of the row</source>
        <translation>Derselbe, aus den kanonischen Bytes der Zeile</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 Einträge</translation>
    </message>
    <message>
        <source>The record can&apos;t be read, so nothing is known about its chain. %1</source>
        <translation>Das Protokoll ist nicht lesbar, über seine Kette ist nichts bekannt. %1</translation>
    </message>
    <message>
        <source>Intact. %1 verified at %2.</source>
        <translation>Unversehrt. %1 geprüft um %2.</translation>
    </message>
    <message>
        <source>%1 Every one of its %2 still matches its hash. Checked at %3.</source>
        <translation>%1 Alle %2 stimmen noch mit ihrem Hash überein. Geprüft um %3.</translation>
    </message>
    <message>
        <source>It is the first, so nothing in the record is proven.</source>
        <translation>Er ist der erste, also ist im Protokoll nichts belegt.</translation>
    </message>
    <message>
        <source>Entry 1 is intact.</source>
        <translation>Eintrag 1 ist unversehrt.</translation>
    </message>
    <message>
        <source>Entries 1 to %1 are intact.</source>
        <translation>Einträge 1 bis %1 sind unversehrt.</translation>
    </message>
    <message>
        <source>Entry %1 does not verify. %2 %3 Keep the file as evidence. Checked at %4.</source>
        <translation>Eintrag %1 besteht die Prüfung nicht. %2 %3 Die Datei als Beweis aufbewahren. Geprüft um %4.</translation>
    </message>
</context>
<context>
    <name>AuditTable</name>
    <message>
        <source>Time, UTC</source>
        <translation>Zeit, UTC</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Incident or plan</source>
        <translation>Vorfall oder Plan</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Entries of the record</source>
        <translation>Einträge des Protokolls</translation>
    </message>
    <message>
        <source>Take a word or a restriction away with Esc.</source>
        <translation>Mit Esc ein Wort oder eine Einschränkung entfernen.</translation>
    </message>
</context>
<context>
    <name>BlastPanel</name>
    <message>
        <source>Blast radius</source>
        <translation>Wirkungsbereich</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>BlockItem</name>
    <message>
        <source>Line %1, marked</source>
        <translation>Zeile %1, markiert</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Services by environment</source>
        <translation>Dienste nach Umgebung</translation>
    </message>
</context>
<context>
    <name>CalmBoard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is watched: this workspace has no environments</source>
        <translation>Nichts wird beobachtet: dieser Workspace hat keine Umgebungen</translation>
    </message>
</context>
<context>
    <name>ChainPanel</name>
    <message>
        <source>Not verified yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Unversehrt</translation>
    </message>
    <message>
        <source>Does not verify</source>
        <translation>Prüfung nicht bestanden</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Chain of the record</source>
        <translation>Kette des Protokolls</translation>
    </message>
    <message>
        <source>Each entry carries the hash of the one before. Verifying computes them all.</source>
        <translation>Jeder Eintrag trägt den Hash des vorigen. Beim Prüfen werden alle berechnet.</translation>
    </message>
    <message>
        <source>Go to the first bad entry</source>
        <translation>Zum ersten fehlerhaften Eintrag</translation>
    </message>
    <message>
        <source>Exported to</source>
        <translation>Exportiert nach</translation>
    </message>
</context>
<context>
    <name>ChartTile</name>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
</context>
<context>
    <name>ChecklistItem</name>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
</context>
<context>
    <name>ChecklistPanel</name>
    <message>
        <source>Checklist, %1</source>
        <translation>Checkliste, %1</translation>
    </message>
    <message>
        <source>Checked by Breakglass</source>
        <translation>Von Breakglass geprüft</translation>
    </message>
    <message>
        <source>The runbook lists nothing to tick in this phase.</source>
        <translation>Das Runbook nennt in dieser Phase nichts zum Abhaken.</translation>
    </message>
    <message>
        <source>No checklist</source>
        <translation>Keine Checkliste</translation>
    </message>
</context>
<context>
    <name>ChooseDrill</name>
    <message>
        <source>Drills</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Practice on a simulated world. No command leaves this workstation.</source>
        <translation>Übung in einer simulierten Welt. Kein Befehl verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Open the last debrief</source>
        <translation>Letzte Auswertung öffnen</translation>
    </message>
    <message>
        <source>The live console goes on being watched behind it.</source>
        <translation>Die Live-Konsole wird im Hintergrund weiter beobachtet.</translation>
    </message>
    <message>
        <source>This workspace has no drills</source>
        <translation>Dieser Workspace hat keine Übungen</translation>
    </message>
    <message>
        <source>Start the drill</source>
        <translation>Übung starten</translation>
    </message>
    <message>
        <source>Drills of %1</source>
        <translation>Übungen von %1</translation>
    </message>
    <message>
        <source>1 drill</source>
        <translation>1 Übung</translation>
    </message>
    <message>
        <source>%1 drills</source>
        <translation>%1 Übungen</translation>
    </message>
    <message>
        <source>A drill is a YAML file in the folder drills of the workspace.</source>
        <translation>Eine Übung ist eine YAML-Datei im Ordner drills des Workspace.</translation>
    </message>
    <message>
        <source>No drills yet</source>
        <translation>Noch keine Übungen</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Copy the commands</source>
        <translation>Befehle kopieren</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Everything is looked at once more</source>
        <translation>Alles wird noch einmal geprüft</translation>
    </message>
    <message>
        <source>Looking once more</source>
        <translation>Wird erneut geprüft</translation>
    </message>
    <message>
        <source>Gives five more minutes, once.</source>
        <translation>Gibt einmal fünf Minuten mehr.</translation>
    </message>
    <message>
        <source>Extend by 5 min</source>
        <translation>Um 5 min verlängern</translation>
    </message>
    <message>
        <source>The confirmation expires in 1 min.</source>
        <translation>Die Bestätigung läuft in 1 min ab.</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Zum Bestätigen %1 eingeben</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Incident ticket</source>
        <translation>Ticket des Vorfalls</translation>
    </message>
</context>
<context>
    <name>DeclareDialog</name>
    <message>
        <source>P0: production is down or data is at risk. Fix within 30 min, resolved within 1 h.</source>
        <translation>P0: Produktion steht oder Daten sind gefährdet. Fix binnen 30 min, behoben binnen 1 h.</translation>
    </message>
    <message>
        <source>P1: production is badly degraded. Fix within 1 h, resolved within 2 h.</source>
        <translation>P1: Produktion ist stark eingeschränkt. Fix binnen 1 h, behoben binnen 2 h.</translation>
    </message>
    <message>
        <source>P2: a part is degraded, there is a way around. Fix within 2 h, resolved within 4 h.</source>
        <translation>P2: ein Teil ist eingeschränkt, es gibt einen Umweg. Fix binnen 2 h, behoben binnen 4 h.</translation>
    </message>
    <message>
        <source>P3: small, no service level.</source>
        <translation>P3: klein, kein Servicelevel.</translation>
    </message>
    <message>
        <source>The clocks of the service level and of the escalation start now. Nothing is changed in production.</source>
        <translation>Die Uhren für Servicelevel und Eskalation beginnen jetzt. In der Produktion ändert sich nichts.</translation>
    </message>
    <message>
        <source>Declare an incident on %1 in %2?</source>
        <translation>Vorfall an %1 in %2 melden?</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Starts the incident clock and opens the guide.</source>
        <translation>Startet die Vorfalluhr und öffnet den Leitfaden.</translation>
    </message>
    <message>
        <source>Say what is wrong</source>
        <translation>Sagen, was nicht stimmt</translation>
    </message>
    <message>
        <source>Declare incident</source>
        <translation>Vorfall melden</translation>
    </message>
</context>
<context>
    <name>DeploymentStrip</name>
    <message>
        <source>Deployments, last 24 h</source>
        <translation>Deployments, letzte 24 h</translation>
    </message>
    <message>
        <source>Deployed</source>
        <translation>Ausgerollt</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Zurückgerollt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
</context>
<context>
    <name>DiffLine</name>
    <message>
        <source>Goes away: %1</source>
        <translation>Entfällt: %1</translation>
    </message>
    <message>
        <source>Comes in: %1</source>
        <translation>Kommt dazu: %1</translation>
    </message>
</context>
<context>
    <name>DifferencePanel</name>
    <message>
        <source>What a rollback changes</source>
        <translation>Was ein Rollback ändert</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>%1 jetzt</translation>
    </message>
    <message>
        <source>%1 after</source>
        <translation>%1 danach</translation>
    </message>
    <message>
        <source>No difference in the configuration.</source>
        <translation>Kein Unterschied in der Konfiguration.</translation>
    </message>
    <message>
        <source>Schema risk: %1.</source>
        <translation>Schemarisiko: %1.</translation>
    </message>
</context>
<context>
    <name>DocumentPanel</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in the document</source>
        <translation>Im Dokument suchen</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Choose one on the left, or import a Markdown file.</source>
        <translation>Links eines wählen oder eine Markdown-Datei importieren.</translation>
    </message>
    <message>
        <source>No runbook is open</source>
        <translation>Kein Runbook offen</translation>
    </message>
</context>
<context>
    <name>DrillCard</name>
    <message>
        <source>%1 Target time %2, pass mark %3. %4</source>
        <translation>%1 Zielzeit %2, bestanden ab %3. %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Target time %1</source>
        <translation>Zielzeit %1</translation>
    </message>
    <message>
        <source>Pass mark %1</source>
        <translation>Bestanden ab %1</translation>
    </message>
</context>
<context>
    <name>DrillClockPanel</name>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Over the target</source>
        <translation>Über der Zielzeit</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>%1 passed</source>
        <translation>%1 vergangen</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Time used</source>
        <translation>Verbrauchte Zeit</translation>
    </message>
</context>
<context>
    <name>DrillDebrief</name>
    <message>
        <source>Back to the live console</source>
        <translation>Zur Live-Konsole</translation>
    </message>
    <message>
        <source>Back to the drills</source>
        <translation>Zu den Übungen</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Starts the same drill from its begin.</source>
        <translation>Startet dieselbe Übung von vorn.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Neu starten</translation>
    </message>
</context>
<context>
    <name>DrillTargetPanel</name>
    <message>
        <source>Runs</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Replicas</translation>
    </message>
</context>
<context>
    <name>EndDrillDialog</name>
    <message>
        <source>The score is counted as it stands. An incident that is not resolved does not pass.</source>
        <translation>Die Wertung zählt nach dem jetzigen Stand. Ein nicht behobener Vorfall gilt nicht als bestanden.</translation>
    </message>
    <message>
        <source>End the drill?</source>
        <translation>Übung beenden?</translation>
    </message>
    <message>
        <source>Go on with the drill</source>
        <translation>Übung fortsetzen</translation>
    </message>
    <message>
        <source>The score is counted as it stands.</source>
        <translation>Die Wertung zählt nach dem jetzigen Stand.</translation>
    </message>
    <message>
        <source>End the drill</source>
        <translation>Übung beenden</translation>
    </message>
    <message>
        <source>Everything in the drill&apos;s record stays. The debrief opens next.</source>
        <translation>Alles im Protokoll der Übung bleibt. Danach öffnet sich die Auswertung.</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>Hash kopieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>J and K or the arrows choose one.</source>
        <translation>Auswahl mit J und K oder den Pfeilen.</translation>
    </message>
    <message>
        <source>No entry chosen</source>
        <translation>Kein Eintrag gewählt</translation>
    </message>
</context>
<context>
    <name>EnvironmentColumn</name>
    <message>
        <source>%1, %2. %3. %4</source>
        <translation>%1, %2. %3. %4</translation>
    </message>
    <message>
        <source>Prod</source>
        <translation>Prod</translation>
    </message>
</context>
<context>
    <name>EscalationLadder</name>
    <message>
        <source>Escalation</source>
        <translation>Eskalation</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Level %1, %2, min %3</source>
        <translation>Stufe %1, %2, min %3</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Stufe %1</translation>
    </message>
</context>
<context>
    <name>FactsTile</name>
    <message>
        <source>What happened last</source>
        <translation>Was zuletzt geschah</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing is recorded yet</source>
        <translation>Noch nichts protokolliert</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>FixDialog</name>
    <message>
        <source>%1: which fix?</source>
        <translation>%1: welcher Fix?</translation>
    </message>
    <message>
        <source>It goes into the plan as it is written here. Nothing is sent yet.</source>
        <translation>Er geht in den Plan, wie er hier steht. Noch wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Records the choice and opens its plan.</source>
        <translation>Hält die Wahl fest und öffnet ihren Plan.</translation>
    </message>
    <message>
        <source>Name the fix</source>
        <translation>Fix nennen</translation>
    </message>
    <message>
        <source>Plan this deployment…</source>
        <translation>Deployment planen&#xa0;…</translation>
    </message>
    <message>
        <source>A full commit SHA or an image digest. Branches and tags can move.</source>
        <translation>Ein voller Commit-SHA oder ein Image-Digest. Branches und Tags können wandern.</translation>
    </message>
</context>
<context>
    <name>ForwardDialog</name>
    <message>
        <source>Roll forward past the health gate?</source>
        <translation>Am Health-Gate vorbei vorrollen?</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Weiter warten</translation>
    </message>
    <message>
        <source>Roll forward now</source>
        <translation>Jetzt vorrollen</translation>
    </message>
</context>
<context>
    <name>GatePanel</name>
    <message>
        <source>Gate: %1</source>
        <translation>Gate: %1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>GuidePlace</name>
    <message>
        <source>No runbook guides here</source>
        <translation>Hier leitet kein Runbook</translation>
    </message>
    <message>
        <source>Opens a form. The incident clock starts when you send it.</source>
        <translation>Öffnet ein Formular. Die Vorfalluhr beginnt mit dem Absenden.</translation>
    </message>
    <message>
        <source>Declare incident</source>
        <translation>Vorfall melden</translation>
    </message>
</context>
<context>
    <name>HistoryHeader</name>
    <message>
        <source>Rev</source>
        <translation>Rev.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Deployed</source>
        <translation>Ausgerollt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>First 30 min</source>
        <translation>Erste 30 min</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Release history</source>
        <translation>Release-Verlauf</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Keep holding, %1 s</source>
        <extracomment>%1 is a number of seconds with one decimal</extracomment>
        <translation>Weiter halten, %1 s</translation>
    </message>
    <message>
        <source>Released early. Nothing was started.</source>
        <translation>Zu früh losgelassen. Nichts wurde gestartet.</translation>
    </message>
    <message>
        <source>Press once more</source>
        <translation>Noch einmal drücken</translation>
    </message>
</context>
<context>
    <name>ImportChoices</name>
    <message>
        <source>Type a path, or choose below: ↓ goes to the list, Enter opens.</source>
        <translation>Pfad eingeben oder unten wählen: ↓ geht zur Liste, Enter öffnet.</translation>
    </message>
    <message>
        <source>Markdown file</source>
        <translation>Markdown-Datei</translation>
    </message>
    <message>
        <source>Folders and Markdown files</source>
        <translation>Ordner und Markdown-Dateien</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>Ordner %1</translation>
    </message>
    <message>
        <source>Nothing here ends in .md</source>
        <translation>Nichts hier endet auf .md</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Checklists, commands, time boxes and its tree are read. You look before it is used.</source>
        <translation>Checklisten, Befehle, Zeitfenster und der Baum werden gelesen. Durchsicht vor der Verwendung.</translation>
    </message>
    <message>
        <source>Import a runbook</source>
        <translation>Runbook importieren</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Andere Datei wählen</translation>
    </message>
    <message>
        <source>It is being read</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Keep a copy</source>
        <translation>Kopie behalten</translation>
    </message>
    <message>
        <source>Read the file</source>
        <translation>Datei lesen</translation>
    </message>
</context>
<context>
    <name>ImportReview</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Found in it: %1</source>
        <translation>Darin gefunden: %1</translation>
    </message>
    <message>
        <source>Nothing found that needs a look</source>
        <translation>Nichts, was Durchsicht braucht</translation>
    </message>
    <message>
        <source>Found in it</source>
        <translation>Darin gefunden</translation>
    </message>
    <message>
        <source>The copy is kept as</source>
        <translation>Die Kopie wird abgelegt als</translation>
    </message>
    <message>
        <source>The file you chose stays where it is, as it is.</source>
        <translation>Die gewählte Datei bleibt, wo und wie sie ist.</translation>
    </message>
</context>
<context>
    <name>IncidentBoard</name>
    <message>
        <source>The incident names no service that is watched</source>
        <translation>Der Vorfall nennt keinen beobachteten Dienst</translation>
    </message>
</context>
<context>
    <name>IncidentHeader</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>The incident is resolved</source>
        <translation>Der Vorfall ist behoben</translation>
    </message>
    <message>
        <source>Severity %1…</source>
        <translation>Schweregrad %1&#xa0;…</translation>
    </message>
    <message>
        <source>Roles…</source>
        <translation>Rollen&#xa0;…</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1&#xa0;…</translation>
    </message>
    <message>
        <source>Writes the timeline, the plans and the times as Markdown and HTML.</source>
        <translation>Schreibt Zeitachse, Pläne und Zeiten als Markdown und HTML.</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Opens a form that says what is still open.</source>
        <translation>Öffnet ein Formular, das zeigt, was noch offen ist.</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation>Abschließen&#xa0;…</translation>
    </message>
    <message>
        <source>Declare incident</source>
        <translation>Vorfall melden</translation>
    </message>
</context>
<context>
    <name>IncidentPlace</name>
    <message>
        <source>Its timeline, the messages and the report start with the declaration.</source>
        <translation>Zeitachse, Nachrichten und Bericht beginnen mit der Meldung.</translation>
    </message>
    <message>
        <source>No incident was declared yet</source>
        <translation>Noch kein Vorfall gemeldet</translation>
    </message>
    <message>
        <source>Opens a form. The incident clock starts when you send it.</source>
        <translation>Öffnet ein Formular. Die Vorfalluhr beginnt mit dem Absenden.</translation>
    </message>
    <message>
        <source>Declare incident</source>
        <translation>Vorfall melden</translation>
    </message>
</context>
<context>
    <name>IncidentStripBar</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 is resolved</source>
        <translation>%1 ist behoben</translation>
    </message>
    <message>
        <source>Resolved: %1</source>
        <translation>Behoben: %1</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Vergangen</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Eskalation</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>Update overdue by</source>
        <translation>Update überfällig um</translation>
    </message>
    <message>
        <source>Next update in</source>
        <translation>Nächstes Update in</translation>
    </message>
    <message>
        <source>Opens a window to be read from far away. It can&apos;t change anything.</source>
        <translation>Öffnet ein Fenster zum Lesen aus der Ferne. Es kann nichts ändern.</translation>
    </message>
    <message>
        <source>War room</source>
        <translation>War Room</translation>
    </message>
</context>
<context>
    <name>InjectsPanel</name>
    <message>
        <source>What has happened</source>
        <translation>Was passiert ist</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Something will go wrong. Watch the overview.</source>
        <translation>Etwas wird schiefgehen. Die Übersicht beobachten.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
</context>
<context>
    <name>InstanceTile</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>LadderTile</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>LanesPanel</name>
    <message>
        <source>Timeline against the ideal</source>
        <translation>Zeitachse gegen das Ideal</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>Trainee</translation>
    </message>
    <message>
        <source>Ideal</source>
        <translation>Ideal</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>Nachricht gesendet</translation>
    </message>
    <message>
        <source>%1 target</source>
        <translation>Ziel %1</translation>
    </message>
</context>
<context>
    <name>LevelTile</name>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
</context>
<context>
    <name>LifePanel</name>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Durchgesehen</translation>
    </message>
    <message>
        <source>Review cycle</source>
        <translation>Prüfzyklus</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Durchsicht</translation>
    </message>
    <message>
        <source>Guides for</source>
        <translation>Leitet für</translation>
    </message>
    <message>
        <source>Goes with</source>
        <translation>Gehört zu</translation>
    </message>
</context>
<context>
    <name>LogPanel</name>
    <message>
        <source>Warnings %1</source>
        <translation>Warnungen %1</translation>
    </message>
    <message>
        <source>held, %1 new</source>
        <translation>gehalten, %1 neue</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Lines shown</source>
        <translation>Gezeigte Zeilen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>Shows new lines as they come.</source>
        <translation>Zeigt neue Zeilen, sobald sie kommen.</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Folgt</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Breakglass: %1</source>
        <translation>Breakglass: %1</translation>
    </message>
</context>
<context>
    <name>MainTile</name>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
</context>
<context>
    <name>MessagePanel</name>
    <message>
        <source>The message is being written</source>
        <translation>Die Nachricht wird geschrieben</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Extern</translation>
    </message>
    <message>
        <source>Throws your changes away and fills the template again.</source>
        <translation>Verwirft die eigenen Änderungen und füllt die Vorlage neu.</translation>
    </message>
    <message>
        <source>Fill in again</source>
        <translation>Neu ausfüllen</translation>
    </message>
    <message>
        <source>This workspace has no template for this audience. Write the message here.</source>
        <translation>Dieser Workspace hat keine Vorlage für diese Empfänger. Die Nachricht hier schreiben.</translation>
    </message>
    <message>
        <source>Edited by you. It no longer changes.</source>
        <translation>Selbst bearbeitet. Ändert sich nicht mehr.</translation>
    </message>
    <message>
        <source>Filled in from the record. It stays live until you edit it.</source>
        <translation>Aus dem Protokoll ausgefüllt. Bleibt aktuell, bis sie bearbeitet wird.</translation>
    </message>
    <message>
        <source>Slack, e-mail and others come with the channels. Copy it there.</source>
        <translation>Slack, E-Mail und andere kommen mit den Kanälen. Dorthin kopieren.</translation>
    </message>
    <message>
        <source>Writes the message to the record. The next update is counted from it.</source>
        <translation>Schreibt die Nachricht ins Protokoll. Ab ihr zählt das nächste Update.</translation>
    </message>
    <message>
        <source>Post to the timeline</source>
        <translation>In die Zeitachse stellen</translation>
    </message>
</context>
<context>
    <name>NextTile</name>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
</context>
<context>
    <name>OperationTile</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>OperationsPanel</name>
    <message>
        <source>Recent operations</source>
        <translation>Letzte Aktionen</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
</context>
<context>
    <name>OverviewPlace</name>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Needs attention %1</source>
        <translation>Zu beachten %1</translation>
    </message>
    <message>
        <source>Production %1</source>
        <translation>Produktion %1</translation>
    </message>
    <message>
        <source>Break glass…</source>
        <translation>Break Glass&#xa0;…</translation>
    </message>
    <message>
        <source>Opens a form. The incident clock starts when you send it.</source>
        <translation>Öffnet ein Formular. Die Vorfalluhr beginnt mit dem Absenden.</translation>
    </message>
    <message>
        <source>An incident is active</source>
        <translation>Ein Vorfall ist aktiv</translation>
    </message>
    <message>
        <source>Declare incident</source>
        <translation>Vorfall melden</translation>
    </message>
</context>
<context>
    <name>PastDrillEntry</name>
    <message>
        <source>%1, over the target of %2</source>
        <translation>%1, über dem Ziel von %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4 %5</source>
        <translation>%1, %2, %3: %4 %5</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Strategy: %1</source>
        <translation>Strategie: %1</translation>
    </message>
    <message>
        <source>No strategy was chosen.</source>
        <translation>Keine Strategie gewählt.</translation>
    </message>
</context>
<context>
    <name>PastDrillsPanel</name>
    <message>
        <source>Past drills</source>
        <translation>Frühere Übungen</translation>
    </message>
    <message>
        <source>1 drill</source>
        <translation>1 Übung</translation>
    </message>
    <message>
        <source>%1 drills</source>
        <translation>%1 Übungen</translation>
    </message>
    <message>
        <source>The score of every drill is kept in the record.</source>
        <translation>Die Wertung jeder Übung bleibt im Protokoll.</translation>
    </message>
    <message>
        <source>None was played yet</source>
        <translation>Noch keine gespielt</translation>
    </message>
</context>
<context>
    <name>PhaseBlock</name>
    <message>
        <source>%1 %2, %3 against the ideal</source>
        <translation>%1 %2, %3 gegen das Ideal</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>PhaseRow</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Time box of %1</source>
        <translation>Zeitfenster %1</translation>
    </message>
</context>
<context>
    <name>PhasesPanel</name>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>The time of the present phase ends.</source>
        <translation>Die Zeit der laufenden Phase endet.</translation>
    </message>
    <message>
        <source>Go on to %1</source>
        <translation>Weiter zu %1</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Runbooks</source>
        <translation>Runbooks</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Optionen</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Another session was opened meanwhile.</source>
        <translation>Inzwischen wurde eine andere Sitzung geöffnet.</translation>
    </message>
</context>
<context>
    <name>PlanHeader</name>
    <message>
        <source>Back to guide</source>
        <translation>Zum Leitfaden</translation>
    </message>
    <message>
        <source>Opens the confirmation. Nothing runs yet.</source>
        <translation>Öffnet die Bestätigung. Noch läuft nichts.</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>Bestätigen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>PlanPlace</name>
    <message>
        <source>Open Live</source>
        <translation>Live öffnen</translation>
    </message>
    <message>
        <source>Makes a new plan from the same intent. Nothing runs yet.</source>
        <translation>Macht aus derselben Absicht einen neuen Plan. Noch läuft nichts.</translation>
    </message>
    <message>
        <source>The plan is being made</source>
        <translation>Der Plan wird erstellt</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Neu planen</translation>
    </message>
    <message>
        <source>The guide plans the way back that fits, and a service plans a rollback to any healthy revision. Nothing runs before it was read and confirmed here.</source>
        <translation>Der Leitfaden plant den passenden Rückweg, und ein Dienst plant ein Rollback auf jede gesunde Revision. Nichts läuft, bevor es hier gelesen und bestätigt wurde.</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Noch kein Plan</translation>
    </message>
    <message>
        <source>Open guide</source>
        <translation>Leitfaden öffnen</translation>
    </message>
    <message>
        <source>Open services</source>
        <translation>Dienste öffnen</translation>
    </message>
</context>
<context>
    <name>PlanStep</name>
    <message>
        <source>%1. Timeout %2. Undo: %3</source>
        <translation>%1. Zeitlimit %2. Rücknahme: %3</translation>
    </message>
    <message>
        <source>Step %1: %2. %3</source>
        <translation>Schritt %1: %2. %3</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rücknahme</translation>
    </message>
</context>
<context>
    <name>PractisePanel</name>
    <message>
        <source>Practise next</source>
        <translation>Als Nächstes üben</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Starts the drill %1.</source>
        <translation>Startet die Übung %1.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>This workspace has no other drill.</source>
        <translation>Dieser Workspace hat keine weitere Übung.</translation>
    </message>
</context>
<context>
    <name>PreflightLine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PreflightPanel</name>
    <message>
        <source>Preflight</source>
        <translation>Vorprüfung</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Looks at the target and checks everything again.</source>
        <translation>Sieht sich das Ziel an und prüft alles erneut.</translation>
    </message>
    <message>
        <source>It is being checked</source>
        <translation>Wird geprüft</translation>
    </message>
</context>
<context>
    <name>ProblemEntry</name>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>Found in it</source>
        <translation>Darin gefunden</translation>
    </message>
    <message>
        <source>No trap is known, nothing is left to fill in, and the text needed no repair.</source>
        <translation>Keine Falle bekannt, nichts auszufüllen, und der Text brauchte keine Reparatur.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
</context>
<context>
    <name>ProgressTrack</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>Outcome unknown</source>
        <translation>Ausgang unbekannt</translation>
    </message>
    <message>
        <source>What you found, and where you looked</source>
        <translation>Befund, und wo nachgesehen wurde</translation>
    </message>
    <message>
        <source>The run goes on with the next step.</source>
        <translation>Der Lauf geht mit dem nächsten Schritt weiter.</translation>
    </message>
    <message>
        <source>It took effect</source>
        <translation>Hat gewirkt</translation>
    </message>
    <message>
        <source>The run ends as failed and offers the undo.</source>
        <translation>Der Lauf endet als fehlgeschlagen und bietet die Rücknahme an.</translation>
    </message>
    <message>
        <source>It did not</source>
        <translation>Hat nicht gewirkt</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message>
        <source>Incident active</source>
        <translation>Vorfall aktiv</translation>
    </message>
</context>
<context>
    <name>ReadinessPanel</name>
    <message>
        <source>Readiness</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Start a drill</source>
        <translation>Übung starten</translation>
    </message>
</context>
<context>
    <name>ResolveDialog</name>
    <message>
        <source>Resolution</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>The clocks stop, and the report is written. Nothing is changed in production.</source>
        <translation>Die Uhren halten an, und der Bericht wird geschrieben. In der Produktion ändert sich nichts.</translation>
    </message>
    <message>
        <source>Resolve %1?</source>
        <translation>%1 abschließen?</translation>
    </message>
    <message>
        <source>Ends the incident in the record.</source>
        <translation>Beendet den Vorfall im Protokoll.</translation>
    </message>
    <message>
        <source>Resolve incident</source>
        <translation>Vorfall abschließen</translation>
    </message>
    <message>
        <source>Health has not recovered. %1.</source>
        <translation>Der Zustand hat sich nicht erholt. %1.</translation>
    </message>
    <message>
        <source>Long enough</source>
        <translation>Lang genug</translation>
    </message>
    <message>
        <source>What was done, and how it is now</source>
        <translation>Was getan wurde und wie es jetzt ist</translation>
    </message>
    <message>
        <source>1 checklist item is not ticked</source>
        <translation>1 Punkt der Checkliste ist nicht abgehakt</translation>
    </message>
    <message>
        <source>%1 checklist items are not ticked</source>
        <translation>%1 Punkte der Checkliste sind nicht abgehakt</translation>
    </message>
</context>
<context>
    <name>RevisionRow</name>
    <message>
        <source>%1. Deployed %2 by %3.</source>
        <translation>%1. Ausgerollt %2 von %3.</translation>
    </message>
    <message>
        <source>Revision %1, %2, %3</source>
        <translation>Revision %1, %2, %3</translation>
    </message>
    <message>
        <source>First 30 minutes of %1</source>
        <translation>Erste 30 Minuten von %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>RolesDialog</name>
    <message>
        <source>Each assignment goes to the timeline.</source>
        <translation>Jede Zuweisung kommt in die Zeitachse.</translation>
    </message>
    <message>
        <source>Roles in %1</source>
        <translation>Rollen in %1</translation>
    </message>
    <message>
        <source>Choose a role and a person</source>
        <translation>Rolle und Person wählen</translation>
    </message>
    <message>
        <source>Make %1 %2</source>
        <translation>%1 wird %2</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
</context>
<context>
    <name>RolesRow</name>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
</context>
<context>
    <name>RolloutPanel</name>
    <message>
        <source>Rollout time</source>
        <translation>Rollout-Zeit</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>RolloutRail</name>
    <message>
        <source>Stages of the rollout</source>
        <translation>Etappen des Rollouts</translation>
    </message>
</context>
<context>
    <name>RolloutStation</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>RunHeader</name>
    <message>
        <source>No new step starts. The present one ends.</source>
        <translation>Kein neuer Schritt beginnt. Der laufende endet.</translation>
    </message>
    <message>
        <source>The next step starts.</source>
        <translation>Der nächste Schritt beginnt.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Roll forward…</source>
        <translation>Vorrollen&#xa0;…</translation>
    </message>
    <message>
        <source>Abort…</source>
        <translation>Abbrechen&#xa0;…</translation>
    </message>
    <message>
        <source>Opens the incident.</source>
        <translation>Öffnet den Vorfall.</translation>
    </message>
    <message>
        <source>Verify and resolve</source>
        <translation>Prüfen und abschließen</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>Leitfaden öffnen</translation>
    </message>
</context>
<context>
    <name>RunPlace</name>
    <message>
        <source>Says that you have done it. The run goes on.</source>
        <translation>Sagt, dass es erledigt ist. Der Lauf geht weiter.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>A plan that you confirm runs here, with its log and its health gate.</source>
        <translation>Ein bestätigter Plan läuft hier, mit Log und Health-Gate.</translation>
    </message>
    <message>
        <source>Nothing runs</source>
        <translation>Nichts läuft</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>Leitfaden öffnen</translation>
    </message>
    <message>
        <source>Go to plans</source>
        <translation>Zu den Plänen</translation>
    </message>
</context>
<context>
    <name>RunStep</name>
    <message>
        <source>Step %1, %2: %3, %4</source>
        <translation>Schritt %1, %2: %3, %4</translation>
    </message>
    <message>
        <source>Time of step %1</source>
        <translation>Zeit von Schritt %1</translation>
    </message>
</context>
<context>
    <name>RunbookEntry</name>
    <message>
        <source>%1. %2. %3</source>
        <translation>%1. %2. %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigenes</translation>
    </message>
</context>
<context>
    <name>RunbookLink</name>
    <message>
        <source>Open the runbook %1</source>
        <translation>Runbook %1 öffnen</translation>
    </message>
</context>
<context>
    <name>RunbookList</name>
    <message>
        <source>Runbooks</source>
        <translation>Runbooks</translation>
    </message>
    <message>
        <source>Put Markdown files into the folder runbooks of the workspace, or import one.</source>
        <translation>Markdown-Dateien in den Ordner runbooks des Workspace legen oder eine importieren.</translation>
    </message>
    <message>
        <source>No runbooks</source>
        <translation>Keine Runbooks</translation>
    </message>
</context>
<context>
    <name>RunbookReading</name>
    <message>
        <source>database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>No commands named</source>
        <translation>Keine Befehle genannt</translation>
    </message>
    <message>
        <source>No decision tree</source>
        <translation>Kein Entscheidungsbaum</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 Problem</translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation>%1 Probleme</translation>
    </message>
    <message>
        <source>Review overdue</source>
        <translation>Durchsicht überfällig</translation>
    </message>
</context>
<context>
    <name>RunbooksPlace</name>
    <message>
        <source>Runbooks</source>
        <translation>Runbooks</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Import a runbook…</source>
        <translation>Runbook importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Shows its phases, questions and checklists for the service.</source>
        <translation>Zeigt seine Phasen, Fragen und Checklisten für den Dienst.</translation>
    </message>
    <message>
        <source>Open in the guide</source>
        <translation>Im Leitfaden öffnen</translation>
    </message>
</context>
<context>
    <name>RunningDrill</name>
    <message>
        <source>Drill: %1</source>
        <translation>Übung: %1</translation>
    </message>
    <message>
        <source>%1. The whole console shows the drill until you go back.</source>
        <translation>%1. Die ganze Konsole zeigt die Übung, bis man zurückgeht.</translation>
    </message>
    <message>
        <source>Asks first. The score is then counted as it stands.</source>
        <translation>Fragt vorher. Die Wertung zählt dann nach dem jetzigen Stand.</translation>
    </message>
    <message>
        <source>End the drill…</source>
        <translation>Übung beenden&#xa0;…</translation>
    </message>
    <message>
        <source>Go to the overview</source>
        <translation>Zur Übersicht</translation>
    </message>
    <message>
        <source>What is practised</source>
        <translation>Was geübt wird</translation>
    </message>
    <message>
        <source>Declare, decide, go back, tell people. Resolving ends it.</source>
        <translation>Melden, entscheiden, zurückrollen, informieren. Mit dem Abschluss endet sie.</translation>
    </message>
    <message>
        <source>Pass mark</source>
        <translation>Bestanden ab</translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <source>%1 points. %2</source>
        <translation>%1 Punkte. %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>SentMessageRow</name>
    <message>
        <source>%1, %2, by %3, %4: %5</source>
        <translation>%1, %2, von %3, %4: %5</translation>
    </message>
</context>
<context>
    <name>SentPanel</name>
    <message>
        <source>Sent messages</source>
        <translation>Gesendete Nachrichten</translation>
    </message>
    <message>
        <source>The first message is the initial alert.</source>
        <translation>Die erste Nachricht ist die Erstmeldung.</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Today %1</source>
        <translation>Heute %1</translation>
    </message>
</context>
<context>
    <name>ServiceCard</name>
    <message>
        <source>Opens the service.</source>
        <translation>Öffnet den Dienst.</translation>
    </message>
    <message>
        <source>%1 in %2: %3, %4, errors %5, %6</source>
        <translation>%1 in %2: %3, %4, Fehler %5, %6</translation>
    </message>
    <message>
        <source>%1 in %2: not deployed</source>
        <translation>%1 in %2: nicht ausgerollt</translation>
    </message>
    <message>
        <source>%1·%2</source>
        <translation>%1·%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>SeverityDialog</name>
    <message>
        <source>Choose another severity.</source>
        <translation>Einen anderen Schweregrad wählen.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>The service level of the new severity counts from the declaration. The change and its reason go to the timeline.</source>
        <translation>Das Servicelevel des neuen Schweregrads zählt ab der Meldung. Änderung und Grund kommen in die Zeitachse.</translation>
    </message>
    <message>
        <source>Change the severity of %1?</source>
        <translation>Schweregrad von %1 ändern?</translation>
    </message>
    <message>
        <source>Change severity</source>
        <translation>Schweregrad ändern</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Long enough</source>
        <translation>Lang genug</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Shortcuts here</source>
        <translation>Tastenkürzel hier</translation>
    </message>
</context>
<context>
    <name>Situation</name>
    <message>
        <source>%1 passed %2 at %3</source>
        <translation>%1 überschritt %2 um %3</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>Record</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Opens the audit log</source>
        <translation>Öffnet das Prüfprotokoll</translation>
    </message>
</context>
<context>
    <name>StepCode</name>
    <message>
        <source>%1. Undo: %2</source>
        <translation>%1. Rücknahme: %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rücknahme</translation>
    </message>
</context>
<context>
    <name>StepsPanel</name>
    <message>
        <source>Exactly these commands run. Nothing else.</source>
        <translation>Genau diese Befehle laufen. Sonst nichts.</translation>
    </message>
    <message>
        <source>Steps, in order</source>
        <translation>Schritte, der Reihe nach</translation>
    </message>
    <message>
        <source>Copies every command as text.</source>
        <translation>Kopiert jeden Befehl als Text.</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alle kopieren</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>StrategiesPanel</name>
    <message>
        <source>Strategies, ranked</source>
        <translation>Strategien, nach Rang</translation>
    </message>
    <message>
        <source>Scale 0 to 15 min</source>
        <translation>Skala 0 bis 15 min</translation>
    </message>
    <message>
        <source>Ways out are ranked once the target was seen with its history.</source>
        <translation>Auswege werden geordnet, sobald das Ziel mit seinem Verlauf gesehen wurde.</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>Noch nicht gesehen</translation>
    </message>
</context>
<context>
    <name>StrategyRow</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Records the choice and opens its plan. Nothing is sent yet.</source>
        <translation>Hält die Wahl fest und öffnet ihren Plan. Noch wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Not possible with this system</source>
        <translation>Mit diesem System nicht möglich</translation>
    </message>
    <message>
        <source>Asks for: %1</source>
        <translation>Verlangt: %1</translation>
    </message>
</context>
<context>
    <name>StripFigure</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>TableBlock</name>
    <message>
        <source>Table: %1</source>
        <translation>Tabelle: %1</translation>
    </message>
</context>
<context>
    <name>TargetLine</name>
    <message>
        <source>%1: %2, %3, error rate %4</source>
        <translation>%1: %2, %3, Fehlerrate %4</translation>
    </message>
</context>
<context>
    <name>TargetPlace</name>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Open guide</source>
        <translation>Leitfaden öffnen</translation>
    </message>
    <message>
        <source>Makes a plan to read. Nothing runs yet.</source>
        <translation>Macht einen Plan zum Lesen. Noch läuft nichts.</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Nothing of this kind yet</source>
        <translation>Noch nichts dieser Art</translation>
    </message>
    <message>
        <source>Add a note to the timeline</source>
        <translation>Notiz zur Zeitachse hinzufügen</translation>
    </message>
    <message>
        <source>The note is empty</source>
        <translation>Die Notiz ist leer</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Time %1 UTC</source>
        <translation>Zeit %1 UTC</translation>
    </message>
</context>
<context>
    <name>TreeBlock</name>
    <message>
        <source>Decision tree</source>
        <translation>Entscheidungsbaum</translation>
    </message>
</context>
<context>
    <name>TreeBranch</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, answered</source>
        <translation>%1, beantwortet</translation>
    </message>
</context>
<context>
    <name>TreePanel</name>
    <message>
        <source>The answers lead here. It stands first on the right.</source>
        <translation>Die Antworten führen hierher. Sie steht rechts an erster Stelle.</translation>
    </message>
    <message>
        <source>This runbook has no questions. Choose on the right.</source>
        <translation>Dieses Runbook hat keine Fragen. Rechts wählen.</translation>
    </message>
    <message>
        <source>Decision tree</source>
        <translation>Entscheidungsbaum</translation>
    </message>
    <message>
        <source>Takes the last answer back.</source>
        <translation>Nimmt die letzte Antwort zurück.</translation>
    </message>
</context>
<context>
    <name>TrendBar</name>
    <message>
        <source>%1, over its target</source>
        <translation>%1, über dem Ziel</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4 points, %5</source>
        <translation>%1, %2: %3, %4 Punkte, %5</translation>
    </message>
    <message>
        <source>%1, over</source>
        <translation>%1, darüber</translation>
    </message>
</context>
<context>
    <name>TrendPanel</name>
    <message>
        <source>Past drills, total minutes</source>
        <translation>Frühere Übungen, Minuten gesamt</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>Over its target</source>
        <translation>Über dem Ziel</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>The first drill starts the trend.</source>
        <translation>Mit der ersten Übung beginnt der Trend.</translation>
    </message>
</context>
<context>
    <name>UndoPanel</name>
    <message>
        <source>Nothing of it runs before you confirm a plan.</source>
        <translation>Nichts davon läuft vor der Bestätigung eines Plans.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rücknahme</translation>
    </message>
    <message>
        <source>Makes a plan back to where the run began, to be reviewed.</source>
        <translation>Macht einen Plan zurück zum Anfang des Laufs, zur Durchsicht.</translation>
    </message>
    <message>
        <source>Plan the undo…</source>
        <translation>Rücknahme planen&#xa0;…</translation>
    </message>
    <message>
        <source>No step of this run changed the target, so there is nothing to undo.</source>
        <translation>Kein Schritt dieses Laufs hat das Ziel geändert, also gibt es nichts zurückzunehmen.</translation>
    </message>
</context>
<context>
    <name>WallHeader</name>
    <message>
        <source>Drill</source>
        <translation>Übung</translation>
    </message>
</context>
<context>
    <name>WarRoom</name>
    <message>
        <source>War room</source>
        <translation>War Room</translation>
    </message>
</context>
<context>
    <name>WarRoomWindow</name>
    <message>
        <source>Breakglass war room: %1</source>
        <translation>Breakglass War Room: %1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>No data</source>
        <extracomment>Shown where a measurement, a revision or a time should be</extracomment>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>–</source>
        <extracomment>An em-sized placeholder in a table cell</extracomment>
        <translation>–</translation>
    </message>
    <message>
        <source>Not deployed</source>
        <translation>Nicht ausgerollt</translation>
    </message>
    <message>
        <source>Lock free</source>
        <translation>Sperre frei</translation>
    </message>
    <message>
        <source>No active incident</source>
        <translation>Kein aktiver Vorfall</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Which of several entries to show</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>All environments</source>
        <translation>Alle Umgebungen</translation>
    </message>
    <message>
        <source>Drill · simulated</source>
        <extracomment>Label of a practice session: nothing in it is real</extracomment>
        <translation>Übung · simuliert</translation>
    </message>
    <message>
        <source>Changes production</source>
        <extracomment>Tag of a plan step that alters a production environment</extracomment>
        <translation>Ändert Produktion</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesend</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Gesund</translation>
    </message>
    <message>
        <source>Rolling out</source>
        <translation>Rollout läuft</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <source>Unhealthy</source>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Passt</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Passt nicht</translation>
    </message>
    <message>
        <source>Last resort</source>
        <translation>Letztes Mittel</translation>
    </message>
    <message>
        <source>Risk low</source>
        <translation>Risiko gering</translation>
    </message>
    <message>
        <source>Risk medium</source>
        <translation>Risiko mittel</translation>
    </message>
    <message>
        <source>Risk high</source>
        <translation>Risiko hoch</translation>
    </message>
    <message>
        <source>Deployed</source>
        <translation>Ausgerollt</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Abgelöst</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Risky</source>
        <translation>Riskant</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
</context>
<context>
    <name>breakglass::console::AuditModel</name>
    <message>
        <source>Every entry is hashed again…</source>
        <translation>Jeder Eintrag wird neu gehasht&#xa0;…</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportiert nach %1</translation>
    </message>
    <message>
        <source>This drill</source>
        <translation>Diese Übung</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2, and more below</source>
        <translation>%1 von %2, weitere unten</translation>
    </message>
    <message>
        <source>%1 found, %2 % searched</source>
        <translation>%1 gefunden, %2 % durchsucht</translation>
    </message>
    <message>
        <source>The record is empty.</source>
        <translation>Das Protokoll ist leer.</translation>
    </message>
    <message>
        <source>No entry matches.</source>
        <translation>Kein Eintrag passt.</translation>
    </message>
    <message>
        <source>Copied the hash of entry %1</source>
        <translation>Hash von Eintrag %1 kopiert</translation>
    </message>
</context>
<context>
    <name>breakglass::console::ConfirmationForm</name>
    <message>
        <source>Expires in %1</source>
        <translation>Läuft ab in %1</translation>
    </message>
    <message>
        <source>A paste does not count. Type %1.</source>
        <translation>Einfügen zählt nicht. %1 eintippen.</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Stimmt</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 von %2 Zeichen</translation>
    </message>
    <message>
        <source>Type %1 in capitals.</source>
        <translation>%1 in Großbuchstaben eingeben.</translation>
    </message>
    <message>
        <source>Type %1.</source>
        <translation>%1 eingeben.</translation>
    </message>
    <message>
        <source>%1 characters, %2 needed</source>
        <translation>%1 Zeichen, %2 nötig</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Not open here</source>
        <translation>Hier nicht offen</translation>
    </message>
    <message>
        <source>Open is %1.</source>
        <translation>Offen ist %1.</translation>
    </message>
    <message>
        <source>The plan is for %1.</source>
        <translation>Der Plan ist für %1.</translation>
    </message>
    <message>
        <source>Everything is looked at once more</source>
        <translation>Alles wird noch einmal geprüft</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>%1 eingeben</translation>
    </message>
    <message>
        <source>1 more character of reason</source>
        <translation>Noch 1 Zeichen Begründung</translation>
    </message>
    <message>
        <source>%1 more characters of reason</source>
        <translation>Noch %1 Zeichen Begründung</translation>
    </message>
    <message>
        <source>Name the incident ticket</source>
        <translation>Ticket des Vorfalls nennen</translation>
    </message>
    <message>
        <source>Name the open incident</source>
        <translation>Den offenen Vorfall nennen</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
</context>
<context>
    <name>breakglass::console::DebriefModel</name>
    <message>
        <source>Drill debrief: %1</source>
        <translation>Auswertung der Übung: %1</translation>
    </message>
    <message>
        <source>%1. %2, %3.</source>
        <translation>%1. %2, %3.</translation>
    </message>
    <message>
        <source>%1 took %2, the ideal is %3, the target %4.</source>
        <translation>%1 brauchte %2, das Ideal ist %3, das Ziel %4.</translation>
    </message>
    <message>
        <source>%1 to learn from, %2 done well</source>
        <translation>%1 zu lernen, %2 gut gemacht</translation>
    </message>
</context>
<context>
    <name>breakglass::console::DrillsModel</name>
    <message>
        <source>The drill is over: %1, %2.</source>
        <translation>Die Übung ist vorbei: %1, %2.</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Der Bericht liegt in %1.</translation>
    </message>
    <message>
        <source>%1 to the target time</source>
        <translation>%1 bis zur Zielzeit</translation>
    </message>
    <message>
        <source>%1 over the target time. The drill ends by itself at %2.</source>
        <translation>%1 über der Zielzeit. Die Übung endet von selbst um %2.</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%1 von %2 bereit</translation>
    </message>
    <message>
        <source>%1 %2, trigger %3</source>
        <translation>%1 %2, Schwelle %3</translation>
    </message>
    <message>
        <source>Nothing is over a trigger.</source>
        <translation>Nichts liegt über einer Schwelle.</translation>
    </message>
</context>
<context>
    <name>breakglass::console::GuideModel</name>
    <message>
        <source>Chosen in the guide: %1</source>
        <translation>Im Leitfaden gewählt: %1</translation>
    </message>
    <message>
        <source>Phase %1</source>
        <translation>Phase %1</translation>
    </message>
    <message>
        <source>%1 is resolved and its clocks stand still. Ticks still go to it.</source>
        <translation>%1 ist behoben, und seine Uhren stehen. Häkchen zählen weiter zu ihm.</translation>
    </message>
    <message>
        <source>No incident is declared. Answers and ticks are recorded and join the incident once you declare it; its clocks start then.</source>
        <translation>Kein Vorfall gemeldet. Antworten und Häkchen werden protokolliert und gehören nach der Meldung zum Vorfall; seine Uhren beginnen dann.</translation>
    </message>
    <message>
        <source>%1 in %2 has no runbook. Name one for it in breakglass.yaml.</source>
        <translation>%1 in %2 hat kein Runbook. In breakglass.yaml eines dafür nennen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>breakglass::console::IncidentModel</name>
    <message>
        <source>Resolved</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Overdue, update due since</source>
        <translation>Überfällig, Update fällig seit</translation>
    </message>
    <message>
        <source>Next update due in</source>
        <translation>Nächstes Update fällig in</translation>
    </message>
    <message>
        <source>Resolved at %1 by %2: %3</source>
        <translation>Behoben um %1 von %2: %3</translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>%1 von %2 Einträgen</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 Einträge</translation>
    </message>
    <message>
        <source>No update rhythm</source>
        <translation>Kein Update-Takt</translation>
    </message>
    <message>
        <source>Updates every %1</source>
        <translation>Updates alle %1</translation>
    </message>
    <message>
        <source>Updates every %1 minutes</source>
        <translation>Updates alle %1 Minuten</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>%1 of %2 on time</source>
        <translation>%1 von %2 pünktlich</translation>
    </message>
    <message>
        <source>%1 of %2 roles taken</source>
        <translation>%1 von %2 Rollen besetzt</translation>
    </message>
    <message>
        <source>The message is in the timeline.</source>
        <translation>Die Nachricht ist in der Zeitachse.</translation>
    </message>
    <message>
        <source>The report is in %1 and beside it as .html.</source>
        <translation>Der Bericht liegt in %1 und daneben als .html.</translation>
    </message>
</context>
<context>
    <name>breakglass::console::IncidentStrip</name>
    <message>
        <source>SLA %1, over by</source>
        <translation>SLA %1, darüber</translation>
    </message>
    <message>
        <source>SLA %1, left</source>
        <translation>SLA %1, noch</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>breakglass::console::MessageComposer</name>
    <message>
        <source>1 character</source>
        <translation>1 Zeichen</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 Zeichen</translation>
    </message>
    <message>
        <source>Still to fill in: %1.</source>
        <translation>Noch auszufüllen: %1.</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>Die Nachricht ist leer.</translation>
    </message>
    <message>
        <source>Internal version</source>
        <translation>Interne Fassung</translation>
    </message>
    <message>
        <source>External version</source>
        <translation>Externe Fassung</translation>
    </message>
    <message>
        <source>This workspace has no template for it.</source>
        <translation>Dieser Workspace hat keine Vorlage dafür.</translation>
    </message>
</context>
<context>
    <name>breakglass::console::OverviewModel</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 in danger</source>
        <translation>%1 in Gefahr</translation>
    </message>
    <message>
        <source>1 caution</source>
        <translation>1 Warnung</translation>
    </message>
    <message>
        <source>%1 cautions</source>
        <translation>%1 Warnungen</translation>
    </message>
    <message>
        <source>All calm</source>
        <translation>Alles ruhig</translation>
    </message>
    <message>
        <source>%1 is active</source>
        <translation>%1 ist aktiv</translation>
    </message>
    <message>
        <source>No active incident</source>
        <translation>Kein aktiver Vorfall</translation>
    </message>
    <message>
        <source>1 service</source>
        <translation>1 Dienst</translation>
    </message>
    <message>
        <source>%1 services</source>
        <translation>%1 Dienste</translation>
    </message>
    <message>
        <source>%1, last incident %2 ago</source>
        <translation>%1, letzter Vorfall vor %2</translation>
    </message>
</context>
<context>
    <name>breakglass::console::PlanModel</name>
    <message>
        <source>%1 was not observed.</source>
        <translation>%1 wurde nicht beobachtet.</translation>
    </message>
    <message>
        <source>%1 is not in this workspace.</source>
        <translation>%1 ist nicht in diesem Workspace.</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>Nichts ist geplant.</translation>
    </message>
    <message>
        <source>Choose a target of this workspace.</source>
        <translation>Ein Ziel dieses Workspace wählen.</translation>
    </message>
    <message>
        <source>The confirmation expired after 5 min.</source>
        <translation>Die Bestätigung ist nach 5 min abgelaufen.</translation>
    </message>
    <message>
        <source>Nothing ran.</source>
        <translation>Nichts lief.</translation>
    </message>
    <message>
        <source>Open it again when you are ready.</source>
        <translation>Wenn bereit, erneut öffnen.</translation>
    </message>
    <message>
        <source>This plan is running. Its steps are under Live.</source>
        <translation>Dieser Plan läuft. Seine Schritte stehen unter Live.</translation>
    </message>
    <message>
        <source>This plan has run and can&apos;t be confirmed again.</source>
        <translation>Dieser Plan ist gelaufen und nicht noch einmal bestätigbar.</translation>
    </message>
    <message>
        <source>%1 in %2 changed since this plan was made. Nothing of it can be confirmed.</source>
        <translation>%1 in %2 hat sich seit diesem Plan geändert. Nichts davon ist bestätigbar.</translation>
    </message>
    <message>
        <source>There is no plan.</source>
        <translation>Es gibt keinen Plan.</translation>
    </message>
    <message>
        <source>The preflight is being checked.</source>
        <translation>Die Vorprüfung läuft.</translation>
    </message>
    <message>
        <source>%1 approvals are needed and this version can&apos;t take signatures in. Confirming waits.</source>
        <translation>%1 Freigaben sind nötig, und diese Version nimmt keine Signaturen an. Das Bestätigen wartet.</translation>
    </message>
    <message>
        <source>Expected %1</source>
        <translation>Erwartet %1</translation>
    </message>
    <message>
        <source>%1 of %2 environments</source>
        <translation>%1 von %2 Umgebungen</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Geprüft %1</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
</context>
<context>
    <name>breakglass::console::RunLog</name>
    <message>
        <source>1 line</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>live, %1</source>
        <translation>live, %1</translation>
    </message>
</context>
<context>
    <name>breakglass::console::RunModel</name>
    <message>
        <source>No run is on</source>
        <translation>Kein Lauf aktiv</translation>
    </message>
    <message>
        <source>The run waits for you already</source>
        <translation>Der Lauf wartet schon auf eine Person</translation>
    </message>
    <message>
        <source>The run is being aborted</source>
        <translation>Der Lauf wird abgebrochen</translation>
    </message>
    <message>
        <source>Did step %1, %2, take effect?</source>
        <translation>Hat Schritt %1, %2, gewirkt?</translation>
    </message>
    <message>
        <source>The run is still on</source>
        <translation>Der Lauf ist noch aktiv</translation>
    </message>
    <message>
        <source>This strategy has no way back. Choose one in the guide</source>
        <translation>Diese Strategie hat keinen Rückweg. Im Leitfaden einen wählen</translation>
    </message>
    <message>
        <source>Nothing is known to go back to</source>
        <translation>Kein Stand für den Rückweg bekannt</translation>
    </message>
    <message>
        <source>Elapsed, budget %1</source>
        <translation>Vergangen, Budget %1</translation>
    </message>
    <message>
        <source>Elapsed, no estimate</source>
        <translation>Vergangen, keine Schätzung</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>Gestartet %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 replaces its instances in one rollout. There are no timed traffic gates in this plan.</source>
        <translation>%1 ersetzt seine Instanzen in einem Rollout. Dieser Plan hat keine zeitgesteuerten Verkehrs-Gates.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>This system does not list its instances.</source>
        <translation>Dieses System listet seine Instanzen nicht auf.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>Step %1 times out in %2</source>
        <translation>Zeitlimit von Schritt %1 in %2</translation>
    </message>
    <message>
        <source>Reason too short. %1 of %2 characters.</source>
        <translation>Begründung zu kurz. %1 von %2 Zeichen.</translation>
    </message>
    <message>
        <source>Undo of %1: %2</source>
        <translation>Rücknahme von %1: %2</translation>
    </message>
</context>
<context>
    <name>breakglass::console::RunbookImport</name>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Checklist items</source>
        <translation>Checklistenpunkte</translation>
    </message>
    <message>
        <source>Command blocks</source>
        <translation>Befehlsblöcke</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Questions of the decision tree</source>
        <translation>Fragen des Entscheidungsbaums</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Niemand genannt</translation>
    </message>
    <message>
        <source>It goes into the workspace, for the whole team once you commit it.</source>
        <translation>Sie kommt in den Workspace, fürs ganze Team, sobald sie committet ist.</translation>
    </message>
    <message>
        <source>It goes into your own folder: a simulated workspace stays as it is.</source>
        <translation>Sie kommt in den eigenen Ordner: ein simulierter Workspace bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>It goes into your own folder: the workspace can&apos;t be written.</source>
        <translation>Sie kommt in den eigenen Ordner: der Workspace ist nicht schreibbar.</translation>
    </message>
</context>
<context>
    <name>breakglass::console::RunbooksModel</name>
    <message>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Niemand genannt</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>No date set</source>
        <translation>Kein Datum gesetzt</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>Überfällig seit %1</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <source>%1, tomorrow</source>
        <translation>%1, morgen</translation>
    </message>
    <message>
        <source>%1, in %2 days</source>
        <translation>%1, in %2 Tagen</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>Kein Dienst</translation>
    </message>
    <message>
        <source>%1 environments</source>
        <translation>%1 Umgebungen</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 services</source>
        <translation>%1 Dienste</translation>
    </message>
    <message>
        <source>It was imported after the workspace was opened. Name it for a service in breakglass.yaml, then open the workspace again.</source>
        <translation>Es wurde nach dem Öffnen des Workspace importiert. In breakglass.yaml für einen Dienst nennen, dann den Workspace erneut öffnen.</translation>
    </message>
    <message>
        <source>No service names this runbook in breakglass.yaml.</source>
        <translation>Kein Dienst nennt dieses Runbook in breakglass.yaml.</translation>
    </message>
    <message>
        <source>%1 of %2 ticked in %3</source>
        <translation>%1 von %2 abgehakt in %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Copied the commands of line %1</source>
        <translation>Befehle von Zeile %1 kopiert</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 Stelle</translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation>%1 Stellen</translation>
    </message>
</context>
<context>
    <name>breakglass::console::ServiceModel</name>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>%1, last %2 revisions</source>
        <translation>%1, letzte %2 Revisionen</translation>
    </message>
    <message>
        <source>Nothing in the schema stands in the way.</source>
        <translation>Im Schema steht nichts im Weg.</translation>
    </message>
    <message>
        <source>Migrations in between change existing columns.</source>
        <translation>Migrationen dazwischen ändern vorhandene Spalten.</translation>
    </message>
    <message>
        <source>Migrations in between removed data.</source>
        <translation>Migrationen dazwischen haben Daten entfernt.</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>Zurückrollen&#xa0;…</translation>
    </message>
    <message>
        <source>Roll back to %1…</source>
        <translation>Auf %1 zurückrollen&#xa0;…</translation>
    </message>
    <message>
        <source>No healthy revision to go back to</source>
        <translation>Keine gesunde Revision für ein Rollback</translation>
    </message>
    <message>
        <source>%1 runs now</source>
        <translation>%1 läuft jetzt</translation>
    </message>
    <message>
        <source>The artifact of %1 is gone</source>
        <translation>Das Artefakt von %1 ist weg</translation>
    </message>
    <message>
        <source>No strategy here rolls back</source>
        <translation>Keine Strategie hier rollt zurück</translation>
    </message>
</context>
<context>
    <name>breakglass::console::ShellModel</name>
    <message>
        <source>the chain can&apos;t be read</source>
        <translation>die Kette ist nicht lesbar</translation>
    </message>
    <message>
        <source>chain intact</source>
        <translation>Kette unversehrt</translation>
    </message>
    <message>
        <source>the table was changed</source>
        <translation>die Tabelle wurde geändert</translation>
    </message>
    <message>
        <source>chain broken at entry %1</source>
        <translation>Kette gebrochen bei Eintrag %1</translation>
    </message>
    <message>
        <source>checking the chain</source>
        <translation>Kette wird geprüft</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Runbooks</source>
        <translation>Runbooks</translation>
    </message>
    <message>
        <source>War room</source>
        <translation>War Room</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>Trainee</translation>
    </message>
    <message>
        <source>No role yet</source>
        <translation>Noch keine Rolle</translation>
    </message>
    <message>
        <source>Drill · simulated</source>
        <translation>Übung · simuliert</translation>
    </message>
    <message>
        <source>All environments</source>
        <translation>Alle Umgebungen</translation>
    </message>
    <message>
        <source>No metrics yet</source>
        <translation>Noch keine Metriken</translation>
    </message>
    <message>
        <source>Metrics %1 ago</source>
        <translation>Metriken vor %1</translation>
    </message>
    <message>
        <source>The record can&apos;t be written</source>
        <translation>Das Protokoll ist nicht schreibbar</translation>
    </message>
    <message>
        <source>Audit log %1, %2</source>
        <translation>Prüfprotokoll %1, %2</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 Einträge</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 %2 above %3 in %4</source>
        <translation>%1 %2 über %3 in %4</translation>
    </message>
</context>
<context>
    <name>breakglass::console::WarRoomModel</name>
    <message>
        <source>The record can&apos;t be written. Nothing runs until it can.</source>
        <translation>Das Protokoll ist nicht schreibbar. Bis dahin läuft nichts.</translation>
    </message>
    <message>
        <source>Health only</source>
        <translation>Nur Zustand</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>Hier nicht bekannt</translation>
    </message>
</context>
</TS>
