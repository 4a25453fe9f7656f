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
        <translation>Kein Schritt ist mehr übrig.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Is left out</source>
        <translation>Entfällt</translation>
    </message>
</context>
<context>
    <name>AboutPanel</name>
    <message>
        <source>About Breakglass</source>
        <translation>Über Breakglass</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Shows the licence of %1.</source>
        <translation>Zeigt die Lizenz von %1.</translation>
    </message>
</context>
<context>
    <name>ActionsWords</name>
    <message>
        <source>Declare incident…</source>
        <translation>Vorfall melden&#xa0;…</translation>
    </message>
    <message>
        <source>Declare incident</source>
        <translation>Vorfall melden</translation>
    </message>
    <message>
        <source>Break glass: open the guide</source>
        <translation>Break Glass: Leitfaden öffnen</translation>
    </message>
    <message>
        <source>Go to Overview</source>
        <translation>Zur Übersicht</translation>
    </message>
    <message>
        <source>Go to Services</source>
        <translation>Zu den Diensten</translation>
    </message>
    <message>
        <source>Go to Guide</source>
        <translation>Zum Leitfaden</translation>
    </message>
    <message>
        <source>Go to Plans</source>
        <translation>Zu den Plänen</translation>
    </message>
    <message>
        <source>Go to Live</source>
        <translation>Zu Live</translation>
    </message>
    <message>
        <source>Go to Incident</source>
        <translation>Zum Vorfall</translation>
    </message>
    <message>
        <source>Go to Drills</source>
        <translation>Zu den Übungen</translation>
    </message>
    <message>
        <source>Go to Runbooks</source>
        <translation>Zu den Runbooks</translation>
    </message>
    <message>
        <source>War-room display</source>
        <translation>War-Room-Anzeige</translation>
    </message>
    <message>
        <source>Go to Audit</source>
        <translation>Zum Protokoll</translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translation>Zu den Optionen</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Enlarge the interface</source>
        <translation>Oberfläche vergrößern</translation>
    </message>
    <message>
        <source>Make the interface smaller</source>
        <translation>Oberfläche verkleinern</translation>
    </message>
    <message>
        <source>Connect an environment…</source>
        <translation>Umgebung verbinden&#xa0;…</translation>
    </message>
    <message>
        <source>Import a runbook…</source>
        <translation>Runbook importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Send an update</source>
        <translation>Update senden</translation>
    </message>
    <message>
        <source>Start a drill</source>
        <translation>Übung starten</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Alle Tastenkürzel</translation>
    </message>
    <message>
        <source>Close or go back</source>
        <translation>Schließen oder zurück</translation>
    </message>
    <message>
        <source>Move between services</source>
        <translation>Zwischen Diensten wechseln</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Wechseln</translation>
    </message>
    <message>
        <source>Open the service</source>
        <translation>Dienst öffnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Go to the attention list</source>
        <translation>Zur Liste der Hinweise</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Select the next older revision</source>
        <translation>Nächstältere Revision wählen</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Älter</translation>
    </message>
    <message>
        <source>Select the next newer revision</source>
        <translation>Nächstneuere Revision wählen</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Neuer</translation>
    </message>
    <message>
        <source>Roll back to the selected revision…</source>
        <translation>Auf die gewählte Revision zurückrollen&#xa0;…</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>Zurückrollen&#xa0;…</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>Leitfaden öffnen</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>First environment</source>
        <translation>Erste Umgebung</translation>
    </message>
    <message>
        <source>Second environment</source>
        <translation>Zweite Umgebung</translation>
    </message>
    <message>
        <source>Third environment</source>
        <translation>Dritte Umgebung</translation>
    </message>
    <message>
        <source>Fourth environment</source>
        <translation>Vierte Umgebung</translation>
    </message>
    <message>
        <source>Time cursor back</source>
        <translation>Zeitmarke zurück</translation>
    </message>
    <message>
        <source>Time cursor</source>
        <translation>Zeitmarke</translation>
    </message>
    <message>
        <source>Time cursor forward</source>
        <translation>Zeitmarke vor</translation>
    </message>
    <message>
        <source>Copy the difference</source>
        <translation>Unterschied kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Erste Antwort</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Second answer</source>
        <translation>Zweite Antwort</translation>
    </message>
    <message>
        <source>Third answer</source>
        <translation>Dritte Antwort</translation>
    </message>
    <message>
        <source>Fourth answer</source>
        <translation>Vierte Antwort</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Vorige Frage</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Tick the item</source>
        <translation>Punkt abhaken</translation>
    </message>
    <message>
        <source>Tick item</source>
        <translation>Abhaken</translation>
    </message>
    <message>
        <source>Enter the next phase</source>
        <translation>In die nächste Phase</translation>
    </message>
    <message>
        <source>Next phase</source>
        <translation>Nächste Phase</translation>
    </message>
    <message>
        <source>Plan the first strategy</source>
        <translation>Erste Strategie planen</translation>
    </message>
    <message>
        <source>Plan top strategy</source>
        <translation>Erste planen</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Select step</source>
        <translation>Schritt wählen</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Voriger Schritt</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Check the preflight again</source>
        <translation>Vorprüfung wiederholen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>Bestätigen&#xa0;…</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>Anhalten oder fortsetzen</translation>
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
        <source>Go to the log</source>
        <translation>Zum Log</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Follow the log</source>
        <translation>Dem Log folgen</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>First message template</source>
        <translation>Erste Nachrichtenvorlage</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Second message template</source>
        <translation>Zweite Nachrichtenvorlage</translation>
    </message>
    <message>
        <source>Third message template</source>
        <translation>Dritte Nachrichtenvorlage</translation>
    </message>
    <message>
        <source>Change the audience</source>
        <translation>Empfänger wechseln</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Nachricht senden</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Resolve the incident…</source>
        <translation>Vorfall abschließen&#xa0;…</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation>Abschließen&#xa0;…</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Start the selected drill</source>
        <translation>Gewählte Übung starten</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Run the drill again</source>
        <translation>Übung neu starten</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Start the first proposed drill</source>
        <translation>Erste vorgeschlagene Übung starten</translation>
    </message>
    <message>
        <source>Start the second proposed drill</source>
        <translation>Zweite vorgeschlagene Übung starten</translation>
    </message>
    <message>
        <source>Start the third proposed drill</source>
        <translation>Dritte vorgeschlagene Übung starten</translation>
    </message>
    <message>
        <source>End the drill…</source>
        <translation>Übung beenden&#xa0;…</translation>
    </message>
    <message>
        <source>End drill…</source>
        <translation>Übung beenden&#xa0;…</translation>
    </message>
    <message>
        <source>Find in the document</source>
        <translation>Im Dokument suchen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Next heading</source>
        <translation>Nächste Überschrift</translation>
    </message>
    <message>
        <source>Previous heading</source>
        <translation>Vorige Überschrift</translation>
    </message>
    <message>
        <source>Copy the next commands</source>
        <translation>Nächste Befehle kopieren</translation>
    </message>
    <message>
        <source>Copy commands</source>
        <translation>Befehle kopieren</translation>
    </message>
    <message>
        <source>Open in the guide</source>
        <translation>Im Leitfaden öffnen</translation>
    </message>
    <message>
        <source>Search the record</source>
        <translation>Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Next older entry</source>
        <translation>Nächstälterer Eintrag</translation>
    </message>
    <message>
        <source>Next newer entry</source>
        <translation>Nächstneuerer Eintrag</translation>
    </message>
    <message>
        <source>Only the incident of the entry</source>
        <translation>Nur der Vorfall des Eintrags</translation>
    </message>
    <message>
        <source>Only incident</source>
        <translation>Nur Vorfall</translation>
    </message>
    <message>
        <source>Only the person of the entry</source>
        <translation>Nur die Person des Eintrags</translation>
    </message>
    <message>
        <source>Only person</source>
        <translation>Nur Person</translation>
    </message>
    <message>
        <source>Copy the hash of the entry</source>
        <translation>Hash des Eintrags kopieren</translation>
    </message>
    <message>
        <source>Verify the chain</source>
        <translation>Kette prüfen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Export the record as JSON Lines</source>
        <translation>Protokoll als JSON Lines exportieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export the record as CSV</source>
        <translation>Protokoll als CSV exportieren</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Show the chart as a table</source>
        <translation>Diagramm als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Find in the release history</source>
        <translation>Im Release-Verlauf suchen</translation>
    </message>
    <message>
        <source>Sort the release history</source>
        <translation>Release-Verlauf sortieren</translation>
    </message>
    <message>
        <source>Compare: what a rollback changes</source>
        <translation>Vergleichen: was ein Zurückrollen ändert</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Go on when the run is over</source>
        <translation>Weiter, wenn der Lauf vorbei ist</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Show or hide the right column</source>
        <translation>Rechte Spalte zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Edit the query of a chart…</source>
        <translation>Abfrage eines Diagramms bearbeiten …</translation>
    </message>
    <message>
        <source>Dry run: ask what the steps would do</source>
        <translation>Probelauf: fragen, was die Schritte täten</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Look at a cluster…</source>
        <translation>Einen Cluster ansehen…</translation>
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
    <name>AppearancePanel</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>%1 now. Ctrl+= and Ctrl+- work everywhere. In a small window it grows as far as everything still fits.</source>
        <translation>Jetzt %1. Ctrl+= und Ctrl+- gehen überall. In einem kleinen Fenster wächst sie, solange alles noch passt.</translation>
    </message>
    <message>
        <source>Size of the interface</source>
        <translation>Größe der Oberfläche</translation>
    </message>
    <message>
        <source>Runbooks and messages stay in the language they are written in.</source>
        <translation>Runbooks und Nachrichten bleiben in der Sprache, in der sie geschrieben sind.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Names of languages are written in themselves</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Nothing slides, fades or turns. The hold before a change stays.</source>
        <translation>Nichts gleitet, blendet oder dreht sich. Das Halten vor einer Änderung bleibt.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>ApprovalsBox</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Copy the approver&apos;s command</source>
        <translation>Befehl zum Freigeben kopieren</translation>
    </message>
</context>
<context>
    <name>AttentionPanel</name>
    <message>
        <source>Needs attention</source>
        <translation>Zu beachten</translation>
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
    <name>AuditReadingWords</name>
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
        <translation>Nichts wird beobachtet: Dieser Workspace hat keine Umgebungen</translation>
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
    <message>
        <source>Checked at the start</source>
        <translation>Beim Start geprüft</translation>
    </message>
</context>
<context>
    <name>ChannelsDialog</name>
    <message>
        <source>Channels are declared in breakglass.yaml. A test message says that nothing is wrong.</source>
        <translation>Kanäle stehen in breakglass.yaml. Eine Testnachricht sagt, dass nichts vorliegt.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Send a test message to %1</source>
        <translation>Testnachricht an %1 senden</translation>
    </message>
    <message>
        <source>A message is being sent</source>
        <translation>Eine Nachricht wird gesendet</translation>
    </message>
    <message>
        <source>Send test message</source>
        <translation>Testnachricht senden</translation>
    </message>
</context>
<context>
    <name>ChannelsRow</name>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>%1, as a table</source>
        <translation>%1 als Tabelle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the time of day, %2 are the values then: &quot;14:05: Error rate 6.6 %&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>The name of a column and a value in it: &quot;Error rate 6.6 %&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>The head of a column</extracomment>
        <translation>Zeit</translation>
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
    <message>
        <source>Another workspace is visited. You come back with Esc.</source>
        <translation>Ein anderer Arbeitsbereich wird besucht. Zurück geht es mit Esc.</translation>
    </message>
    <message>
        <source>Play the one that comes with Breakglass</source>
        <translation>Die mitgelieferte Übung spielen</translation>
    </message>
</context>
<context>
    <name>ClusterForm</name>
    <message>
        <source>The cluster could not be looked at.</source>
        <translation>Der Cluster konnte nicht angesehen werden.</translation>
    </message>
    <message>
        <source>There is nothing to look at.</source>
        <translation>Es gibt nichts anzusehen.</translation>
    </message>
    <message>
        <source>Contexts of your kubeconfig</source>
        <translation>Kontexte Ihrer kubeconfig</translation>
    </message>
    <message>
        <source>Enter looks at one: the names of what runs there are listed, as you. Nothing is asked before, and nothing is changed.</source>
        <translation>Eingabe sieht einen an: Aufgelistet werden die Namen dessen, was dort läuft, mit Ihren Rechten. Vorher wird nichts gefragt, und nichts wird geändert.</translation>
    </message>
    <message>
        <source>%1, namespace %2</source>
        <translation>%1, Namespace %2</translation>
    </message>
    <message>
        <source>Current context</source>
        <translation>Aktueller Kontext</translation>
    </message>
    <message>
        <source>The kubeconfig names it. It runs with your rights, so know what it is.</source>
        <translation>Die kubeconfig nennt es. Es läuft mit Ihren Rechten: Sie sollten wissen, was es ist.</translation>
    </message>
    <message>
        <source>Let it start %1 for a token</source>
        <translation>%1 für ein Token starten lassen</translation>
    </message>
    <message>
        <source>It is being looked at</source>
        <translation>Er wird angesehen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Read the kubeconfig again</source>
        <translation>Die kubeconfig neu lesen</translation>
    </message>
    <message>
        <source>Name of the workspace</source>
        <translation>Name des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Folder it is written into</source>
        <translation>Ordner, in den er geschrieben wird</translation>
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
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Type %1, then press twice</source>
        <translation>%1 eingeben, dann zweimal drücken</translation>
    </message>
    <message>
        <source>The dry run was refused. That does not block; it is written down. %1</source>
        <translation>Der Probelauf wurde abgelehnt. Das sperrt nicht; es wird festgehalten. %1</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Connect an environment</source>
        <translation>Umgebung verbinden</translation>
    </message>
    <message>
        <source>What is open now is closed.</source>
        <translation>Was jetzt offen ist, wird geschlossen.</translation>
    </message>
    <message>
        <source>Writes breakglass.yaml and opens it, watched only.</source>
        <translation>Schreibt breakglass.yaml und öffnet sie, nur beobachtend.</translation>
    </message>
    <message>
        <source>It is being read</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Open the workspace</source>
        <translation>Workspace öffnen</translation>
    </message>
    <message>
        <source>Write it and open it</source>
        <translation>Schreiben und öffnen</translation>
    </message>
    <message>
        <source>Way to connect</source>
        <translation>Art der Verbindung</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Workspace öffnen</translation>
    </message>
    <message>
        <source>Write a new one</source>
        <translation>Neuen schreiben</translation>
    </message>
    <message>
        <source>It was not opened. What was open before still is.</source>
        <translation>Nicht geöffnet. Was vorher offen war, ist es noch.</translation>
    </message>
    <message>
        <source>Lists the names of what runs there. Changes nothing.</source>
        <translation>Listet die Namen dessen auf, was dort läuft. Ändert nichts.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Look at a cluster</source>
        <translation>Einen Cluster ansehen</translation>
    </message>
    <message>
        <source>It was not opened.</source>
        <translation>Nicht geöffnet.</translation>
    </message>
    <message>
        <source>Nothing is changed on a target. Only the form for a new workspace writes a file: breakglass.yaml, where you say.</source>
        <translation>An einem Ziel wird nichts geändert. Nur das Formular für einen neuen Arbeitsbereich schreibt eine Datei: breakglass.yaml, wo Sie es sagen.</translation>
    </message>
</context>
<context>
    <name>CredentialsPanel</name>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Reads each once and forgets it.</source>
        <translation>Liest jede einmal und vergisst sie.</translation>
    </message>
    <message>
        <source>The workspace names none</source>
        <translation>Der Workspace nennt keine</translation>
    </message>
    <message>
        <source>See whether they can be read</source>
        <translation>Lesbarkeit prüfen</translation>
    </message>
    <message>
        <source>This workspace names no credentials.</source>
        <translation>Dieser Workspace nennt keine Zugangsdaten.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>DebtWords</name>
    <message>
        <source>%1: traffic of %2 is pinned</source>
        <translation>%1: Datenverkehr von %2 ist festgelegt</translation>
    </message>
    <message>
        <source>%1: %2 of %3 is paused</source>
        <extracomment>production: Argo CD of web is paused</extracomment>
        <translation>%1: %2 von %3 ist angehalten</translation>
    </message>
    <message>
        <source>Since %1 a new deployment gets none. To end it: %2</source>
        <translation>Seit %1 erhält ein neues Deployment keinen. So endet es: %2</translation>
    </message>
    <message>
        <source>%1 does not follow git. Take the change back there, then start it again.</source>
        <translation>%1 folgt Git nicht. Nehmen Sie die Änderung dort zurück, dann starten Sie es wieder.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>%1: %2 is not what was released</source>
        <translation>%1: %2 ist nicht das, was freigegeben wurde</translation>
    </message>
    <message>
        <source>Changed by hand: %1. Plan the repair, or release what was changed.</source>
        <translation>Von Hand geändert: %1. Planen Sie die Reparatur, oder geben Sie frei, was geändert wurde.</translation>
    </message>
</context>
<context>
    <name>DecisionsPanel</name>
    <message>
        <source>Changed in the file, for everybody</source>
        <translation>In der Datei geändert, für alle</translation>
    </message>
    <message>
        <source>What the workspace decides</source>
        <translation>Was der Workspace bestimmt</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>DeclareDialog</name>
    <message>
        <source>P0: production is down or data is at risk. Fix within 30 min, resolved within 1 h.</source>
        <translation>P0: Produktion ist ausgefallen oder Daten sind gefährdet. Fix binnen 30 min, abgeschlossen binnen 1 h.</translation>
    </message>
    <message>
        <source>P1: production is badly degraded. Fix within 1 h, resolved within 2 h.</source>
        <translation>P1: Produktion ist stark eingeschränkt. Fix binnen 1 h, abgeschlossen binnen 2 h.</translation>
    </message>
    <message>
        <source>P2: a part is degraded, there is a way around. Fix within 2 h, resolved within 4 h.</source>
        <translation>P2: Ein Teil ist eingeschränkt, es gibt einen Umweg. Fix binnen 2 h, abgeschlossen binnen 4 h.</translation>
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
    <message>
        <source>Declare an incident?</source>
        <translation>Vorfall melden?</translation>
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
        <source>Schema risk: %1.</source>
        <translation>Schemarisiko: %1.</translation>
    </message>
    <message>
        <source>There is no difference to copy.</source>
        <translation>Es gibt keinen Unterschied zu kopieren.</translation>
    </message>
    <message>
        <source>Schema risk: not known.</source>
        <translation>Schemarisiko: nicht bekannt.</translation>
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
    <name>DrillPlace</name>
    <message>
        <source>Debrief</source>
        <translation>Auswertung</translation>
    </message>
</context>
<context>
    <name>DrillTargetPanel</name>
    <message>
        <source>Runs</source>
        <translation>Läuft mit</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Replicas</translation>
    </message>
</context>
<context>
    <name>DrillsWords</name>
    <message>
        <source>Pass mark %1</source>
        <translation>Bestanden ab %1</translation>
    </message>
    <message>
        <source>Not resolved, pass mark %1</source>
        <translation>Nicht abgeschlossen, bestanden ab %1</translation>
    </message>
    <message>
        <source>, best so far</source>
        <translation>, bisher am besten</translation>
    </message>
    <message>
        <source>, best %1</source>
        <translation>, beste %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Nicht bestanden</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>%1, %2: %3. Pass mark %4.</source>
        <translation>%1, %2: %3. Bestanden ab %4.</translation>
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
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Update %1</source>
        <translation>Update %1</translation>
    </message>
    <message>
        <source>Initial alert %1</source>
        <translation>Erstmeldung %1</translation>
    </message>
    <message>
        <source>%1, %2 late</source>
        <translation>%1, %2 zu spät</translation>
    </message>
    <message>
        <source>Resolution %1</source>
        <translation>Abschluss %1</translation>
    </message>
    <message>
        <source>Initial alert by %1</source>
        <translation>Erstmeldung bis %1</translation>
    </message>
    <message>
        <source>Left without an end</source>
        <translation>Ohne Ende verlassen</translation>
    </message>
    <message>
        <source>Waiting goes %1 times as fast, deciding does not.</source>
        <translation>Warten geht %1-mal so schnell, Entscheiden nicht.</translation>
    </message>
    <message>
        <source>The clock runs at its real pace.</source>
        <translation>Die Uhr läuft in Echtzeit.</translation>
    </message>
    <message>
        <source>%1 phases and %2 checklist items count. %3</source>
        <translation>%1 Phasen und %2 Checklistenpunkte zählen. %3</translation>
    </message>
    <message>
        <source>Not played yet</source>
        <translation>Noch nicht durchgeführt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, simulated %2</source>
        <translation>%1, simuliert %2</translation>
    </message>
    <message>
        <source>%1 in %2, %3</source>
        <translation>%1 in %2, %3</translation>
    </message>
    <message>
        <source>Not passed last time, %1</source>
        <translation>Zuletzt nicht bestanden, %1</translation>
    </message>
    <message>
        <source>Over its target last time, %1 of %2</source>
        <translation>Zuletzt über dem Ziel, %1 von %2</translation>
    </message>
    <message>
        <source>Passed on %1</source>
        <translation>Bestanden am %1</translation>
    </message>
</context>
<context>
    <name>DryRunBar</name>
    <message>
        <source>Dry run: %1</source>
        <translation>Probelauf: %1</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Ask what the steps would do</source>
        <translation>Fragen, was die Schritte täten</translation>
    </message>
    <message>
        <source>Asks the systems what these steps would do. Nothing is changed.</source>
        <translation>Fragt die Systeme, was diese Schritte täten. Nichts wird geändert.</translation>
    </message>
</context>
<context>
    <name>DryRunWords</name>
    <message>
        <source>No dry run: only an abort performs it</source>
        <translation>Kein Probelauf: nur ein Abbruch führt ihn aus</translation>
    </message>
    <message>
        <source>No dry run: a person does it</source>
        <translation>Kein Probelauf: ein Mensch führt ihn aus</translation>
    </message>
    <message>
        <source>No dry run: it only writes a message</source>
        <translation>Kein Probelauf: er schreibt nur eine Nachricht</translation>
    </message>
    <message>
        <source>No dry run: it only waits and looks</source>
        <translation>Kein Probelauf: er wartet und sieht nur nach</translation>
    </message>
    <message>
        <source>No dry run: the system has none for this step</source>
        <translation>Kein Probelauf: das System hat für diesen Schritt keinen</translation>
    </message>
    <message>
        <source>Would succeed</source>
        <translation>Würde gelingen</translation>
    </message>
    <message>
        <source>Would be refused</source>
        <translation>Würde abgelehnt</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Is asked next</source>
        <translation>Wird als Nächstes gefragt</translation>
    </message>
    <message>
        <source>Asking the system</source>
        <translation>Das System wird gefragt</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>No answer came</source>
        <translation>Es kam keine Antwort</translation>
    </message>
    <message>
        <source>with the same headers and body</source>
        <translation>mit denselben Kopfzeilen und demselben Inhalt</translation>
    </message>
    <message>
        <source>%1 of %2 changes would succeed</source>
        <translation>%1 von %2 Änderungen würden gelingen</translation>
    </message>
    <message>
        <source>1 would be refused</source>
        <translation>1 würde abgelehnt</translation>
    </message>
    <message>
        <source>%1 would be refused</source>
        <translation>%1 würden abgelehnt</translation>
    </message>
    <message>
        <source>1 has no answer</source>
        <translation>1 ohne Antwort</translation>
    </message>
    <message>
        <source>%1 have no answer</source>
        <translation>%1 ohne Antwort</translation>
    </message>
    <message>
        <source>1 has no dry run</source>
        <translation>1 hat keinen Probelauf</translation>
    </message>
    <message>
        <source>%1 have no dry run</source>
        <translation>%1 haben keinen Probelauf</translation>
    </message>
    <message>
        <source>No dry run: it relies on what a step before it does</source>
        <translation>Kein Probelauf: er baut auf einem früheren Schritt auf</translation>
    </message>
    <message>
        <source>No dry run: it changes nothing</source>
        <translation>Kein Probelauf: er ändert nichts</translation>
    </message>
</context>
<context>
    <name>EndDrillDialog</name>
    <message>
        <source>The score is counted as it stands. An incident that is not resolved does not pass.</source>
        <translation>Die Wertung zählt nach dem jetzigen Stand. Ein nicht abgeschlossener Vorfall gilt nicht als bestanden.</translation>
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
    <name>Figures</name>
    <message>
        <source>d MMM</source>
        <extracomment>A date in Qt&apos;s letters: &quot;12 Nov&quot;. German: &quot;d. MMM&quot;</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>A date in Qt&apos;s letters: &quot;Thu 12 Nov&quot;. German: &quot;ddd d. MMM&quot;</extracomment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date in Qt&apos;s letters: &quot;12 Nov 2026&quot;. German: &quot;d. MMM yyyy&quot;</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>FilledHint</name>
    <message>
        <source>Blue</source>
        <extracomment>The colour of the parts of a message that Breakglass fills in</extracomment>
        <translation>Blau</translation>
    </message>
    <message>
        <source>is filled in from the record and stays live until you send.</source>
        <translation>ist aus dem Protokoll ausgefüllt und bleibt bis zum Senden aktuell.</translation>
    </message>
    <message>
        <source>Written by you. It no longer changes.</source>
        <translation>Selbst geschrieben. Ändert sich nicht mehr.</translation>
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
        <source>Empty. Write it, or choose a template.</source>
        <translation>Leer. Schreiben Sie sie oder wählen Sie eine Vorlage.</translation>
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
    <name>FirstRunPlace</name>
    <message>
        <source>No environments yet</source>
        <translation>Noch keine Umgebungen</translation>
    </message>
    <message>
        <source>Rehearse first, connect when you are ready. Nothing runs in production until you confirm it.</source>
        <translation>Erst üben, dann verbinden. In der Produktion läuft nichts ohne Bestätigung.</translation>
    </message>
    <message>
        <source>Start a drill</source>
        <translation>Übung starten</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>Hier beginnen</translation>
    </message>
    <message>
        <source>A simulated deployment goes wrong within seconds.</source>
        <translation>Ein simuliertes Deployment geht nach Sekunden schief.</translation>
    </message>
    <message>
        <source>15-minute target, scored at the end</source>
        <translation>15 Minuten Zielzeit, am Ende gewertet</translation>
    </message>
    <message>
        <source>Real checklists, decision tree and confirmation</source>
        <translation>Echte Checklisten, Entscheidungsbaum und Bestätigung</translation>
    </message>
    <message>
        <source>Live charts: error rate 5 %, latency 1,000 ms</source>
        <translation>Live-Diagramme: Fehlerrate 5 %, Latenz 1.000 ms</translation>
    </message>
    <message>
        <source>Practise a bad deployment on a simulated checkr-console. No command leaves this workstation.</source>
        <translation>Ein fehlerhaftes Deployment an einer simulierten checkr-console üben. Kein Befehl verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Connect an environment</source>
        <translation>Umgebung verbinden</translation>
    </message>
    <message>
        <source>Your team&apos;s workspace folder, opened as it is</source>
        <translation>Der Workspace-Ordner des Teams, unverändert geöffnet</translation>
    </message>
    <message>
        <source>Add production, staging or sandbox. Breakglass starts with read-only access.</source>
        <translation>Produktion, Staging oder Sandbox hinzufügen. Breakglass beginnt nur lesend.</translation>
    </message>
    <message>
        <source>Connect your environments</source>
        <translation>Umgebungen verbinden</translation>
    </message>
    <message>
        <source>Import a runbook</source>
        <translation>Runbook importieren</translation>
    </message>
    <message>
        <source>Items written as - [ ] become checklists</source>
        <extracomment>- [ ] is how Markdown writes an item to tick</extracomment>
        <translation>Punkte der Form - [ ] werden Checklisten</translation>
    </message>
    <message>
        <source>Fenced commands are kept to the letter</source>
        <translation>Befehlsblöcke bleiben buchstabengetreu</translation>
    </message>
    <message>
        <source>You review the result before it is used</source>
        <translation>Das Ergebnis wird vor der Verwendung geprüft</translation>
    </message>
    <message>
        <source>Checklists, commands, time budgets and decision trees are read from your own file.</source>
        <translation>Checklisten, Befehle, Zeitbudgets und Entscheidungsbäume kommen aus der eigenen Datei.</translation>
    </message>
    <message>
        <source>Import a Markdown runbook</source>
        <translation>Markdown-Runbook importieren</translation>
    </message>
    <message>
        <source>Every command by name</source>
        <translation>Jeder Befehl nach Namen</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Alle Tastenkürzel</translation>
    </message>
    <message>
        <source>War-room display</source>
        <translation>War-Room-Anzeige</translation>
    </message>
    <message>
        <source>Declare an incident without a connection</source>
        <translation>Vorfall ohne Verbindung melden</translation>
    </message>
    <message>
        <source>Or an address and commands, from a few questions</source>
        <translation>Oder eine Adresse und Befehle, aus wenigen Fragen</translation>
    </message>
    <message>
        <source>Or what runs in a cluster of your kubeconfig</source>
        <translation>Oder was in einem Cluster Ihrer kubeconfig läuft</translation>
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
        <translation>Trotz Health-Gate vorrollen?</translation>
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
    <name>FoundItem</name>
    <message>
        <source>namespace %1</source>
        <translation>Namespace %1</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Another context</source>
        <translation>Ein anderer Kontext</translation>
    </message>
    <message>
        <source>Filter by name, kind or namespace</source>
        <translation>Nach Name, Art oder Namespace filtern</translation>
    </message>
    <message>
        <source>All that the filter shows</source>
        <translation>Alles, was der Filter zeigt</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alle anhaken</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Keine anhaken</translation>
    </message>
    <message>
        <source>What runs there</source>
        <translation>Was dort läuft</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nichts zu zeigen</translation>
    </message>
    <message>
        <source>Show what belongs to Kubernetes, too</source>
        <translation>Auch zeigen, was zu Kubernetes gehört</translation>
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
        <source>Opens a form. The incident clock starts when you send it.</source>
        <translation>Öffnet ein Formular. Die Vorfalluhr beginnt mit dem Absenden.</translation>
    </message>
    <message>
        <source>Declare incident</source>
        <translation>Vorfall melden</translation>
    </message>
    <message>
        <source>No way out stands first. Choose one</source>
        <translation>Kein Ausweg steht zuoberst. Wählen Sie einen</translation>
    </message>
</context>
<context>
    <name>GuideWords</name>
    <message>
        <source>The target was not seen yet</source>
        <translation>Das Ziel wurde noch nicht gesehen</translation>
    </message>
    <message>
        <source>No healthy revision to go back to</source>
        <translation>Keine gesunde Revision für ein Rollback</translation>
    </message>
    <message>
        <source>Nobody looked for %1</source>
        <translation>Niemand hat nach %1 gesehen</translation>
    </message>
    <message>
        <source>%1 is in the registry</source>
        <translation>%1 ist in der Registry</translation>
    </message>
    <message>
        <source>%1 is gone from the registry</source>
        <translation>%1 ist nicht mehr in der Registry</translation>
    </message>
    <message>
        <source>No active incident</source>
        <translation>Kein aktiver Vorfall</translation>
    </message>
    <message>
        <source>%1, declared at %2 by %3</source>
        <translation>%1, gemeldet um %2 von %3</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Noch nicht gewählt</translation>
    </message>
    <message>
        <source>No message sent yet</source>
        <translation>Noch keine Nachricht gesendet</translation>
    </message>
    <message>
        <source>Sent at %1, %2 after the declaration</source>
        <translation>Gesendet um %1, %2 nach der Meldung</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 darüber</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 to spare</source>
        <translation>%1 Reserve</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>%1, overdue by</source>
        <translation>%1, überfällig um</translation>
    </message>
    <message>
        <source>%1, next in</source>
        <translation>%1, nächstes in</translation>
    </message>
    <message>
        <source>no time box</source>
        <translation>kein Zeitfenster</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>all told</source>
        <translation>alle gerufen</translation>
    </message>
    <message>
        <source>Plan this deployment…</source>
        <translation>Deployment planen&#xa0;…</translation>
    </message>
    <message>
        <source>Plan this revert…</source>
        <translation>Revert planen&#xa0;…</translation>
    </message>
    <message>
        <source>Plan this rollback…</source>
        <translation>Rollback planen&#xa0;…</translation>
    </message>
    <message>
        <source>The fix</source>
        <translation>Der Fix</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Frage %1 von %2</translation>
    </message>
    <message>
        <source>No target is named in the incident</source>
        <translation>Im Vorfall ist kein Ziel genannt</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Held: %1</source>
        <translation>Gehalten: %1</translation>
    </message>
    <message>
        <source>Nobody held it at %1</source>
        <translation>Um %1 hielt sie niemand</translation>
    </message>
    <message>
        <source>Nothing was started yet</source>
        <translation>Noch wurde nichts gestartet</translation>
    </message>
    <message>
        <source>%1 of %2, started at %3</source>
        <translation>%1 von %2, begonnen um %3</translation>
    </message>
    <message>
        <source>No run has succeeded yet</source>
        <translation>Noch war kein Lauf erfolgreich</translation>
    </message>
    <message>
        <source>The target is not settled</source>
        <translation>Das Ziel ist noch in Bewegung</translation>
    </message>
    <message>
        <source>%1 succeeded: %2 %3, %4 of %5 ready</source>
        <translation>%1 erfolgreich: %2 %3, %4 von %5 bereit</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>Nothing is measured here</source>
        <translation>Hier wird nichts gemessen</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%1 von %2 bereit</translation>
    </message>
    <message>
        <source>%1 %2 at %3: %4</source>
        <comment>a release: rev 42 at 14:02: what changed</comment>
        <translation>%1 %2 um %3: %4</translation>
    </message>
    <message>
        <source>Nothing was deployed here within the last hour</source>
        <translation>Hier wurde in der letzten Stunde nichts ausgerollt</translation>
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
    <message>
        <source>Sort by %1</source>
        <translation>Nach %1 sortieren</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Release history</source>
        <translation>Release-Verlauf</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Im Verlauf suchen</translation>
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
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>The incident is resolved</source>
        <translation>Der Vorfall ist abgeschlossen</translation>
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
        <translation>%1 ist abgeschlossen</translation>
    </message>
    <message>
        <source>Resolved: %1</source>
        <translation>Abgeschlossen: %1</translation>
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
        <translation>Turnus</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Durchsicht</translation>
    </message>
    <message>
        <source>Guides for</source>
        <translation>Leitfaden für</translation>
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
        <source>This workspace has no template for this audience. Write the message here.</source>
        <translation>Dieser Workspace hat keine Vorlage für diese Empfänger. Die Nachricht hier schreiben.</translation>
    </message>
    <message>
        <source>A message is being sent</source>
        <translation>Eine Nachricht wird gesendet</translation>
    </message>
    <message>
        <source>Opens the list of channels. Each can be sent a test message there.</source>
        <translation>Öffnet die Liste der Kanäle. Jeder kann dort eine Testnachricht bekommen.</translation>
    </message>
    <message>
        <source>Channels…</source>
        <translation>Kanäle&#xa0;…</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>There is no message to copy yet.</source>
        <translation>Es gibt noch keine Nachricht zu kopieren.</translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>requests fail (error rate %1)</source>
        <translation>Anfragen schlagen fehl (Fehlerrate %1)</translation>
    </message>
    <message>
        <source>answers are slow (1 in 20 takes over %1)</source>
        <translation>Antworten sind langsam (1 von 20 dauert über %1)</translation>
    </message>
    <message>
        <source>parts of it do not run (%1 ready)</source>
        <translation>Teile davon laufen nicht (%1 bereit)</translation>
    </message>
    <message>
        <source>unusual traffic (%1)</source>
        <translation>ungewöhnlicher Verkehr (%1)</translation>
    </message>
    <message>
        <source>%1 after the start</source>
        <translation>%1 nach dem Start</translation>
    </message>
    <message>
        <source>later than %1</source>
        <translation>später als %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 in %2 is %3</source>
        <translation>%1 in %2 ist %3</translation>
    </message>
    <message>
        <source>1 checklist item</source>
        <translation>1 Checklistenpunkt</translation>
    </message>
    <message>
        <source>%1 checklist items</source>
        <translation>%1 Checklistenpunkte</translation>
    </message>
    <message>
        <source>decided for %1</source>
        <translation>entschieden für %1</translation>
    </message>
    <message>
        <source>1 approval</source>
        <translation>1 Freigabe</translation>
    </message>
    <message>
        <source>%1 approvals</source>
        <translation>%1 Freigaben</translation>
    </message>
    <message>
        <source>nothing, it is resolved</source>
        <translation>nichts, der Vorfall ist abgeschlossen</translation>
    </message>
    <message>
        <source>%1 has stopped and a person looks at it</source>
        <translation>%1 hat gestoppt, und eine Person sieht nach</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 ist angehalten</translation>
    </message>
    <message>
        <source>%1, step %2 of %3: %4</source>
        <translation>%1, Schritt %2 von %3: %4</translation>
    </message>
    <message>
        <source>watching that it stays well after %1</source>
        <translation>beobachten, ob es nach %1 gut bleibt</translation>
    </message>
    <message>
        <source>preparing %1</source>
        <translation>%1 vorbereiten</translation>
    </message>
</context>
<context>
    <name>NewForm</name>
    <message>
        <source>Name of the workspace</source>
        <translation>Name des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Folder it is written into</source>
        <translation>Ordner, in den er geschrieben wird</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Kind of environment</source>
        <translation>Art der Umgebung</translation>
    </message>
    <message>
        <source>How it is seen</source>
        <translation>Wie sie gesehen wird</translation>
    </message>
    <message>
        <source>By an address</source>
        <translation>Über eine Adresse</translation>
    </message>
    <message>
        <source>By commands</source>
        <translation>Über Befehle</translation>
    </message>
    <message>
        <source>Asked every 5 s. Releases are read from a list beside the file, which your pipeline writes.</source>
        <translation>Abfrage alle 5 s. Releases stehen in einer Liste neben der Datei, die die Pipeline schreibt.</translation>
    </message>
    <message>
        <source>Address that says how the service is</source>
        <translation>Adresse, die den Zustand des Dienstes nennt</translation>
    </message>
    <message>
        <source>No shell reads it. It must print one release a line, newest first, and change nothing.</source>
        <translation>Keine Shell liest ihn. Er gibt ein Release je Zeile aus, das neueste zuerst, und ändert nichts.</translation>
    </message>
    <message>
        <source>Command that prints the releases</source>
        <translation>Befehl, der die Releases ausgibt</translation>
    </message>
    <message>
        <source>Command that prints what runs now</source>
        <translation>Befehl, der ausgibt, was jetzt läuft</translation>
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
    <name>NoRunbook</name>
    <message>
        <source>No runbook guides here</source>
        <translation>Hier führt kein Runbook</translation>
    </message>
    <message>
        <source>Connect an environment</source>
        <translation>Umgebung verbinden</translation>
    </message>
    <message>
        <source>Its timeline, and what to tell the people who wait.</source>
        <translation>Sein Verlauf, und was den Wartenden zu sagen ist.</translation>
    </message>
    <message>
        <source>Open the incident</source>
        <translation>Vorfall öffnen</translation>
    </message>
    <message>
        <source>Open the service</source>
        <translation>Dienst öffnen</translation>
    </message>
    <message>
        <source>Import a runbook…</source>
        <translation>Runbook importieren …</translation>
    </message>
</context>
<context>
    <name>OpenForm</name>
    <message>
        <source>Workspaces that are known here</source>
        <translation>Hier bekannte Workspaces</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simuliert</translation>
    </message>
    <message>
        <source>Holds a workspace</source>
        <translation>Enthält einen Workspace</translation>
    </message>
    <message>
        <source>The folder that holds breakglass.yaml. Enter opens it.</source>
        <translation>Der Ordner mit breakglass.yaml. Enter öffnet ihn.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folders in it</source>
        <translation>Ordner darin</translation>
    </message>
    <message>
        <source>Workspace, Enter opens it</source>
        <translation>Workspace, Enter öffnet ihn</translation>
    </message>
    <message>
        <source>No folders in it</source>
        <translation>Keine Ordner darin</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Opening the workspace</source>
        <translation>Workspace wird geöffnet</translation>
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
    <name>OtherVersion</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sends with it</source>
        <translation>Sendet mit</translation>
    </message>
</context>
<context>
    <name>OutboxWords</name>
    <message>
        <source>%1, external</source>
        <translation>%1, extern</translation>
    </message>
    <message>
        <source>%1, internal</source>
        <translation>%1, intern</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Extern</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Nobody got it</source>
        <translation>Niemand hat sie erhalten</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Angekündigt</translation>
    </message>
    <message>
        <source>Notification on this desktop</source>
        <translation>Mitteilung auf diesem Desktop</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>PagerDuty</source>
        <translation>PagerDuty</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>GitHub issue</source>
        <translation>GitHub-Issue</translation>
    </message>
    <message>
        <source>Status page</source>
        <translation>Statusseite</translation>
    </message>
    <message>
        <source>Webhook to %1</source>
        <translation>Webhook an %1</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, für %2</translation>
    </message>
    <message>
        <source>%1, in the timeline only</source>
        <translation>%1, nur in der Zeitleiste</translation>
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
    <name>OverviewWords</name>
    <message>
        <source>%1 %2, over half of its trigger, since %3</source>
        <translation>%1 %2, über der halben Schwelle, seit %3</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>%1 %2 since %3</source>
        <translation>%1 %2 seit %3</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%1 von %2 bereit</translation>
    </message>
    <message>
        <source>Rollback reaches %1 %2 at most</source>
        <translation>Rollback reicht höchstens bis %1 %2</translation>
    </message>
    <message>
        <source>%1, %2: the artifact of %3 %4 is gone.</source>
        <translation>%1, %2: Das Artefakt von %3 %4 ist weg.</translation>
    </message>
    <message>
        <source>%1: %2 can&apos;t be reached</source>
        <translation>%1: %2 ist nicht erreichbar</translation>
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
        <source>Nothing deployed</source>
        <translation>Nichts ausgerollt</translation>
    </message>
    <message>
        <source>Lock free</source>
        <translation>Sperre frei</translation>
    </message>
    <message>
        <source>Held, %1</source>
        <translation>Gesperrt, %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Rollback to %1 %2, now %1 %3</source>
        <translation>Rollback auf %1 %2, jetzt %1 %3</translation>
    </message>
    <message>
        <source>Last drill</source>
        <translation>Letzte Übung</translation>
    </message>
    <message>
        <source>%1 of %2 points in %3</source>
        <translation>%1 von %2 Punkten in %3</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>On call, level 1</source>
        <translation>Rufbereitschaft, Stufe 1</translation>
    </message>
    <message>
        <source>Watch for what goes wrong</source>
        <translation>Achten Sie darauf, was schiefgeht</translation>
    </message>
    <message>
        <source>Find the way back in the guide, Ctrl+B</source>
        <translation>Den Weg zurück im Leitfaden finden, Ctrl+B</translation>
    </message>
    <message>
        <source>Read the debrief, Ctrl+7</source>
        <translation>Die Auswertung lesen, Ctrl+7</translation>
    </message>
    <message>
        <source>Declare an incident, Ctrl+I</source>
        <translation>Vorfall melden, Ctrl+I</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Target time</source>
        <translation>Zielzeit</translation>
    </message>
    <message>
        <source>To do now</source>
        <translation>Jetzt zu tun</translation>
    </message>
    <message>
        <source>%1: metrics of %2 stopped at %3</source>
        <translation>%1: Metriken von %2 bleiben seit %3 aus</translation>
    </message>
    <message>
        <source>%1: no metrics of %2</source>
        <translation>%1: keine Metriken von %2</translation>
    </message>
    <message>
        <source>%1: alert %2</source>
        <translation>%1: Alarm %2</translation>
    </message>
    <message>
        <source>Clock, while you wait</source>
        <translation>Uhr, solange Sie warten</translation>
    </message>
    <message>
        <source>%1 times as fast</source>
        <translation>%1-mal so schnell</translation>
    </message>
    <message>
        <source>Runbooks loaded</source>
        <translation>Geladene Runbooks</translation>
    </message>
    <message>
        <source>%1: health check of %2 fails since %3</source>
        <translation>%1: Gesundheitsprüfung von %2 schlägt seit %3 fehl</translation>
    </message>
</context>
<context>
    <name>PaletteSheet</name>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>A service, a runbook, a drill, a command</source>
        <translation>Ein Dienst, ein Runbook, eine Übung, ein Befehl</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>PaletteWords</name>
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
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Roll back %1 in %2…</source>
        <translation>%1 in %2 zurückrollen&#xa0;…</translation>
    </message>
    <message>
        <source>Opens the review of a plan</source>
        <translation>Öffnet die Durchsicht eines Plans</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Runbook</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Incident of %1</source>
        <translation>Vorfall an %1</translation>
    </message>
    <message>
        <source>Open workspace %1</source>
        <translation>Workspace %1 öffnen</translation>
    </message>
    <message>
        <source>Come back to the beginning</source>
        <translation>Zum Anfang zurückkehren</translation>
    </message>
    <message>
        <source>Come back to %1</source>
        <translation>Zu %1 zurückkehren</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>Close the workspace</source>
        <translation>Workspace schließen</translation>
    </message>
    <message>
        <source>Nothing is connected then</source>
        <translation>Danach ist nichts verbunden</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
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
        <translation>Noch keine durchgeführt</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>You</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Name in the record</source>
        <translation>Name im Protokoll</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>For people who cannot hold a key for two seconds. The change is written to the audit log.</source>
        <translation>Für Menschen, die keine Taste zwei Sekunden halten können. Die Änderung kommt ins Protokoll.</translation>
    </message>
    <message>
        <source>Confirm by typing the service and pressing twice, instead of holding</source>
        <translation>Durch Eingabe des Dienstes und zweimal Drücken bestätigen statt durch Halten</translation>
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
        <translation>Erstellt aus derselben Absicht einen neuen Plan. Noch läuft nichts.</translation>
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
    <message>
        <source>Preflight and blast radius</source>
        <translation>Vorprüfung und Wirkungsbereich</translation>
    </message>
    <message>
        <source>The guide plans the way back that fits, and a service plans a rollback to any healthy revision. Nothing runs until you have read and confirmed it here.</source>
        <translation>Der Leitfaden plant den passenden Weg zurück, und ein Dienst plant einen Rollback auf jede gesunde Revision. Nichts läuft, bevor Sie es hier gelesen und bestätigt haben.</translation>
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
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>Changes production</source>
        <translation>Ändert Produktion</translation>
    </message>
    <message>
        <source>Changes staging</source>
        <translation>Ändert Staging</translation>
    </message>
    <message>
        <source>Changes the sandbox</source>
        <translation>Ändert die Sandbox</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesend</translation>
    </message>
    <message>
        <source>None. Post a correction</source>
        <translation>Keine. Korrektur senden</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>Ready, shown below</source>
        <translation>Bereit, steht unten</translation>
    </message>
    <message>
        <source>None. A person decides</source>
        <translation>Keine. Eine Person entscheidet</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Only on abort</source>
        <translation>Nur bei Abbruch</translation>
    </message>
    <message>
        <source>This is the way back</source>
        <translation>Das ist der Rückweg</translation>
    </message>
    <message>
        <source>%1 pass</source>
        <translation>%1 bestanden</translation>
    </message>
    <message>
        <source>%1 caution</source>
        <translation>%1 mit Warnung</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 wartend</translation>
    </message>
    <message>
        <source>%1 fail</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>Not touched</source>
        <translation>Nicht berührt</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 Schritt</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 Schritte</translation>
    </message>
    <message>
        <source>%1, none changes anything</source>
        <translation>%1, keiner ändert etwas</translation>
    </message>
    <message>
        <source>%1, %2 change %3</source>
        <translation>%1, %2 ändern %3</translation>
    </message>
    <message>
        <source>Preflight failed: %1. %2</source>
        <translation>Vorprüfung fehlgeschlagen: %1. %2</translation>
    </message>
    <message>
        <source>Preflight waits: %1. %2</source>
        <translation>Vorprüfung wartet: %1. %2</translation>
    </message>
    <message>
        <source>The preflight has not been checked.</source>
        <translation>Die Vorprüfung wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Roll back %1 in %2?</source>
        <translation>%1 in %2 zurückrollen?</translation>
    </message>
    <message>
        <source>Deploy to %1 in %2?</source>
        <translation>Auf %1 in %2 ausrollen?</translation>
    </message>
    <message>
        <source>%1 takes the traffic of %2 stage by stage.</source>
        <translation>%1 übernimmt den Verkehr von %2 Etappe für Etappe.</translation>
    </message>
    <message>
        <source>%1 is replaced by %2.</source>
        <translation>%1 wird durch %2 ersetzt.</translation>
    </message>
    <message>
        <source>Traffic: %1.</source>
        <translation>Verkehr: %1.</translation>
    </message>
    <message>
        <source>Users lose: %1.</source>
        <translation>Nutzer verlieren: %1.</translation>
    </message>
    <message>
        <source>Expected %1.</source>
        <translation>Erwartet %1.</translation>
    </message>
    <message>
        <source>Hold to roll back</source>
        <translation>Halten: zurückrollen</translation>
    </message>
    <message>
        <source>Hold to deploy</source>
        <translation>Halten: ausrollen</translation>
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
    <name>QueryDialog</name>
    <message>
        <source>Used in this session only. For everybody and for good, copy it into breakglass.yaml. $labels and $window stand for the labels of the target and the span of a rate.</source>
        <translation>Gilt nur in dieser Sitzung. Für alle und auf Dauer kopieren Sie sie in breakglass.yaml. $labels und $window stehen für die Labels des Ziels und die Spanne einer Rate.</translation>
    </message>
    <message>
        <source>How %1 is measured</source>
        <translation>Wie %1 gemessen wird</translation>
    </message>
    <message>
        <source>Copy for breakglass.yaml</source>
        <translation>Für breakglass.yaml kopieren</translation>
    </message>
    <message>
        <source>Prometheus is asked.</source>
        <translation>Prometheus wird gefragt.</translation>
    </message>
    <message>
        <source>Use in this session</source>
        <translation>In dieser Sitzung verwenden</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Query (PromQL)</source>
        <translation>Abfrage (PromQL)</translation>
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
    <message>
        <source>This drill</source>
        <translation>Diese Übung</translation>
    </message>
    <message>
        <source>Clock and end</source>
        <translation>Uhr und Ende</translation>
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
    <message>
        <source>This stays as it is until somebody takes it back: %1.</source>
        <translation>Das bleibt so, bis es jemand zurücknimmt: %1.</translation>
    </message>
</context>
<context>
    <name>ResolvingWords</name>
    <message>
        <source>%1 waits for a person. Settle it in Live first.</source>
        <translation>%1 wartet auf eine Person. Zuerst in Live klären.</translation>
    </message>
    <message>
        <source>%1 is in progress. Wait for its end, or abort it in Live.</source>
        <translation>%1 läuft noch. Das Ende abwarten oder in Live abbrechen.</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 in %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>RevisionRow</name>
    <message>
        <source>%1 %2. Deployed %3 by %4. Image %5.</source>
        <translation>%1 %2. Ausgerollt %3 von %4. Image %5.</translation>
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
    <name>RhythmWords</name>
    <message>
        <source>Initial alert</source>
        <translation>Erstmeldung</translation>
    </message>
    <message>
        <source>Progress update</source>
        <translation>Zwischenstand</translation>
    </message>
    <message>
        <source>late</source>
        <translation>zu spät</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>pünktlich</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>SLA end</source>
        <translation>SLA-Ende</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verfehlt</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Extern</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>After the end</source>
        <translation>Nach dem Ende</translation>
    </message>
    <message>
        <source>Late by %1</source>
        <translation>%1 zu spät</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Pünktlich</translation>
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
    <name>RolloutWords</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>T+%1 min</source>
        <translation>T+%1 min</translation>
    </message>
    <message>
        <source>Now, %1 of %2 samples</source>
        <translation>Jetzt, %1 von %2 Messungen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Gate did not open</source>
        <translation>Gate nicht geöffnet</translation>
    </message>
    <message>
        <source>Waits for data</source>
        <translation>Wartet auf Daten</translation>
    </message>
    <message>
        <source>Checks do not hold</source>
        <translation>Prüfungen nicht erfüllt</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Zurückgeleitet</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Beendet %1</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Passed %1</source>
        <translation>Bestanden %1</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>All samples passed</source>
        <translation>Alle Messungen bestanden</translation>
    </message>
    <message>
        <source>1 sample to go</source>
        <translation>Noch 1 Messung</translation>
    </message>
    <message>
        <source>%1 samples to go</source>
        <translation>Noch %1 Messungen</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>Nicht offen</translation>
    </message>
    <message>
        <source>Go on, or abort</source>
        <translation>Fortsetzen oder abbrechen</translation>
    </message>
    <message>
        <source>The traffic is being sent</source>
        <translation>Der Verkehr wird umgeleitet</translation>
    </message>
    <message>
        <source>If all checks hold</source>
        <translation>Wenn alle Prüfungen erfüllt sind</translation>
    </message>
    <message>
        <source>No data never counts as healthy</source>
        <translation>Fehlende Daten gelten nie als gesund</translation>
    </message>
    <message>
        <source>A check does not hold</source>
        <translation>Eine Prüfung ist nicht erfüllt</translation>
    </message>
    <message>
        <source>The time starts again</source>
        <translation>Die Zeit beginnt von vorn</translation>
    </message>
    <message>
        <source>Last gate opens in</source>
        <translation>Letztes Gate öffnet sich in</translation>
    </message>
    <message>
        <source>Next gate, %1, in</source>
        <translation>Nächstes Gate, %1, in</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht geleitet</translation>
    </message>
    <message>
        <source>All to %1</source>
        <translation>Alles an %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>An %1</translation>
    </message>
    <message>
        <source>Goes back</source>
        <translation>Geht zurück</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Begins with step %1</source>
        <translation>Beginnt mit Schritt %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>Gestartet %1</translation>
    </message>
    <message>
        <source>Roll forward to %1…</source>
        <translation>Auf %1 vorrollen&#xa0;…</translation>
    </message>
    <message>
        <source>Roll forward to %1?</source>
        <translation>Auf %1 vorrollen?</translation>
    </message>
    <message>
        <source>Gate and trigger %1</source>
        <translation>Gate und Schwelle %1</translation>
    </message>
    <message>
        <source>Trigger %1</source>
        <translation>Schwelle %1</translation>
    </message>
    <message>
        <source>Gate %1</source>
        <translation>Gate %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>um %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vorher %1</translation>
    </message>
    <message>
        <source>new %1</source>
        <translation>neu %1</translation>
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
        <source>Time of step %1</source>
        <translation>Zeit von Schritt %1</translation>
    </message>
    <message>
        <source>Step %1, %2: %3</source>
        <translation>Schritt %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>Holds</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>Nicht erfüllt</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 unter %2</translation>
    </message>
    <message>
        <source>%1 at least %2</source>
        <translation>%1 mindestens %2</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>Waits for data</source>
        <translation>Wartet auf Daten</translation>
    </message>
    <message>
        <source>Instances ready</source>
        <translation>Instanzen bereit</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Samples passed</source>
        <translation>Messungen bestanden</translation>
    </message>
    <message>
        <source>Hold time</source>
        <translation>Haltezeit</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>Hält</translation>
    </message>
    <message>
        <source>Gate to %1 %</source>
        <translation>Gate zu %1 %</translation>
    </message>
    <message>
        <source>Health gate, step %1</source>
        <translation>Health-Gate, Schritt %1</translation>
    </message>
    <message>
        <source>Last gate</source>
        <translation>Letztes Gate</translation>
    </message>
    <message>
        <source>Health gate</source>
        <translation>Health-Gate</translation>
    </message>
    <message>
        <source>None in this plan</source>
        <translation>Keines in diesem Plan</translation>
    </message>
    <message>
        <source>No run is on</source>
        <translation>Kein Lauf aktiv</translation>
    </message>
    <message>
        <source>This plan has no gate to pass</source>
        <translation>Dieser Plan hat kein Gate</translation>
    </message>
    <message>
        <source>No gate waits yet. The next is step %1</source>
        <translation>Noch wartet kein Gate. Das nächste ist Schritt %1</translation>
    </message>
    <message>
        <source>No gate is left</source>
        <translation>Kein Gate mehr übrig</translation>
    </message>
    <message>
        <source>No fresh metrics: no data never counts as healthy</source>
        <translation>Keine frischen Metriken: Fehlende Daten gelten nie als gesund</translation>
    </message>
    <message>
        <source>The checks of the gate do not hold. %1</source>
        <translation>Die Prüfungen des Gates sind nicht erfüllt. %1</translation>
    </message>
    <message>
        <source>1 sample</source>
        <translation>1 Messung</translation>
    </message>
    <message>
        <source>%1 samples</source>
        <translation>%1 Messungen</translation>
    </message>
    <message>
        <source>Skips %1 of hold time and %2. All checks hold at this moment; what they do later is no longer waited for. The rest of the plan runs as it was confirmed.</source>
        <translation>Überspringt %1 Haltezeit und %2. Alle Prüfungen sind jetzt erfüllt; was sie später tun, wird nicht mehr abgewartet. Der Rest des Plans läuft wie bestätigt.</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3.</source>
        <translation>Schritt %1 von %2, %3.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>The run needs you. %1</source>
        <translation>Der Lauf braucht eine Person. %1</translation>
    </message>
    <message>
        <source>The health gate is open.</source>
        <translation>Das Health-Gate ist offen.</translation>
    </message>
    <message>
        <source>The health gate waits for data.</source>
        <translation>Das Health-Gate wartet auf Daten.</translation>
    </message>
    <message>
        <source>The checks of the health gate hold.</source>
        <translation>Die Prüfungen des Health-Gates sind erfüllt.</translation>
    </message>
    <message>
        <source>The checks of the health gate do not hold.</source>
        <translation>Die Prüfungen des Health-Gates sind nicht erfüllt.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done, found in the world</source>
        <translation>Erledigt, war schon so</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Ended, a person has to look</source>
        <translation>Beendet, eine Person muss nachsehen</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Running, %1</source>
        <translation>Läuft, %1</translation>
    </message>
    <message>
        <source>Paused, %1</source>
        <translation>Angehalten, %1</translation>
    </message>
    <message>
        <source>Aborting, %1</source>
        <translation>Bricht ab, %1</translation>
    </message>
    <message>
        <source>Needs you, %1</source>
        <translation>Braucht eine Person, %1</translation>
    </message>
    <message>
        <source>%1 done, %2 to go</source>
        <translation>%1 erledigt, %2 offen</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>The run is over.</source>
        <translation>Der Lauf ist vorbei.</translation>
    </message>
    <message>
        <source>Abort sends %1 % of traffic back to %2.</source>
        <translation>Ein Abbruch leitet %1 % des Verkehrs zurück an %2.</translation>
    </message>
    <message>
        <source>Abort stops here and performs: %1.</source>
        <translation>Ein Abbruch stoppt hier und führt aus: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed yet. Abort only stops.</source>
        <translation>Noch wurde nichts geändert. Ein Abbruch stoppt nur.</translation>
    </message>
    <message>
        <source>Abort stops here and offers the undo.</source>
        <translation>Ein Abbruch stoppt hier und bietet die Rücknahme an.</translation>
    </message>
    <message>
        <source>Abort stops here. Not every change has an exact undo.</source>
        <translation>Ein Abbruch stoppt hier. Nicht jede Änderung hat eine genaue Rücknahme.</translation>
    </message>
    <message>
        <source>Step %1, %2, was done.</source>
        <translation>Schritt %1, %2, wurde ausgeführt.</translation>
    </message>
    <message>
        <source>Step %1, %2, may take or have taken effect.</source>
        <translation>Schritt %1, %2, kann wirken oder gewirkt haben.</translation>
    </message>
    <message>
        <source>Step %1, %2</source>
        <translation>Schritt %1, %2</translation>
    </message>
    <message>
        <source>Step %1, %2,</source>
        <translation>Schritt %1, %2,</translation>
    </message>
    <message>
        <source>%1 was sent and can&apos;t be called back. The run stops when it has ended.</source>
        <translation>%1 wurde gesendet und ist nicht rückholbar. Der Lauf stoppt, sobald er beendet ist.</translation>
    </message>
    <message>
        <source>%1 changes nothing. It ends early where that is possible.</source>
        <translation>%1 ändert nichts. Er endet vorzeitig, wo das möglich ist.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Schlägt fehl</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Stoppt</translation>
    </message>
    <message>
        <source>Ready on %1 %2, a copy of %1 %3</source>
        <translation>Bereit auf %1 %2, einer Kopie von %1 %3</translation>
    </message>
    <message>
        <source>Ready on %1 %2</source>
        <translation>Bereit auf %1 %2</translation>
    </message>
    <message>
        <source>rollback</source>
        <translation>Rollback</translation>
    </message>
    <message>
        <source>roll forward</source>
        <translation>vorrollen</translation>
    </message>
    <message>
        <source>Falling, %1</source>
        <translation>Fallend, %1</translation>
    </message>
    <message>
        <source>Rising, %1</source>
        <translation>Steigend, %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>An %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Did not pass</source>
        <translation>Nicht bestanden</translation>
    </message>
    <message>
        <source>Not passed yet</source>
        <translation>Noch nicht bestanden</translation>
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
    <name>RunbookReadingWords</name>
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
    <message>
        <source>No commands stand here or further down</source>
        <translation>Hier und weiter unten stehen keine Befehle</translation>
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
        <translation>%1. Die ganze Konsole zeigt die Übung bis zur Rückkehr.</translation>
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
    <name>ScaleMarks</name>
    <message>
        <source>Scale 0 to 15 min</source>
        <translation>Skala 0 bis 15 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>The last mark of a time scale: &quot;15 min&quot;</extracomment>
        <translation>%1 min</translation>
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
    <name>SearchBox</name>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Search or run a command (Ctrl+K)</source>
        <translation>Suchen oder Befehl ausführen (Ctrl+K)</translation>
    </message>
</context>
<context>
    <name>SentMessageRow</name>
    <message>
        <source>%1, %2, by %3, %4: %5</source>
        <translation>%1, %2, von %3, %4: %5</translation>
    </message>
    <message>
        <source>got it</source>
        <translation>erhalten</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>wird gesendet</translation>
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
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Table header: who sent the message</extracomment>
        <translation>Von</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Healthy</source>
        <translation>Gesund</translation>
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
        <source>Rolling out</source>
        <translation>Rollout läuft</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>gesund</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>eingeschränkt</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>gestört</translation>
    </message>
    <message>
        <source>rolling out</source>
        <translation>Rollout läuft</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Fehlerrate</translation>
    </message>
    <message>
        <source>p95 latency</source>
        <translation>p95-Latenz</translation>
    </message>
    <message>
        <source>Ready replicas</source>
        <translation>Bereite Replicas</translation>
    </message>
    <message>
        <source>Request rate</source>
        <translation>Anfragerate</translation>
    </message>
    <message>
        <source>error rate</source>
        <translation>Fehlerrate</translation>
    </message>
    <message>
        <source>ready replicas</source>
        <translation>bereite Replicas</translation>
    </message>
    <message>
        <source>request rate</source>
        <translation>Anfragerate</translation>
    </message>
    <message>
        <source>Revision %1 alone</source>
        <translation>Revision %1 allein</translation>
    </message>
    <message>
        <source>The incident was not resolved</source>
        <translation>Der Vorfall wurde nicht abgeschlossen</translation>
    </message>
    <message>
        <source>The drill ended at %1.</source>
        <translation>Die Übung endete bei %1.</translation>
    </message>
    <message>
        <source>Due by %1.</source>
        <translation>Fällig bis %1.</translation>
    </message>
    <message>
        <source>No message was sent</source>
        <translation>Keine Nachricht wurde gesendet</translation>
    </message>
    <message>
        <source>Initial alert left at %1</source>
        <translation>Erstmeldung ging bei %1 hinaus</translation>
    </message>
    <message>
        <source>Nobody was told that it is over</source>
        <translation>Niemand erfuhr, dass es vorbei ist</translation>
    </message>
    <message>
        <source>No message followed the way back.</source>
        <translation>Nach dem Rückweg folgte keine Nachricht.</translation>
    </message>
    <message>
        <source>No message for %1</source>
        <translation>Keine Nachricht für %1</translation>
    </message>
    <message>
        <source>One is due every %1.</source>
        <translation>Alle %1 ist eine fällig.</translation>
    </message>
    <message>
        <source>A run failed at %1</source>
        <translation>Ein Lauf schlug bei %1 fehl</translation>
    </message>
    <message>
        <source>A run was aborted at %1</source>
        <translation>Ein Lauf wurde bei %1 abgebrochen</translation>
    </message>
    <message>
        <source>%1 took %2</source>
        <translation>%1 brauchte %2</translation>
    </message>
    <message>
        <source>Ideal %1.</source>
        <translation>Ideal %1.</translation>
    </message>
    <message>
        <source>%1 answers for it.</source>
        <translation>%1 ist dafür zuständig.</translation>
    </message>
    <message>
        <source>Nobody ticked it.</source>
        <translation>Niemand hat es abgehakt.</translation>
    </message>
    <message>
        <source>Not ticked: %1</source>
        <translation>Nicht abgehakt: %1</translation>
    </message>
    <message>
        <source>No strategy was chosen</source>
        <translation>Keine Strategie gewählt</translation>
    </message>
    <message>
        <source>%1 was right.</source>
        <translation>%1 war richtig.</translation>
    </message>
    <message>
        <source>Chose %1</source>
        <translation>Gewählt: %1</translation>
    </message>
    <message>
        <source>Chose %1, not %2</source>
        <translation>Gewählt: %1, nicht %2</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>Gesamtzeit</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>Not resolved</source>
        <translation>Nicht abgeschlossen</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Pünktlich</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 darüber</translation>
    </message>
    <message>
        <source>%1, %2 to spare</source>
        <translation>%1, %2 übrig</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Ideal %1, limit %2</source>
        <translation>Ideal %1, Grenze %2</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Rechtzeitig</translation>
    </message>
    <message>
        <source>%1 slow</source>
        <translation>%1 zu langsam</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Keine gewählt</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Not the right one</source>
        <translation>Nicht die richtige</translation>
    </message>
    <message>
        <source>Right choice</source>
        <translation>Richtige Wahl</translation>
    </message>
    <message>
        <source>Right at the second attempt</source>
        <translation>Beim zweiten Versuch richtig</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>%1 missed</source>
        <translation>%1 verpasst</translation>
    </message>
    <message>
        <source>Every item that counts is ticked</source>
        <translation>Jeder Punkt, der zählt, ist abgehakt</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>1 late</source>
        <translation>1 zu spät</translation>
    </message>
    <message>
        <source>Initial alert not sent</source>
        <translation>Erstmeldung nicht gesendet</translation>
    </message>
    <message>
        <source>Initial alert %1 late</source>
        <translation>Erstmeldung %1 zu spät</translation>
    </message>
    <message>
        <source>Resolution not told</source>
        <translation>Abschluss nicht mitgeteilt</translation>
    </message>
    <message>
        <source>Initial alert and resolution</source>
        <translation>Erstmeldung und Abschluss</translation>
    </message>
    <message>
        <source>Record opened</source>
        <translation>Protokoll geöffnet</translation>
    </message>
    <message>
        <source>Alert: %1 %2, trigger %3</source>
        <translation>Alarm: %1 %2, Schwelle %3</translation>
    </message>
    <message>
        <source>Back within limits: %1 %2, trigger %3</source>
        <translation>Wieder in den Grenzen: %1 %2, Schwelle %3</translation>
    </message>
    <message>
        <source>%1 is healthy</source>
        <translation>%1 ist gesund</translation>
    </message>
    <message>
        <source>%1 is degraded</source>
        <translation>%1 ist eingeschränkt</translation>
    </message>
    <message>
        <source>%1 is unhealthy</source>
        <translation>%1 ist gestört</translation>
    </message>
    <message>
        <source>%1 is rolling out</source>
        <translation>%1 wird ausgerollt</translation>
    </message>
    <message>
        <source>%1 is no data</source>
        <translation>%1 ohne Daten</translation>
    </message>
    <message>
        <source>Before: healthy</source>
        <translation>Vorher: gesund</translation>
    </message>
    <message>
        <source>Before: degraded</source>
        <translation>Vorher: eingeschränkt</translation>
    </message>
    <message>
        <source>Before: unhealthy</source>
        <translation>Vorher: gestört</translation>
    </message>
    <message>
        <source>Before: rolling out</source>
        <translation>Vorher: Rollout läuft</translation>
    </message>
    <message>
        <source>Before: no data</source>
        <translation>Vorher: keine Daten</translation>
    </message>
    <message>
        <source>%1 went from revision %2 to %3</source>
        <translation>%1 ging von Revision %2 auf %3</translation>
    </message>
    <message>
        <source>%1 declared, %2</source>
        <translation>%1 gemeldet, %2</translation>
    </message>
    <message>
        <source>Severity changed to %1</source>
        <translation>Schweregrad geändert auf %1</translation>
    </message>
    <message>
        <source>Assigned by %1</source>
        <translation>Zugeteilt von %1</translation>
    </message>
    <message>
        <source>Escalated to level %1</source>
        <translation>Eskaliert auf Stufe %1</translation>
    </message>
    <message>
        <source>Update to internal</source>
        <translation>Update intern</translation>
    </message>
    <message>
        <source>Update to external</source>
        <translation>Update extern</translation>
    </message>
    <message>
        <source>%1 resolved</source>
        <translation>%1 abgeschlossen</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>Beantwortet: %1</translation>
    </message>
    <message>
        <source>Went back one question</source>
        <translation>Eine Frage zurückgegangen</translation>
    </message>
    <message>
        <source>%1 begins</source>
        <translation>%1 beginnt</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Entschieden: %1</translation>
    </message>
    <message>
        <source>%1 proposed: %2</source>
        <translation>%1 vorgeschlagen: %2</translation>
    </message>
    <message>
        <source>%1 steps, %2</source>
        <translation>%1 Schritte, %2</translation>
    </message>
    <message>
        <source>Preflight of %1: %2 checks, %3 cautions, %4 failed</source>
        <translation>Vorprüfung von %1: %2 Prüfungen, %3 Warnungen, %4 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Approval of %1 asked for</source>
        <translation>Freigabe von %1 erbeten</translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <translation>bis %1, %2</translation>
    </message>
    <message>
        <source>%1 approved</source>
        <translation>%1 freigegeben</translation>
    </message>
    <message>
        <source>%1 started</source>
        <translation>%1 gestartet</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1, Schritt %2</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>%1 paused</source>
        <translation>%1 angehalten</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation>%1 geht weiter</translation>
    </message>
    <message>
        <source>Gate: sample %1 of %2</source>
        <translation>Gate: Messung %1 von %2</translation>
    </message>
    <message>
        <source>Gate: sample %1 of %2, starts again</source>
        <translation>Gate: Messung %1 von %2, beginnt neu</translation>
    </message>
    <message>
        <source>Drill started: %1</source>
        <translation>Übung begonnen: %1</translation>
    </message>
    <message>
        <source>Part of the drill</source>
        <translation>Teil der Übung</translation>
    </message>
    <message>
        <source>Drill finished: %1 of %2 points, passed</source>
        <translation>Übung beendet: %1 von %2 Punkten, bestanden</translation>
    </message>
    <message>
        <source>Drill finished: %1 of %2 points, not passed</source>
        <translation>Übung beendet: %1 von %2 Punkten, nicht bestanden</translation>
    </message>
    <message>
        <source>Confirms by holding from now on</source>
        <translation>Bestätigt ab jetzt durch Halten</translation>
    </message>
    <message>
        <source>Confirms by typing and pressing twice from now on</source>
        <translation>Bestätigt ab jetzt durch Tippen und zweimal Drücken</translation>
    </message>
    <message>
        <source>Test message to %1</source>
        <translation>Testnachricht an %1</translation>
    </message>
    <message>
        <source>%1 goes to %2</source>
        <translation>%1 geht an %2</translation>
    </message>
    <message>
        <source>%1 took the message</source>
        <translation>%1 nahm die Nachricht an</translation>
    </message>
    <message>
        <source>%1 did not take the message</source>
        <translation>%1 nahm die Nachricht nicht an</translation>
    </message>
    <message>
        <source>Nobody knows whether %1 took the message</source>
        <translation>Niemand weiß, ob %1 die Nachricht annahm</translation>
    </message>
    <message>
        <source>Not sent to %1</source>
        <translation>Nicht gesendet an %1</translation>
    </message>
    <message>
        <source>%1 confirmed</source>
        <translation>%1 bestätigt</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 erledigt</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 has an unknown outcome</source>
        <translation>%1 mit unbekanntem Ausgang</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 übersprungen</translation>
    </message>
    <message>
        <source>found by looking</source>
        <translation>durch Nachsehen gefunden</translation>
    </message>
    <message>
        <source>%1 succeeded</source>
        <translation>%1 erfolgreich</translation>
    </message>
    <message>
        <source>%1 was aborted</source>
        <translation>%1 abgebrochen</translation>
    </message>
    <message>
        <source>%1 needs a person</source>
        <translation>%1 braucht eine Person</translation>
    </message>
    <message>
        <source>Rollback to %1</source>
        <translation>Rollback auf %1</translation>
    </message>
    <message>
        <source>Ended by the abort.</source>
        <translation>Durch den Abbruch beendet.</translation>
    </message>
    <message>
        <source>%1 %2: the target %3.</source>
        <translation>%1 %2: Das Ziel %3.</translation>
    </message>
    <message>
        <source>%1 Not done: %2. %3</source>
        <translation>%1 Nicht erledigt: %2. %3</translation>
    </message>
    <message>
        <source>This is not a plan to approve.</source>
        <translation>Das ist kein Plan zum Freigeben.</translation>
    </message>
    <message>
        <source>The plan in it can&apos;t be read: %1</source>
        <translation>Der Plan darin ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>The request in it can&apos;t be read: %1</source>
        <translation>Die Anfrage darin ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>The plan in it is not the one that is asked for.</source>
        <translation>Der Plan darin ist nicht der angefragte.</translation>
    </message>
    <message>
        <source>Ask for the file again, from the confirmation of the plan.</source>
        <translation>Die Datei erneut aus der Bestätigung des Plans erbitten.</translation>
    </message>
    <message>
        <source>Nothing was signed.</source>
        <translation>Nichts wurde signiert.</translation>
    </message>
    <message>
        <source>There is no ssh-keygen on this machine.</source>
        <translation>Auf diesem Rechner gibt es kein ssh-keygen.</translation>
    </message>
    <message>
        <source>Install the OpenSSH client.</source>
        <translation>Den OpenSSH-Client installieren.</translation>
    </message>
    <message>
        <source>It does not count.</source>
        <translation>Es zählt nicht.</translation>
    </message>
    <message>
        <source>The request for %1 expired at %2.</source>
        <translation>Die Anfrage für %1 lief um %2 ab.</translation>
    </message>
    <message>
        <source>Ask for the approval again.</source>
        <translation>Die Freigabe erneut erbitten.</translation>
    </message>
    <message>
        <source>This is not a signature.</source>
        <translation>Das ist keine Signatur.</translation>
    </message>
    <message>
        <source>Paste all that breakglass approve has printed, from BEGIN to END.</source>
        <translation>Die ganze Ausgabe von breakglass approve einfügen, von BEGIN bis END.</translation>
    </message>
    <message>
        <source>This workspace knows nobody&apos;s key.</source>
        <translation>Dieser Workspace kennt keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Add allowed_signers, or the keys of people.</source>
        <translation>allowed_signers oder die Schlüssel der Personen ergänzen.</translation>
    </message>
    <message>
        <source>No signature can be checked.</source>
        <translation>Keine Signatur ist prüfbar.</translation>
    </message>
    <message>
        <source>Nobody whose key this workspace knows has signed this.</source>
        <translation>Niemand, dessen Schlüssel dieser Workspace kennt, hat dies signiert.</translation>
    </message>
    <message>
        <source>Ask somebody whose key is in allowed_signers.</source>
        <translation>Jemanden bitten, dessen Schlüssel in allowed_signers steht.</translation>
    </message>
    <message>
        <source>%1 signed something else than this plan as it is now.</source>
        <translation>%1 hat etwas anderes signiert als diesen Plan, wie er jetzt ist.</translation>
    </message>
    <message>
        <source>Hand over the file of this request, and ask for a new signature.</source>
        <translation>Die Datei dieser Anfrage weitergeben und eine neue Signatur erbitten.</translation>
    </message>
    <message>
        <source>%1 confirms and can&apos;t approve as well.</source>
        <translation>%1 bestätigt und kann nicht auch freigeben.</translation>
    </message>
    <message>
        <source>Ask another person.</source>
        <translation>Eine andere Person bitten.</translation>
    </message>
    <message>
        <source>%1 may not approve for %2.</source>
        <translation>%1 darf für %2 nicht freigeben.</translation>
    </message>
    <message>
        <source>Ask one of: %1.</source>
        <translation>Eine dieser Personen bitten: %1.</translation>
    </message>
    <message>
        <source>This is not a signature of this drill.</source>
        <translation>Das ist keine Signatur dieser Übung.</translation>
    </message>
    <message>
        <source>Wait for the approvers of the drill.</source>
        <translation>Auf die Freigebenden der Übung warten.</translation>
    </message>
    <message>
        <source>no traffic</source>
        <translation>kein Verkehr</translation>
    </message>
    <message>
        <source>%1; %2 gets %3</source>
        <translation>%1; %2 bekommt %3</translation>
    </message>
    <message>
        <source>runs %1</source>
        <translation>läuft mit %1</translation>
    </message>
    <message>
        <source>no revision</source>
        <translation>keine Revision</translation>
    </message>
    <message>
        <source>%1, a copy of %2</source>
        <translation>%1, eine Kopie von %2</translation>
    </message>
    <message>
        <source>%1; %2 of %3 ready</source>
        <translation>%1; %2 von %3 bereit</translation>
    </message>
    <message>
        <source>Nothing ran.</source>
        <translation>Nichts wurde ausgeführt.</translation>
    </message>
    <message>
        <source>The plan has no steps.</source>
        <translation>Der Plan hat keine Schritte.</translation>
    </message>
    <message>
        <source>Make a new plan.</source>
        <translation>Einen neuen Plan erstellen.</translation>
    </message>
    <message>
        <source>A step has an unusable name.</source>
        <translation>Ein Schritt hat einen unbrauchbaren Namen.</translation>
    </message>
    <message>
        <source>Two steps are named %1.</source>
        <translation>Zwei Schritte heißen %1.</translation>
    </message>
    <message>
        <source>The confirmation does not say which plan it is for.</source>
        <translation>Die Bestätigung sagt nicht, für welchen Plan sie gilt.</translation>
    </message>
    <message>
        <source>Open the plan again.</source>
        <translation>Den Plan erneut öffnen.</translation>
    </message>
    <message>
        <source>The plan is not the one that was on the screen.</source>
        <translation>Der Plan ist nicht der, der auf dem Schirm stand.</translation>
    </message>
    <message>
        <source>Read it again, then confirm.</source>
        <translation>Erneut lesen, dann bestätigen.</translation>
    </message>
    <message>
        <source>The typed word does not match.</source>
        <translation>Das getippte Wort stimmt nicht.</translation>
    </message>
    <message>
        <source>Type %1 in capitals.</source>
        <translation>%1 in Großbuchstaben tippen.</translation>
    </message>
    <message>
        <source>Type %1.</source>
        <translation>%1 tippen.</translation>
    </message>
    <message>
        <source>Reason too short. %1 of %2 characters.</source>
        <translation>Begründung zu kurz. %1 von %2 Zeichen.</translation>
    </message>
    <message>
        <source>Say why this is done.</source>
        <translation>Sagen, warum dies geschieht.</translation>
    </message>
    <message>
        <source>No incident is named.</source>
        <translation>Kein Vorfall ist genannt.</translation>
    </message>
    <message>
        <source>Declare one, or name the open one.</source>
        <translation>Einen melden oder den offenen nennen.</translation>
    </message>
    <message>
        <source>The plan is for %1, not for %2.</source>
        <translation>Der Plan gilt für %1, nicht für %2.</translation>
    </message>
    <message>
        <source>Make a plan for this incident.</source>
        <translation>Einen Plan für diesen Vorfall erstellen.</translation>
    </message>
    <message>
        <source>Nobody is named as the one who confirms.</source>
        <translation>Niemand ist als bestätigende Person genannt.</translation>
    </message>
    <message>
        <source>Set your name in the settings.</source>
        <translation>Den eigenen Namen in den Optionen setzen.</translation>
    </message>
    <message>
        <source>The preflight checks have not run.</source>
        <translation>Die Vorprüfung ist nicht gelaufen.</translation>
    </message>
    <message>
        <source>Check preflight again.</source>
        <translation>Die Vorprüfung wiederholen.</translation>
    </message>
    <message>
        <source>Preflight failed: %1.</source>
        <translation>Vorprüfung fehlgeschlagen: %1.</translation>
    </message>
    <message>
        <source>Preflight is not finished: %1.</source>
        <translation>Vorprüfung nicht fertig: %1.</translation>
    </message>
    <message>
        <source>Wait for it.</source>
        <translation>Darauf warten.</translation>
    </message>
    <message>
        <source>An approval names nobody.</source>
        <translation>Eine Freigabe nennt niemanden.</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>Erneut darum bitten.</translation>
    </message>
    <message>
        <source>The approval by %1 is for another plan.</source>
        <translation>Die Freigabe von %1 gilt für einen anderen Plan.</translation>
    </message>
    <message>
        <source>The approval by %1 has no signature.</source>
        <translation>Die Freigabe von %1 hat keine Signatur.</translation>
    </message>
    <message>
        <source>The approval by %1 is older than 15 min.</source>
        <translation>Die Freigabe von %1 ist älter als 15 min.</translation>
    </message>
    <message>
        <source>The approval by %1 comes from the future.</source>
        <translation>Die Freigabe von %1 kommt aus der Zukunft.</translation>
    </message>
    <message>
        <source>Compare the clocks, then ask for it again.</source>
        <translation>Die Uhren vergleichen, dann erneut darum bitten.</translation>
    </message>
    <message>
        <source>%1 of %2 approvals are in.</source>
        <translation>%1 von %2 Freigaben liegen vor.</translation>
    </message>
    <message>
        <source>%1 changed since the plan was made.</source>
        <translation>%1 hat sich seit dem Plan geändert.</translation>
    </message>
    <message>
        <source>Lock held. %1.</source>
        <translation>Gesperrt. %1.</translation>
    </message>
    <message>
        <source>Wait, or cancel it where it runs.</source>
        <translation>Warten oder dort abbrechen, wo es läuft.</translation>
    </message>
    <message>
        <source>Aborted before anything was sent.</source>
        <translation>Abgebrochen, bevor etwas gesendet wurde.</translation>
    </message>
    <message>
        <source>Written to the record.</source>
        <translation>Ins Protokoll geschrieben.</translation>
    </message>
    <message>
        <source>The target changed since it was planned. This step was not sent. Make a new plan.</source>
        <translation>Das Ziel hat sich seit dem Plan geändert. Dieser Schritt wurde nicht gesendet. Einen neuen Plan erstellen.</translation>
    </message>
    <message>
        <source>Lock held. %1. This step was not sent. Wait for it, or cancel it where it runs.</source>
        <translation>Gesperrt. %1. Dieser Schritt wurde nicht gesendet. Warten oder dort abbrechen, wo es läuft.</translation>
    </message>
    <message>
        <source>%1 This step was not sent.</source>
        <translation>%1 Dieser Schritt wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>%1 Step %2 was sent and its outcome is not in the record. Nothing more is sent. Start again to look what it did.</source>
        <translation>%1 Schritt %2 wurde gesendet, und sein Ausgang steht nicht im Protokoll. Mehr wird nicht gesendet. Neu starten, um zu sehen, was er tat.</translation>
    </message>
    <message>
        <source>%1 Nothing more is sent.</source>
        <translation>%1 Mehr wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Abort asked: %1</source>
        <translation>Abbruch verlangt: %1</translation>
    </message>
    <message>
        <source>%1 Not seen in the target: %2</source>
        <translation>%1 Am Ziel nicht zu sehen: %2</translation>
    </message>
    <message>
        <source>The act reported success, but the target %1. Nothing else ran. See undo.</source>
        <translation>Der Schritt meldete Erfolg, aber das Ziel %1. Sonst lief nichts. Siehe Rücknahme.</translation>
    </message>
    <message>
        <source>%1 The target %2.</source>
        <translation>%1 Das Ziel %2.</translation>
    </message>
    <message>
        <source>%1 Nothing else ran. See undo.</source>
        <translation>%1 Sonst lief nichts. Siehe Rücknahme.</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>Nicht gesendet. %1</translation>
    </message>
    <message>
        <source>Not sent. This run can&apos;t use %1.</source>
        <translation>Nicht gesendet. Dieser Lauf hat keinen Zugang zu: %1.</translation>
    </message>
    <message>
        <source>HTTP %1 in %2 ms</source>
        <translation>HTTP %1 in %2 ms</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>das Netz</translation>
    </message>
    <message>
        <source>a simulated world</source>
        <translation>eine simulierte Welt</translation>
    </message>
    <message>
        <source>%1 ended with exit code 0.</source>
        <translation>%1 endete mit Exit-Code 0.</translation>
    </message>
    <message>
        <source>%1 crashed.</source>
        <translation>%1 stürzte ab.</translation>
    </message>
    <message>
        <source>%1 ended with exit code %2.</source>
        <translation>%1 endete mit Exit-Code %2.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Erledigt.</translation>
    </message>
    <message>
        <source>%1 is not watched, so its gate can&apos;t open.</source>
        <translation>%1 wird nicht beobachtet, daher kann sich sein Gate nicht öffnen.</translation>
    </message>
    <message>
        <source>The gate did not open in %1: %2. Nothing else ran. See undo.</source>
        <translation>Das Gate öffnete sich nicht in %1: %2. Sonst lief nichts. Siehe Rücknahme.</translation>
    </message>
    <message>
        <source>Rolled forward before its time: %1</source>
        <translation>Vor der Zeit vorgerollt: %1</translation>
    </message>
    <message>
        <source>Ended before the gate opened.</source>
        <translation>Beendet, bevor sich das Gate öffnete.</translation>
    </message>
    <message>
        <source>Ended before its time.</source>
        <translation>Vor der Zeit beendet.</translation>
    </message>
    <message>
        <source>Waited %1.</source>
        <translation>%1 gewartet.</translation>
    </message>
    <message>
        <source>Done by a person.</source>
        <translation>Von einer Person erledigt.</translation>
    </message>
    <message>
        <source>Ended before it was done.</source>
        <translation>Beendet, bevor es erledigt war.</translation>
    </message>
    <message>
        <source>Not done in %1. Nothing else ran.</source>
        <translation>Nicht erledigt in %1. Sonst lief nichts.</translation>
    </message>
    <message>
        <source>The console closed.</source>
        <translation>Die Konsole wurde geschlossen.</translation>
    </message>
    <message>
        <source>Paused by a person.</source>
        <translation>Von einer Person angehalten.</translation>
    </message>
    <message>
        <source>Aborted by a person.</source>
        <translation>Von einer Person abgebrochen.</translation>
    </message>
    <message>
        <source>No gate is waiting.</source>
        <translation>Kein Gate wartet.</translation>
    </message>
    <message>
        <source>The run goes on.</source>
        <translation>Der Lauf geht weiter.</translation>
    </message>
    <message>
        <source>There are no fresh metrics.</source>
        <translation>Es gibt keine frischen Metriken.</translation>
    </message>
    <message>
        <source>The gate waits: no data never counts as healthy.</source>
        <translation>Das Gate wartet: Fehlende Daten gelten nie als gesund.</translation>
    </message>
    <message>
        <source>The gate&apos;s checks do not hold: %1.</source>
        <translation>Die Prüfungen des Gates sind nicht erfüllt: %1.</translation>
    </message>
    <message>
        <source>The gate waits.</source>
        <translation>Das Gate wartet.</translation>
    </message>
    <message>
        <source>Wait, or abort.</source>
        <translation>Warten oder abbrechen.</translation>
    </message>
    <message>
        <source>No step waits for a person.</source>
        <translation>Kein Schritt wartet auf eine Person.</translation>
    </message>
    <message>
        <source>No step has an unknown outcome.</source>
        <translation>Kein Schritt hat einen unbekannten Ausgang.</translation>
    </message>
    <message>
        <source>The step is still unknown.</source>
        <translation>Der Schritt ist weiter unbekannt.</translation>
    </message>
    <message>
        <source>Say what you found.</source>
        <translation>Sagen, was gefunden wurde.</translation>
    </message>
    <message>
        <source>The step was settled meanwhile.</source>
        <translation>Der Schritt wurde inzwischen geklärt.</translation>
    </message>
    <message>
        <source>%1 is on.</source>
        <translation>%1 läuft.</translation>
    </message>
    <message>
        <source>The plan of this run is not in the record. Look at its targets.</source>
        <translation>Der Plan dieses Laufs ist nicht im Protokoll. Seine Ziele ansehen.</translation>
    </message>
    <message>
        <source>%1 (found by looking)</source>
        <translation>%1 (durch Nachsehen gefunden)</translation>
    </message>
    <message>
        <source>%1 succeeded.</source>
        <translation>%1 war erfolgreich.</translation>
    </message>
    <message>
        <source>%1 ended. %2</source>
        <translation>%1 endete. %2</translation>
    </message>
    <message>
        <source>%1 was left open. Looking at what it did.</source>
        <translation>%1 blieb offen. Es wird nachgesehen, was er tat.</translation>
    </message>
    <message>
        <source>This window only looks on.</source>
        <translation>Dieses Fenster sieht nur zu.</translation>
    </message>
    <message>
        <source>This window only reads the record.</source>
        <translation>Dieses Fenster liest nur das Protokoll.</translation>
    </message>
    <message>
        <source>Use the console.</source>
        <translation>Die Konsole benutzen.</translation>
    </message>
    <message>
        <source>A run is being started.</source>
        <translation>Ein Lauf wird gerade gestartet.</translation>
    </message>
    <message>
        <source>Wait until it ends, or abort it.</source>
        <translation>Warten, bis er endet, oder ihn abbrechen.</translation>
    </message>
    <message>
        <source>Free the record, then start the console again.</source>
        <translation>Das Protokoll freimachen, dann die Konsole neu starten.</translation>
    </message>
    <message>
        <source>An earlier run has no end.</source>
        <translation>Ein früherer Lauf hat kein Ende.</translation>
    </message>
    <message>
        <source>Look at what it did first.</source>
        <translation>Zuerst nachsehen, was er tat.</translation>
    </message>
    <message>
        <source>%1 already ran.</source>
        <translation>%1 lief bereits.</translation>
    </message>
    <message>
        <source>can&apos;t be seen. %1</source>
        <translation>ist nicht zu sehen. %1</translation>
    </message>
    <message>
        <source>does not show its history. %1</source>
        <translation>zeigt seinen Verlauf nicht. %1</translation>
    </message>
    <message>
        <source>The command that was started still runs.</source>
        <translation>Der gestartete Befehl läuft noch.</translation>
    </message>
    <message>
        <source>The target already was so before this step.</source>
        <translation>Das Ziel war schon vor diesem Schritt so.</translation>
    </message>
    <message>
        <source>Ended before the target settled.</source>
        <translation>Beendet, bevor das Ziel zur Ruhe kam.</translation>
    </message>
    <message>
        <source>Target %1.</source>
        <translation>Ziel %1.</translation>
    </message>
    <message>
        <source>Not settled after %1. The target %2. Nothing else ran. See undo.</source>
        <translation>Nach %1 nicht zur Ruhe gekommen. Das Ziel %2. Sonst lief nichts. Siehe Rücknahme.</translation>
    </message>
    <message>
        <source>Looking at %1 was cancelled.</source>
        <translation>Der Blick auf %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing watches %1.</source>
        <translation>Nichts beobachtet %1.</translation>
    </message>
    <message>
        <source>It is not in the workspace, or its backend was not made.</source>
        <translation>Es ist nicht im Workspace, oder sein Backend wurde nicht gebaut.</translation>
    </message>
    <message>
        <source>Check the targets of the workspace.</source>
        <translation>Die Ziele des Workspace prüfen.</translation>
    </message>
    <message>
        <source>The target can&apos;t be seen. The gate waits: no data never counts as healthy.</source>
        <translation>Das Ziel ist nicht zu sehen. Das Gate wartet: Fehlende Daten gelten nie als gesund.</translation>
    </message>
    <message>
        <source>Last seen at %1. The gate waits: no data never counts as healthy.</source>
        <translation>Zuletzt gesehen um %1. Das Gate wartet: Fehlende Daten gelten nie als gesund.</translation>
    </message>
    <message>
        <source>Nothing is meant to run here. The gate stays closed: nothing can&apos;t be healthy.</source>
        <translation>Hier soll nichts laufen. Das Gate bleibt zu: Wo nichts läuft, ist nichts gesund.</translation>
    </message>
    <message>
        <source>%1 of %2 ready. The gate waits for all of them.</source>
        <translation>%1 von %2 bereit. Das Gate wartet auf alle.</translation>
    </message>
    <message>
        <source>%1 of %2 ready, but not settled yet. The gate waits.</source>
        <translation>%1 von %2 bereit, aber noch nicht zur Ruhe gekommen. Das Gate wartet.</translation>
    </message>
    <message>
        <source>%1, below %2</source>
        <translation>%1, unter %2</translation>
    </message>
    <message>
        <source>%1, at least %2</source>
        <translation>%1, mindestens %2</translation>
    </message>
    <message>
        <source>No %1 since %2. The gate waits: no data never counts as healthy.</source>
        <translation>Keine Werte für %1 seit %2. Das Gate wartet: Fehlende Daten gelten nie als gesund.</translation>
    </message>
    <message>
        <source>The %1 stopped at %2. The gate waits: no data never counts as healthy.</source>
        <translation>Die Werte für %1 enden um %2. Das Gate wartet: Fehlende Daten gelten nie als gesund.</translation>
    </message>
    <message>
        <source>%1; sample %2 of %3</source>
        <translation>%1; Messung %2 von %3</translation>
    </message>
    <message>
        <source>error rate %1</source>
        <translation>Fehlerrate %1</translation>
    </message>
    <message>
        <source>p95 latency %1</source>
        <translation>p95-Latenz %1</translation>
    </message>
    <message>
        <source>%1, over %2. The gate starts again.</source>
        <translation>%1, über %2. Das Gate beginnt neu.</translation>
    </message>
    <message>
        <source>%1, under %2. The gate starts again.</source>
        <translation>%1, unter %2. Das Gate beginnt neu.</translation>
    </message>
    <message>
        <source>The console is closing.</source>
        <translation>Die Konsole schließt gerade.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>There is no runbook &quot;%1&quot; in the workspace.</source>
        <translation>Im Workspace gibt es kein Runbook „%1“.</translation>
    </message>
    <message>
        <source>The runbook %1 has no checklist item &quot;%2&quot;.</source>
        <translation>Das Runbook %1 hat keinen Checklistenpunkt „%2“.</translation>
    </message>
    <message>
        <source>Open the runbook again.</source>
        <translation>Das Runbook erneut öffnen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was ticked by %2 at %3.</source>
        <translation>„%1“ wurde von %2 um %3 abgehakt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not ticked.</source>
        <translation>„%1“ ist nicht abgehakt.</translation>
    </message>
    <message>
        <source>This answer is not in the decision tree of %1.</source>
        <translation>Diese Antwort ist nicht im Entscheidungsbaum von %1.</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>Nichts wurde entschieden.</translation>
    </message>
    <message>
        <source>Open the guide again.</source>
        <translation>Den Leitfaden erneut öffnen.</translation>
    </message>
    <message>
        <source>The open question is &quot;%1&quot;.</source>
        <translation>Die offene Frage ist „%1“.</translation>
    </message>
    <message>
        <source>The questions are answered: %1.</source>
        <translation>Die Fragen sind beantwortet: %1.</translation>
    </message>
    <message>
        <source>Go back to change an answer.</source>
        <translation>Zum Ändern einer Antwort zurückgehen.</translation>
    </message>
    <message>
        <source>This is the first question. There is nothing to go back to.</source>
        <translation>Das ist die erste Frage. Weiter zurück geht es nicht.</translation>
    </message>
    <message>
        <source>The runbook %1 has no phase &quot;%2&quot;.</source>
        <translation>Das Runbook %1 hat keine Phase „%2“.</translation>
    </message>
    <message>
        <source>%1 goes on since %2.</source>
        <translation>%1 läuft seit %2.</translation>
    </message>
    <message>
        <source>%1 too short. %2 of %3 characters.</source>
        <translation>%1 zu kurz. %2 von %3 Zeichen.</translation>
    </message>
    <message>
        <source>No incident is active.</source>
        <translation>Kein Vorfall ist aktiv.</translation>
    </message>
    <message>
        <source>Declare one first.</source>
        <translation>Zuerst einen melden.</translation>
    </message>
    <message>
        <source>No incident was declared yet.</source>
        <translation>Noch kein Vorfall wurde gemeldet.</translation>
    </message>
    <message>
        <source>%1 is already active.</source>
        <translation>%1 ist bereits aktiv.</translation>
    </message>
    <message>
        <source>Nothing was declared.</source>
        <translation>Nichts wurde gemeldet.</translation>
    </message>
    <message>
        <source>Change its severity, or resolve it first.</source>
        <translation>Seinen Schweregrad ändern oder ihn zuerst abschließen.</translation>
    </message>
    <message>
        <source>The incident has no title.</source>
        <translation>Der Vorfall hat keinen Titel.</translation>
    </message>
    <message>
        <source>Say in a few words what is broken.</source>
        <translation>In wenigen Worten sagen, was kaputt ist.</translation>
    </message>
    <message>
        <source>%1 is not in the workspace.</source>
        <translation>%1 ist nicht im Workspace.</translation>
    </message>
    <message>
        <source>Choose a target of the workspace, or none.</source>
        <translation>Ein Ziel des Workspace wählen oder keines.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>%1 is %2 already.</source>
        <translation>%1 ist schon %2.</translation>
    </message>
    <message>
        <source>There is no role &quot;%1&quot; in the workspace.</source>
        <translation>Im Workspace gibt es keine Rolle „%1“.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Eine davon wählen: %1.</translation>
    </message>
    <message>
        <source>Nobody was named for %1.</source>
        <translation>Für %1 wurde niemand genannt.</translation>
    </message>
    <message>
        <source>Name the person who takes it.</source>
        <translation>Die Person nennen, die sie übernimmt.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>Die Notiz ist leer.</translation>
    </message>
    <message>
        <source>The update has no audience.</source>
        <translation>Das Update hat keine Empfänger.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Choose internal or external.</source>
        <translation>Intern oder extern wählen.</translation>
    </message>
    <message>
        <source>The update is empty.</source>
        <translation>Das Update ist leer.</translation>
    </message>
    <message>
        <source>There is no strategy &quot;%1&quot; in the workspace.</source>
        <translation>Im Workspace gibt es keine Strategie „%1“.</translation>
    </message>
    <message>
        <source>The plan has no number.</source>
        <translation>Der Plan hat keine Nummer.</translation>
    </message>
    <message>
        <source>Nothing was proposed.</source>
        <translation>Nichts wurde vorgeschlagen.</translation>
    </message>
    <message>
        <source>%1 has no steps.</source>
        <translation>%1 hat keine Schritte.</translation>
    </message>
    <message>
        <source>Choose another way back.</source>
        <translation>Einen anderen Rückweg wählen.</translation>
    </message>
    <message>
        <source>There is no %1 to approve.</source>
        <translation>Es gibt kein %1 zum Freigeben.</translation>
    </message>
    <message>
        <source>%1 has changed.</source>
        <translation>%1 hat sich geändert.</translation>
    </message>
    <message>
        <source>Nobody was asked.</source>
        <translation>Niemand wurde gefragt.</translation>
    </message>
    <message>
        <source>Read it again, then ask.</source>
        <translation>Erneut lesen, dann fragen.</translation>
    </message>
    <message>
        <source>The request has no nonce.</source>
        <translation>Die Anfrage hat keine Nonce.</translation>
    </message>
    <message>
        <source>The approval is for another version of %1.</source>
        <translation>Die Freigabe gilt für eine andere Fassung von %1.</translation>
    </message>
    <message>
        <source>Ask %1 to sign the present plan.</source>
        <translation>%1 bitten, den jetzigen Plan zu signieren.</translation>
    </message>
    <message>
        <source>The approval is not signed.</source>
        <translation>Die Freigabe ist nicht signiert.</translation>
    </message>
    <message>
        <source>%1 proposed %2 and can&apos;t approve it.</source>
        <translation>%1 hat %2 vorgeschlagen und kann es nicht freigeben.</translation>
    </message>
    <message>
        <source>Ask somebody else.</source>
        <translation>Jemand anderen bitten.</translation>
    </message>
    <message>
        <source>%1 approved %2 already.</source>
        <translation>%1 hat %2 bereits freigegeben.</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>Nichts ist geplant.</translation>
    </message>
    <message>
        <source>This workspace is watched only: its breakglass.yaml says read_only.</source>
        <translation>Dieser Workspace wird nur beobachtet: In seiner breakglass.yaml steht read_only.</translation>
    </message>
    <message>
        <source>Take read_only out and add strategies when you are ready to act.</source>
        <translation>Zum Handeln read_only entfernen und Strategien eintragen.</translation>
    </message>
    <message>
        <source>No target is named.</source>
        <translation>Kein Ziel ist genannt.</translation>
    </message>
    <message>
        <source>Choose a service and an environment.</source>
        <translation>Einen Dienst und eine Umgebung wählen.</translation>
    </message>
    <message>
        <source>%1 is not in this workspace.</source>
        <translation>%1 ist nicht in diesem Workspace.</translation>
    </message>
    <message>
        <source>Choose a target of this workspace.</source>
        <translation>Ein Ziel dieses Workspace wählen.</translation>
    </message>
    <message>
        <source>Strategy &quot;%1&quot; is not in this workspace.</source>
        <translation>Die Strategie „%1“ ist nicht in diesem Workspace.</translation>
    </message>
    <message>
        <source>Choose a strategy of this workspace.</source>
        <translation>Eine Strategie dieses Workspace wählen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t do &quot;%2&quot;.</source>
        <translation>%1 kann „%2“ nicht.</translation>
    </message>
    <message>
        <source>Choose another strategy.</source>
        <translation>Eine andere Strategie wählen.</translation>
    </message>
    <message>
        <source>%1 was not observed.</source>
        <translation>%1 wurde nicht beobachtet.</translation>
    </message>
    <message>
        <source>Look at the target again.</source>
        <translation>Das Ziel erneut ansehen.</translation>
    </message>
    <message>
        <source>Image gone. %1 is not in the registry.</source>
        <translation>Image weg. %1 ist nicht in der Registry.</translation>
    </message>
    <message>
        <source>Choose %1 or newer.</source>
        <translation>%1 oder neuer wählen.</translation>
    </message>
    <message>
        <source>Go forward.</source>
        <translation>Vorwärts gehen.</translation>
    </message>
    <message>
        <source>No revision is chosen.</source>
        <translation>Keine Revision ist gewählt.</translation>
    </message>
    <message>
        <source>Choose a revision by its number.</source>
        <translation>Eine Revision nach ihrer Nummer wählen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a revision. Relative names can mean a failed release, and numbers count from the first release ever, not back from now.</source>
        <translation>„%1“ ist keine Revision. Relative Namen können ein fehlgeschlagenes Release meinen, und Nummern zählen ab dem allerersten Release, nicht von jetzt zurück.</translation>
    </message>
    <message>
        <source>%1 is not in the history of %2.</source>
        <translation>%1 ist nicht im Verlauf von %2.</translation>
    </message>
    <message>
        <source>Choose a revision from the history.</source>
        <translation>Eine Revision aus dem Verlauf wählen.</translation>
    </message>
    <message>
        <source>%1 already runs %2.</source>
        <translation>%1 läuft bereits mit %2.</translation>
    </message>
    <message>
        <source>Choose an older revision.</source>
        <translation>Eine ältere Revision wählen.</translation>
    </message>
    <message>
        <source>Choose another revision.</source>
        <translation>Eine andere Revision wählen.</translation>
    </message>
    <message>
        <source>Nothing is named to go forward to: %1.</source>
        <translation>Es ist nicht genannt, wohin vorwärts: %1.</translation>
    </message>
    <message>
        <source>Name it by its hash.</source>
        <translation>Mit dem Hash angeben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not exact: tags and branches move.</source>
        <translation>„%1“ ist nicht genau: Tags und Branches wandern.</translation>
    </message>
    <message>
        <source>Announce the start</source>
        <translation>Den Beginn ankündigen</translation>
    </message>
    <message>
        <source>Report completion</source>
        <translation>Die Fertigstellung melden</translation>
    </message>
    <message>
        <source>Hold the health gate</source>
        <translation>Das Health-Gate halten</translation>
    </message>
    <message>
        <source>Nothing that is known</source>
        <translation>Nichts Bekanntes</translation>
    </message>
    <message>
        <source>Nothing: %1 is newer</source>
        <translation>Nichts: %1 ist neuer</translation>
    </message>
    <message>
        <source>What was written since the backup is lost</source>
        <translation>Was seit der Sicherung geschrieben wurde, geht verloren</translation>
    </message>
    <message>
        <source>Migrations are taken back, data in what they added goes away</source>
        <translation>Migrationen werden zurückgenommen, Daten in dem, was sie ergänzten, gehen verloren</translation>
    </message>
    <message>
        <source>No schema or data change</source>
        <translation>Keine Änderung an Schema oder Daten</translation>
    </message>
    <message>
        <source>Not known: a new revision may bring migrations</source>
        <translation>Nicht bekannt: Eine neue Revision kann Migrationen bringen</translation>
    </message>
    <message>
        <source>The schema stays at %1, %2 was made for %3</source>
        <translation>Das Schema bleibt bei %1, %2 wurde für %3 gebaut</translation>
    </message>
    <message>
        <source>Pauses at the gate. Abort: %1</source>
        <translation>Hält am Gate an. Abbruch: %1</translation>
    </message>
    <message>
        <source>Stops at the step, the undo beside it is ready</source>
        <translation>Stoppt am Schritt, die Rücknahme daneben steht bereit</translation>
    </message>
    <message>
        <source>Stops at the step, a person decides</source>
        <translation>Stoppt am Schritt, eine Person entscheidet</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Users lose</source>
        <translation>Nutzer verlieren</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>If it fails</source>
        <translation>Wenn es fehlschlägt</translation>
    </message>
    <message>
        <source>No instance restarts</source>
        <translation>Keine Instanz startet neu</translation>
    </message>
    <message>
        <source>Nothing runs there now</source>
        <translation>Dort läuft jetzt nichts</translation>
    </message>
    <message>
        <source>1 instance restarts</source>
        <translation>1 Instanz startet neu</translation>
    </message>
    <message>
        <source>%1 instances restart</source>
        <translation>%1 Instanzen starten neu</translation>
    </message>
    <message>
        <source>%1 has no steps here.</source>
        <translation>%1 hat hier keine Schritte.</translation>
    </message>
    <message>
        <source>Step &quot;%1&quot; would touch %2.</source>
        <translation>Der Schritt „%1“ würde %2 berühren.</translation>
    </message>
    <message>
        <source>Plan each target on its own.</source>
        <translation>Jedes Ziel einzeln planen.</translation>
    </message>
    <message>
        <source>%1 goes on serving</source>
        <translation>%1 läuft weiter</translation>
    </message>
    <message>
        <source>%1 is new here. Nobody has looked for it.</source>
        <translation>%1 ist hier neu. Niemand hat danach gesehen.</translation>
    </message>
    <message>
        <source>%1 is no longer in the history. Plan again.</source>
        <translation>%1 ist nicht mehr im Verlauf. Erneut planen.</translation>
    </message>
    <message>
        <source>Nobody has looked whether %1 is in the registry.</source>
        <translation>Niemand hat nachgesehen, ob %1 in der Registry ist.</translation>
    </message>
    <message>
        <source>%1 is in the registry</source>
        <translation>%1 ist in der Registry</translation>
    </message>
    <message>
        <source>%1 is not in the registry. Choose another revision.</source>
        <translation>%1 ist nicht in der Registry. Eine andere Revision wählen.</translation>
    </message>
    <message>
        <source>No other revision gets traffic now</source>
        <translation>Keine andere Revision bekommt jetzt Verkehr</translation>
    </message>
    <message>
        <source>A new revision has no past. The health gate decides.</source>
        <translation>Eine neue Revision hat keine Vergangenheit. Das Health-Gate entscheidet.</translation>
    </message>
    <message>
        <source>%1 or what it copies failed or was not healthy.</source>
        <translation>%1 oder ihr Original schlug fehl oder war nicht gesund.</translation>
    </message>
    <message>
        <source>%1 failed or was not healthy.</source>
        <translation>%1 schlug fehl oder war nicht gesund.</translation>
    </message>
    <message>
        <source>Choose %1.</source>
        <translation>%1 wählen.</translation>
    </message>
    <message>
        <source>No health is recorded for %1. A finished deployment is no proof.</source>
        <translation>Für %1 ist kein Zustand protokolliert. Ein fertiges Deployment beweist nichts.</translation>
    </message>
    <message>
        <source>The target was not observed just now. Check again.</source>
        <translation>Das Ziel wurde gerade nicht beobachtet. Erneut prüfen.</translation>
    </message>
    <message>
        <source>%1 runs as it did when this was planned</source>
        <translation>%1 läuft wie beim Planen</translation>
    </message>
    <message>
        <source>The target changed since the plan was made: it runs %1, %2 of %3 ready. Plan again.</source>
        <translation>Das Ziel hat sich seit dem Plan geändert: Es läuft mit %1, %2 von %3 bereit. Erneut planen.</translation>
    </message>
    <message>
        <source>No deployment or rollback is going on</source>
        <translation>Kein Deployment oder Rollback läuft</translation>
    </message>
    <message>
        <source>%1, held by %2, since %3. This plan cancels it first.</source>
        <translation>%1, gehalten von %2, seit %3. Dieser Plan bricht es zuerst ab.</translation>
    </message>
    <message>
        <source>%1, since %2. This plan cancels it first.</source>
        <translation>%1, seit %2. Dieser Plan bricht es zuerst ab.</translation>
    </message>
    <message>
        <source>%1, held by %2, since %3. No step names it: read whether this plan ends it.</source>
        <translation>%1, gehalten von %2, seit %3. Kein Schritt nennt es: Nachlesen, ob dieser Plan es beendet.</translation>
    </message>
    <message>
        <source>%1, since %2. No step names it: read whether this plan ends it.</source>
        <translation>%1, seit %2. Kein Schritt nennt es: Nachlesen, ob dieser Plan es beendet.</translation>
    </message>
    <message>
        <source>%1, held by %2, since %3. This would queue behind it: cancel it first, or wait.</source>
        <translation>%1, gehalten von %2, seit %3. Dies würde dahinter warten: zuerst abbrechen oder warten.</translation>
    </message>
    <message>
        <source>%1, since %2. This would queue behind it: cancel it first, or wait.</source>
        <translation>%1, seit %2. Dies würde dahinter warten: zuerst abbrechen oder warten.</translation>
    </message>
    <message>
        <source>Resource group %1, nothing of ours runs</source>
        <translation>Ressourcengruppe %1, nichts von uns läuft</translation>
    </message>
    <message>
        <source>%1 holds resource group %2. Wait for it, or abort it.</source>
        <translation>%1 hält Ressourcengruppe %2. Warten oder abbrechen.</translation>
    </message>
    <message>
        <source>No revision changes</source>
        <translation>Keine Revision ändert sich</translation>
    </message>
    <message>
        <source>Migrations of a new revision are not known here.</source>
        <translation>Migrationen einer neuen Revision sind hier nicht bekannt.</translation>
    </message>
    <message>
        <source>No incident is open. Declare one first.</source>
        <translation>Kein Vorfall ist offen. Zuerst einen melden.</translation>
    </message>
    <message>
        <source>No incident is open.</source>
        <translation>Kein Vorfall ist offen.</translation>
    </message>
    <message>
        <source>The plan names %1, open is %2. Plan again.</source>
        <translation>Der Plan nennt %1, offen ist %2. Erneut planen.</translation>
    </message>
    <message>
        <source>%1 is open but does not name %2</source>
        <translation>%1 ist offen, nennt aber %2 nicht</translation>
    </message>
    <message>
        <source>%1 is open and names %2</source>
        <translation>%1 ist offen und nennt %2</translation>
    </message>
    <message>
        <source>None needed in %1</source>
        <translation>In %1 keine nötig</translation>
    </message>
    <message>
        <source>%1 for another plan, not counted.</source>
        <translation>%1 für einen anderen Plan, nicht gezählt.</translation>
    </message>
    <message>
        <source>One more needed.</source>
        <translation>Noch eine nötig.</translation>
    </message>
    <message>
        <source>%1 more needed.</source>
        <translation>Noch %1 nötig.</translation>
    </message>
    <message>
        <source>%1 of %2.</source>
        <translation>%1 von %2.</translation>
    </message>
    <message>
        <source>No freeze is active</source>
        <translation>Kein Änderungsstopp ist aktiv</translation>
    </message>
    <message>
        <source>Active until %1. A P0 incident may proceed; the override is logged.</source>
        <translation>Aktiv bis %1. Ein P0-Vorfall darf weiter; die Ausnahme wird protokolliert.</translation>
    </message>
    <message>
        <source>Active until %1. Only a P0 incident may proceed.</source>
        <translation>Aktiv bis %1. Nur ein P0-Vorfall darf weiter.</translation>
    </message>
    <message>
        <source>A new revision serves as soon as it is deployed</source>
        <translation>Eine neue Revision bekommt Verkehr, sobald sie ausgerollt ist</translation>
    </message>
    <message>
        <source>Traffic is pinned to %1 since %2: a new deployment gets 0 %. This plan sends the traffic itself, and leaves it pinned. To end it: %3</source>
        <translation>Der Verkehr ist seit %2 an %1 gebunden: Ein neues Deployment bekommt 0 %. Dieser Plan leitet den Verkehr selbst und lässt ihn gebunden. Zum Beenden: %3</translation>
    </message>
    <message>
        <source>Traffic is pinned to %1 since %2: a new deployment gets 0 %. This plan sends none. To end it: %3</source>
        <translation>Der Verkehr ist seit %2 an %1 gebunden: Ein neues Deployment bekommt 0 %. Dieser Plan leitet keinen. Zum Beenden: %3</translation>
    </message>
    <message>
        <source>No incident, no deadline</source>
        <translation>Kein Vorfall, keine Frist</translation>
    </message>
    <message>
        <source>%1 has no deadline</source>
        <translation>%1 hat keine Frist</translation>
    </message>
    <message>
        <source>The %1 fix time was over %2 ago.</source>
        <translation>Die Fix-Frist von %1 ist seit %2 vorbei.</translation>
    </message>
    <message>
        <source>No estimate for this, %1 left of the %2 fix time.</source>
        <translation>Keine Schätzung, noch %1 von der Fix-Frist von %2.</translation>
    </message>
    <message>
        <source>Takes %1, %2 left of the %3 fix time.</source>
        <translation>Dauert %1, noch %2 von der Fix-Frist von %3.</translation>
    </message>
    <message>
        <source>Takes %1, %2 left of the %3 fix time</source>
        <translation>Dauert %1, noch %2 von der Fix-Frist von %3</translation>
    </message>
    <message>
        <source>Every step is written down before it runs</source>
        <translation>Jeder Schritt wird vor der Ausführung protokolliert</translation>
    </message>
    <message>
        <source>The record can&apos;t be written. Nothing runs unrecorded. Free its disk or its folder.</source>
        <translation>Das Protokoll ist nicht beschreibbar. Nichts läuft ohne Protokoll. Seine Platte oder seinen Ordner freimachen.</translation>
    </message>
    <message>
        <source>Image exists</source>
        <translation>Image vorhanden</translation>
    </message>
    <message>
        <source>Previously healthy</source>
        <translation>Früher gesund</translation>
    </message>
    <message>
        <source>Unchanged since planned</source>
        <translation>Seit dem Plan unverändert</translation>
    </message>
    <message>
        <source>Nothing in flight</source>
        <translation>Nichts im Gange</translation>
    </message>
    <message>
        <source>Lock free</source>
        <translation>Sperre frei</translation>
    </message>
    <message>
        <source>Schema risk</source>
        <translation>Schemarisiko</translation>
    </message>
    <message>
        <source>Incident ticket</source>
        <translation>Ticket des Vorfalls</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>Change freeze</source>
        <translation>Änderungsstopp</translation>
    </message>
    <message>
        <source>Traffic pin</source>
        <translation>Verkehrsbindung</translation>
    </message>
    <message>
        <source>Time budget</source>
        <translation>Zeitbudget</translation>
    </message>
    <message>
        <source>Record writable</source>
        <translation>Protokoll beschreibbar</translation>
    </message>
    <message>
        <source>There is no plan to check.</source>
        <translation>Es gibt keinen Plan zu prüfen.</translation>
    </message>
    <message>
        <source>Not possible with the system that this target is reached through.</source>
        <translation>Nicht möglich mit dem System, über das dieses Ziel erreicht wird.</translation>
    </message>
    <message>
        <source>A destructive migration lies between: %1 can&apos;t run on the schema of %2.</source>
        <translation>Eine zerstörende Migration liegt dazwischen: %1 läuft nicht auf dem Schema von %2.</translation>
    </message>
    <message>
        <source>Restores the image only. %1 stays.</source>
        <translation>Stellt nur das Image wieder her. %1 bleibt.</translation>
    </message>
    <message>
        <source>Restores the image only. %1 stay.</source>
        <translation>Stellt nur das Image wieder her. %1 bleiben.</translation>
    </message>
    <message>
        <source>Restores the image only.</source>
        <translation>Stellt nur das Image wieder her.</translation>
    </message>
    <message>
        <source>Restores the configuration only: %1.</source>
        <translation>Stellt nur die Konfiguration wieder her: %1.</translation>
    </message>
    <message>
        <source>Restores the image and the configuration.</source>
        <translation>Stellt Image und Konfiguration wieder her.</translation>
    </message>
    <message>
        <source>Restores the image and takes %1 away.</source>
        <translation>Stellt das Image wieder her und entfernt %1.</translation>
    </message>
    <message>
        <source>Restores the image and %1.</source>
        <translation>Stellt das Image und %1 wieder her.</translation>
    </message>
    <message>
        <source>Breach began %1 after %2.</source>
        <translation>Die Überschreitung begann %1 nach %2.</translation>
    </message>
    <message>
        <source>The SLA&apos;s fix time is over.</source>
        <translation>Die Fix-Frist des SLA ist vorbei.</translation>
    </message>
    <message>
        <source>Can&apos;t make the SLA: takes %1, %2 left to the fix.</source>
        <translation>Verfehlt das SLA: dauert %1, noch %2 bis zur Frist.</translation>
    </message>
    <message>
        <source>May miss the SLA: takes %1, %2 left to the fix.</source>
        <translation>Kann das SLA verfehlen: dauert %1, noch %2 bis zur Frist.</translation>
    </message>
    <message>
        <source>A risky migration lies between, check that %1 runs on the newer schema.</source>
        <translation>Eine riskante Migration liegt dazwischen; prüfen, ob %1 auf dem neueren Schema läuft.</translation>
    </message>
    <message>
        <source>Hold at %1 %</source>
        <translation>Bei %1 % halten</translation>
    </message>
    <message>
        <source>Looks at the requests of %1 alone</source>
        <translation>Sieht nur die Anfragen von %1</translation>
    </message>
    <message>
        <source>Traffic is not pinned: a new revision serves as soon as it is deployed.</source>
        <translation>Der Verkehr ist nicht gebunden: Eine neue Revision bekommt ihn, sobald sie ausgerollt ist.</translation>
    </message>
    <message>
        <source>Nothing is known about the newest revision.</source>
        <translation>Über die neueste Revision ist nichts bekannt.</translation>
    </message>
    <message>
        <source>%1 is the newest and does not serve: ending the pin would send everything to it.</source>
        <translation>%1 ist die neueste und bekommt keinen Verkehr: Ohne Bindung ginge alles an sie.</translation>
    </message>
    <message>
        <source>No step sends %1 % of the traffic.</source>
        <translation>Kein Schritt leitet %1 % des Verkehrs.</translation>
    </message>
    <message>
        <source>Send 100 % of the traffic back to %1</source>
        <translation>100 % des Verkehrs zurück an %1 leiten</translation>
    </message>
    <message>
        <source>%1 to %2 at once</source>
        <translation>%1 sofort an %2</translation>
    </message>
    <message>
        <source>%1, then %2 to %3</source>
        <translation>%1, dann %2 an %3</translation>
    </message>
    <message>
        <source>No healthy revision to compare with</source>
        <translation>Keine gesunde Revision zum Vergleichen</translation>
    </message>
    <message>
        <source>The history does not hold %1</source>
        <translation>Der Verlauf enthält %1 nicht</translation>
    </message>
    <message>
        <source>%1 deployed at %2</source>
        <translation>%1 ausgerollt um %2</translation>
    </message>
    <message>
        <source>No trigger is crossed, %1</source>
        <translation>Keine Schwelle ist überschritten, %1</translation>
    </message>
    <message>
        <source>a trigger was crossed at %1, before %2</source>
        <translation>eine Schwelle wurde um %1 überschritten, vor %2</translation>
    </message>
    <message>
        <source>%1, a trigger was crossed at %2: %3 later</source>
        <translation>%1, eine Schwelle wurde um %2 überschritten: %3 später</translation>
    </message>
    <message>
        <source>No revision before %1 has recorded health and an available image</source>
        <translation>Keine Revision vor %1 hat einen protokollierten Zustand und ein verfügbares Image</translation>
    </message>
    <message>
        <source>%1 is available</source>
        <translation>%1 ist verfügbar</translation>
    </message>
    <message>
        <source>nobody looked for %1</source>
        <translation>nach %1 hat niemand gesehen</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%1 von %2 bereit</translation>
    </message>
    <message>
        <source>came %1</source>
        <translation>kam %1</translation>
    </message>
    <message>
        <source>went %1</source>
        <translation>ging %1</translation>
    </message>
    <message>
        <source>Configuration changed: %1</source>
        <translation>Konfiguration geändert: %1</translation>
    </message>
    <message>
        <source>%1, single instances are not shown</source>
        <translation>%1, einzelne Instanzen sind nicht sichtbar</translation>
    </message>
    <message>
        <source>No instance fails to start, %1</source>
        <translation>Jede Instanz startet, %1</translation>
    </message>
    <message>
        <source>%1 of %2 instances fail to start</source>
        <translation>%1 von %2 Instanzen starten nicht</translation>
    </message>
    <message>
        <source>%1 names no change</source>
        <translation>%1 nennt keine Änderung</translation>
    </message>
    <message>
        <source>%1 carries %2 changes</source>
        <translation>%1 enthält %2 Änderungen</translation>
    </message>
    <message>
        <source>%1 is the only change in %2</source>
        <translation>%1 ist die einzige Änderung in %2</translation>
    </message>
    <message>
        <source>Nothing is in flight</source>
        <translation>Nichts ist im Gange</translation>
    </message>
    <message>
        <source>%1, held by %2, since %3</source>
        <translation>%1, gehalten von %2, seit %3</translation>
    </message>
    <message>
        <source>The pipeline answers</source>
        <translation>Die Pipeline antwortet</translation>
    </message>
    <message>
        <source>The pipeline does not answer</source>
        <translation>Die Pipeline antwortet nicht</translation>
    </message>
    <message>
        <source>A fix is written and reviewed</source>
        <translation>Ein Fix ist geschrieben und geprüft</translation>
    </message>
    <message>
        <source>No fix is written</source>
        <translation>Kein Fix ist geschrieben</translation>
    </message>
    <message>
        <source>%1 ran %2, error rate %3 at most</source>
        <translation>%1 lief %2, Fehlerrate höchstens %3</translation>
    </message>
    <message>
        <source>%1 ran %2</source>
        <translation>%1 lief %2</translation>
    </message>
    <message>
        <source>%1 error rate %2 at most</source>
        <translation>%1, Fehlerrate höchstens %2</translation>
    </message>
    <message>
        <source>%1 was healthy</source>
        <translation>%1 war gesund</translation>
    </message>
    <message>
        <source>No migrations between %1 and %2</source>
        <translation>Keine Migrationen zwischen %1 und %2</translation>
    </message>
    <message>
        <source>Safe: migrations between %1 and %2 only add</source>
        <translation>Sicher: Migrationen zwischen %1 und %2 ergänzen nur</translation>
    </message>
    <message>
        <source>Migrations between %1 and %2 can&apos;t be looked at. Plan again.</source>
        <translation>Migrationen zwischen %1 und %2 sind nicht einsehbar. Erneut planen.</translation>
    </message>
    <message>
        <source>Critical: a destructive migration between %1 and %2 is taken back. Needs a backup.</source>
        <translation>Kritisch: Eine zerstörende Migration zwischen %1 und %2 wird zurückgenommen. Braucht eine Sicherung.</translation>
    </message>
    <message>
        <source>Critical: a destructive migration lies between %1 and %2. Take the migration back, or go forward.</source>
        <translation>Kritisch: Eine zerstörende Migration liegt zwischen %1 und %2. Die Migration zurücknehmen oder vorwärts gehen.</translation>
    </message>
    <message>
        <source>No configuration changed between %1 and %2</source>
        <translation>Keine Konfiguration geändert zwischen %1 und %2</translation>
    </message>
    <message>
        <source>No migration between %1 and %2</source>
        <translation>Keine Migration zwischen %1 und %2</translation>
    </message>
    <message>
        <source>Risky: a migration between %1 and %2 changes what exists. Check that %3 runs on it.</source>
        <translation>Riskant: Eine Migration zwischen %1 und %2 ändert Bestehendes. Prüfen, ob %3 darauf läuft.</translation>
    </message>
    <message>
        <source>The schema went from %1 to %2 between %3 and %4</source>
        <translation>Das Schema ging von %1 zu %2 zwischen %3 und %4</translation>
    </message>
    <message>
        <source>%1 and %2 run the same image</source>
        <translation>%1 und %2 laufen mit demselben Image</translation>
    </message>
    <message>
        <source>Not every schema version of %1 and %2 is known</source>
        <translation>Nicht jede Schemaversion von %1 und %2 ist bekannt</translation>
    </message>
    <message>
        <source>Image changed from %1 to %2, %3 and %4</source>
        <translation>Image geändert von %1 zu %2, %3 und %4</translation>
    </message>
    <message>
        <source>Add it to the settings of the target.</source>
        <translation>In den Einstellungen des Ziels ergänzen.</translation>
    </message>
    <message>
        <source>Wait until %1 runs</source>
        <translation>Warten, bis %1 läuft</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Run it by hand to see why.</source>
        <translation>Von Hand ausführen, um den Grund zu sehen.</translation>
    </message>
    <message>
        <source>Add them under actions, or choose another strategy.</source>
        <translation>Unter actions ergänzen oder eine andere Strategie wählen.</translation>
    </message>
    <message>
        <source>Try again, or choose another way back.</source>
        <translation>Erneut versuchen oder einen anderen Rückweg wählen.</translation>
    </message>
    <message>
        <source>The connection broke after %1 was sent.</source>
        <translation>Die Verbindung brach ab, nachdem %1 gesendet war.</translation>
    </message>
    <message>
        <source>It may have taken effect.</source>
        <translation>Es kann gewirkt haben.</translation>
    </message>
    <message>
        <source>Look at the target before anything is repeated.</source>
        <translation>Das Ziel ansehen, bevor etwas wiederholt wird.</translation>
    </message>
    <message>
        <source>Revision %1 is not in the history of %2.</source>
        <translation>Revision %1 ist nicht im Verlauf von %2.</translation>
    </message>
    <message>
        <source>Undo it, or choose another revision.</source>
        <translation>Zurücknehmen oder eine andere Revision wählen.</translation>
    </message>
    <message>
        <source>The schema is at %1, not at %2.</source>
        <translation>Das Schema ist bei %1, nicht bei %2.</translation>
    </message>
    <message>
        <source>Make the plan again.</source>
        <translation>Den Plan neu erstellen.</translation>
    </message>
    <message>
        <source>Set the configuration of %1</source>
        <translation>Die Konfiguration von %1 setzen</translation>
    </message>
    <message>
        <source>Brings the configuration of %1 back</source>
        <translation>Bringt die Konfiguration von %1 zurück</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>%1 abbrechen</translation>
    </message>
    <message>
        <source>Wait until the lock is free</source>
        <translation>Warten, bis die Sperre frei ist</translation>
    </message>
    <message>
        <source>Nobody else has changed %1 meanwhile</source>
        <translation>Niemand sonst hat %1 inzwischen geändert</translation>
    </message>
    <message>
        <source>Take train %1 back to %2</source>
        <translation>Train %1 auf %2 zurücknehmen</translation>
    </message>
    <message>
        <source>Take %1 of the cars back</source>
        <translation>%1 der Wagen zurücknehmen</translation>
    </message>
    <message>
        <source>Brings the same cars forward again</source>
        <translation>Bringt dieselben Wagen wieder vorwärts</translation>
    </message>
    <message>
        <source>Verify every car</source>
        <translation>Jeden Wagen prüfen</translation>
    </message>
    <message>
        <source>Take migration %1 back</source>
        <translation>Migration %1 zurücknehmen</translation>
    </message>
    <message>
        <source>Undoes this migration alone; the schema is at %1 afterwards</source>
        <translation>Nimmt nur diese Migration zurück; das Schema ist danach bei %1</translation>
    </message>
    <message>
        <source>Runs migration %1 again; data it removed stays removed</source>
        <translation>Führt Migration %1 erneut aus; entfernte Daten bleiben entfernt</translation>
    </message>
    <message>
        <source>A rollback without migrations is enough.</source>
        <translation>Ein Rollback ohne Migrationen genügt.</translation>
    </message>
    <message>
        <source>Fence writes off</source>
        <translation>Schreiben sperren</translation>
    </message>
    <message>
        <source>Let writes in again</source>
        <translation>Schreiben wieder zulassen</translation>
    </message>
    <message>
        <source>Reads go on; nothing that is written now can be lost by the restore</source>
        <translation>Lesen geht weiter; nichts, was jetzt geschrieben würde, kann durch die Wiederherstellung verloren gehen</translation>
    </message>
    <message>
        <source>Only after the counts are right</source>
        <translation>Erst wenn die Zählungen stimmen</translation>
    </message>
    <message>
        <source>Lets writes in again</source>
        <translation>Lässt Schreiben wieder zu</translation>
    </message>
    <message>
        <source>Fences writes off again</source>
        <translation>Sperrt das Schreiben wieder</translation>
    </message>
    <message>
        <source>Restore backup %1</source>
        <translation>Sicherung %1 wiederherstellen</translation>
    </message>
    <message>
        <source>Everything written after %1 is lost</source>
        <translation>Alles nach %1 Geschriebene geht verloren</translation>
    </message>
    <message>
        <source>Restores the copy that was taken before</source>
        <translation>Stellt die vorher gemachte Kopie wieder her</translation>
    </message>
    <message>
        <source>Keep a copy of what is there</source>
        <translation>Eine Kopie des Bestands behalten</translation>
    </message>
    <message>
        <source>Compare the counts with those of the backup</source>
        <translation>Die Zählungen mit denen der Sicherung vergleichen</translation>
    </message>
    <message>
        <source>No steps are known for &quot;%1&quot;.</source>
        <translation>Für „%1“ sind keine Schritte bekannt.</translation>
    </message>
    <message>
        <source>Read the release history</source>
        <translation>Release-Verlauf lesen</translation>
    </message>
    <message>
        <source>Wait for the rollout</source>
        <translation>Auf den Rollout warten</translation>
    </message>
    <message>
        <source>All %1 %2 ready on one revision</source>
        <translation>Alle %1 %2 bereit auf einer Revision</translation>
    </message>
    <message>
        <source>Brings %1 back: %2</source>
        <translation>Bringt %1 zurück: %2</translation>
    </message>
    <message>
        <source>Roll back to %1</source>
        <translation>Auf %1 zurückrollen</translation>
    </message>
    <message>
        <source>Helm records it as %1, a copy of %2</source>
        <translation>Helm verzeichnet es als %1, eine Kopie von %2</translation>
    </message>
    <message>
        <source>Goes past Helm: the next release starts from %1 again</source>
        <translation>Geht an Helm vorbei: Das nächste Release beginnt wieder bei %1</translation>
    </message>
    <message>
        <source>Brings %1 back</source>
        <translation>Bringt %1 zurück</translation>
    </message>
    <message>
        <source>Set the image to %1</source>
        <translation>Das Image auf %1 setzen</translation>
    </message>
    <message>
        <source>The configuration of %1 stays</source>
        <translation>Die Konfiguration von %1 bleibt</translation>
    </message>
    <message>
        <source>Brings image %1 back</source>
        <translation>Bringt Image %1 zurück</translation>
    </message>
    <message>
        <source>Deploy %1</source>
        <translation>%1 ausrollen</translation>
    </message>
    <message>
        <source>Helm records it as %1</source>
        <translation>Helm verzeichnet es als %1</translation>
    </message>
    <message>
        <source>Build in the emergency pipeline</source>
        <translation>In der Notfall-Pipeline bauen</translation>
    </message>
    <message>
        <source>Run the critical tests</source>
        <translation>Die kritischen Tests ausführen</translation>
    </message>
    <message>
        <source>Validate in production</source>
        <translation>In der Produktion prüfen</translation>
    </message>
    <message>
        <source>Revert %1</source>
        <translation>Revert von %1</translation>
    </message>
    <message>
        <source>On branch %1, pushed for the emergency pipeline</source>
        <translation>Auf Branch %1, für die Notfall-Pipeline gepusht</translation>
    </message>
    <message>
        <source>This strategy names no stages.</source>
        <translation>Diese Strategie nennt keine Etappen.</translation>
    </message>
    <message>
        <source>Give it stages in the workspace.</source>
        <translation>Im Workspace Etappen eintragen.</translation>
    </message>
    <message>
        <source>Traffic is divided already: %1.</source>
        <translation>Der Verkehr ist schon geteilt: %1.</translation>
    </message>
    <message>
        <source>Send it all to one revision first.</source>
        <translation>Zuerst alles an eine Revision leiten.</translation>
    </message>
    <message>
        <source>Traffic is pinned to %1: a new revision would get none of it.</source>
        <translation>Der Verkehr ist an %1 gebunden: Eine neue Revision bekäme keinen.</translation>
    </message>
    <message>
        <source>Deploy progressively, or end the pin first: %1</source>
        <translation>Schrittweise ausrollen oder zuerst die Bindung lösen: %1</translation>
    </message>
    <message>
        <source>Becomes %1 and takes all traffic at once</source>
        <translation>Wird %1 und bekommt sofort allen Verkehr</translation>
    </message>
    <message>
        <source>Send 100 % of the traffic to %1</source>
        <translation>100 % des Verkehrs an %1 leiten</translation>
    </message>
    <message>
        <source>No instance is replaced. Traffic stays pinned to it afterwards</source>
        <translation>Keine Instanz wird ersetzt. Der Verkehr bleibt danach an sie gebunden</translation>
    </message>
    <message>
        <source>Traffic is not pinned.</source>
        <translation>Der Verkehr ist nicht gebunden.</translation>
    </message>
    <message>
        <source>Nothing has to be done.</source>
        <translation>Nichts ist zu tun.</translation>
    </message>
    <message>
        <source>Deploy a good revision first.</source>
        <translation>Zuerst eine gute Revision ausrollen.</translation>
    </message>
    <message>
        <source>Let new revisions serve again</source>
        <translation>Neue Revisionen wieder zulassen</translation>
    </message>
    <message>
        <source>Read the revisions</source>
        <translation>Die Revisionen lesen</translation>
    </message>
    <message>
        <source>Deploy the hotfix, no traffic</source>
        <translation>Den Hotfix ausrollen, ohne Verkehr</translation>
    </message>
    <message>
        <source>Becomes %1 behind tag %2. No user reaches it yet</source>
        <translation>Wird %1 hinter Tag %2. Noch erreicht sie niemand</translation>
    </message>
    <message>
        <source>Takes the tag away. The revision stays, without traffic</source>
        <translation>Nimmt den Tag weg. Die Revision bleibt, ohne Verkehr</translation>
    </message>
    <message>
        <source>Send %1 % of the traffic</source>
        <translation>%1 % des Verkehrs leiten</translation>
    </message>
    <message>
        <source>Sends %1</source>
        <translation>Leitet %1</translation>
    </message>
    <message>
        <source>%1 of 2</source>
        <translation>%1 von 2</translation>
    </message>
    <message>
        <source>in spite of: %1</source>
        <translation>trotz: %1</translation>
    </message>
    <message>
        <source>%1, in spite of: %2</source>
        <translation>%1, trotz: %2</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Eskalation</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Drill: not sent</source>
        <translation>Übung: nicht gesendet</translation>
    </message>
    <message>
        <source>Simulation: not sent</source>
        <translation>Simulation: nicht gesendet</translation>
    </message>
    <message>
        <source>%1 ran %2, error rate %3 at most, %4 is available</source>
        <translation>%1 lief %2, Fehlerrate höchstens %3, %4 ist verfügbar</translation>
    </message>
    <message>
        <source>%1 ran %2, error rate %3 at most, nobody looked for %4</source>
        <translation>%1 lief %2, Fehlerrate höchstens %3, nach %4 hat niemand gesehen</translation>
    </message>
    <message>
        <source>%1 was healthy, %2 is available</source>
        <translation>%1 war gesund, %2 ist verfügbar</translation>
    </message>
    <message>
        <source>Wait for the pods</source>
        <translation>Auf die Pods warten</translation>
    </message>
    <message>
        <source>Wait for the tasks</source>
        <translation>Auf die Tasks warten</translation>
    </message>
    <message>
        <source>Wait for the instances</source>
        <translation>Auf die Instanzen warten</translation>
    </message>
    <message>
        <source>%1 is %2, not %3</source>
        <translation>%1 ist %2, nicht %3</translation>
    </message>
    <message>
        <source>The image can&apos;t be pulled</source>
        <translation>Das Image lässt sich nicht laden</translation>
    </message>
    <message>
        <source>The image has no valid name</source>
        <translation>Das Image hat keinen gültigen Namen</translation>
    </message>
    <message>
        <source>The image is not on the node and may not be pulled</source>
        <translation>Das Image ist nicht auf dem Knoten und darf nicht geladen werden</translation>
    </message>
    <message>
        <source>It ends again and again after it starts</source>
        <translation>Es endet nach jedem Start wieder</translation>
    </message>
    <message>
        <source>It ended with an error</source>
        <translation>Es endete mit einem Fehler</translation>
    </message>
    <message>
        <source>It was killed: more memory than its limit</source>
        <translation>Es wurde beendet: mehr Speicher als erlaubt</translation>
    </message>
    <message>
        <source>Its configuration names something that is missing</source>
        <translation>Seine Konfiguration nennt etwas, das fehlt</translation>
    </message>
    <message>
        <source>Its configuration names something that is missing: %1</source>
        <translation>Seine Konfiguration nennt etwas, das fehlt: %1</translation>
    </message>
    <message>
        <source>Its container can&apos;t be made</source>
        <translation>Sein Container lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>Its container can&apos;t be made: %1</source>
        <translation>Sein Container lässt sich nicht anlegen: %1</translation>
    </message>
    <message>
        <source>Its container can&apos;t be started</source>
        <translation>Sein Container lässt sich nicht starten</translation>
    </message>
    <message>
        <source>No node has room for it</source>
        <translation>Kein Knoten hat Platz dafür</translation>
    </message>
    <message>
        <source>No node has room for it: %1</source>
        <translation>Kein Knoten hat Platz dafür: %1</translation>
    </message>
    <message>
        <source>Its node threw it out</source>
        <translation>Sein Knoten hat es hinausgeworfen</translation>
    </message>
    <message>
        <source>Its node does not answer</source>
        <translation>Sein Knoten antwortet nicht</translation>
    </message>
    <message>
        <source>It ran longer than it may</source>
        <translation>Es lief länger, als es darf</translation>
    </message>
    <message>
        <source>%1 is locked by another console</source>
        <translation>%1 ist von einer anderen Konsole gesperrt</translation>
    </message>
    <message>
        <source>The rollout is paused</source>
        <translation>Die Auslieferung ist angehalten</translation>
    </message>
    <message>
        <source>The rollout is stuck: %1</source>
        <translation>Die Auslieferung steckt fest: %1</translation>
    </message>
    <message>
        <source>it made no progress within its deadline</source>
        <translation>sie kam in ihrer Frist nicht voran</translation>
    </message>
    <message>
        <source>its pods can&apos;t be made</source>
        <translation>ihre Pods lassen sich nicht anlegen</translation>
    </message>
    <message>
        <source>A rollout goes on, %1 of %2 updated</source>
        <translation>Eine Auslieferung läuft, %1 von %2 erneuert</translation>
    </message>
    <message>
        <source>%1 is not served by this backend.</source>
        <translation>%1 wird von diesem Backend nicht bedient.</translation>
    </message>
    <message>
        <source>%1 changed since it was looked at.</source>
        <translation>%1 hat sich geändert, seit es angesehen wurde.</translation>
    </message>
    <message>
        <source>%1 is paused: a change of its template would not be rolled out.</source>
        <translation>%1 ist angehalten: eine Änderung seiner Vorlage würde nicht ausgeliefert.</translation>
    </message>
    <message>
        <source>Resume it first: kubectl rollout resume %1 -n %2</source>
        <translation>Setzen Sie es zuerst fort: kubectl rollout resume %1 -n %2</translation>
    </message>
    <message>
        <source>rev %1 is not kept by %2 any more.</source>
        <translation>rev %1 wird von %2 nicht mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 already runs what rev %2 ran.</source>
        <translation>%1 läuft schon mit dem, was in rev %2 lief.</translation>
    </message>
    <message>
        <source>Kubernetes records it as rev %1, a copy of rev %2</source>
        <translation>Kubernetes verzeichnet es als rev %1, eine Kopie von rev %2</translation>
    </message>
    <message>
        <source>Kubernetes records it as rev %1, a copy of rev %2. A pod that can&apos;t get ready has to be deleted by hand</source>
        <translation>Kubernetes verzeichnet es als rev %1, eine Kopie von rev %2. Ein Pod, der nicht bereit wird, muss von Hand gelöscht werden</translation>
    </message>
    <message>
        <source>Brings back the template of rev %1</source>
        <translation>Bringt die Vorlage von rev %1 zurück</translation>
    </message>
    <message>
        <source>Roll %1 back to rev %2</source>
        <translation>%1 auf rev %2 zurücksetzen</translation>
    </message>
    <message>
        <source>Apply rev %1 to %2</source>
        <translation>rev %1 auf %2 anwenden</translation>
    </message>
    <message>
        <source>%1 was not made with kubectl apply: it keeps no manifest.</source>
        <translation>%1 wurde nicht mit kubectl apply angelegt: es bewahrt kein Manifest auf.</translation>
    </message>
    <message>
        <source>Choose undo instead.</source>
        <translation>Wählen Sie stattdessen undo.</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation>%1 neu starten</translation>
    </message>
    <message>
        <source>Pod after pod, as %1 is rolled out; Kubernetes records it as rev %2</source>
        <translation>Pod für Pod, wie %1 ausgeliefert wird; Kubernetes verzeichnet es als rev %2</translation>
    </message>
    <message>
        <source>%1 has %2 containers.</source>
        <translation>%1 hat %2 Container.</translation>
    </message>
    <message>
        <source>%1 has no container &quot;%2&quot;.</source>
        <translation>%1 hat keinen Container „%2“.</translation>
    </message>
    <message>
        <source>Name one of %1, as in %2=image@sha256:...</source>
        <translation>Nennen Sie einen von %1, etwa %2=image@sha256:...</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no image by its digest.</source>
        <translation>„%1“ ist kein Image mit seinem Digest.</translation>
    </message>
    <message>
        <source>Write it as CONTAINER=REGISTRY/NAME@sha256:...</source>
        <translation>Schreiben Sie es als CONTAINER=REGISTRY/NAME@sha256:...</translation>
    </message>
    <message>
        <source>Choose another image.</source>
        <translation>Wählen Sie ein anderes Image.</translation>
    </message>
    <message>
        <source>Set the image of %1 in %2</source>
        <translation>Image von %1 in %2 setzen</translation>
    </message>
    <message>
        <source>From %1 to %2, by its digest</source>
        <translation>Von %1 auf %2, mit seinem Digest</translation>
    </message>
    <message>
        <source>%1 is paused already.</source>
        <translation>%1 ist schon angehalten.</translation>
    </message>
    <message>
        <source>%1 is not paused.</source>
        <translation>%1 ist nicht angehalten.</translation>
    </message>
    <message>
        <source>Pause the rollout of %1</source>
        <translation>Auslieferung von %1 anhalten</translation>
    </message>
    <message>
        <source>Resume the rollout of %1</source>
        <translation>Auslieferung von %1 fortsetzen</translation>
    </message>
    <message>
        <source>What runs stays as it is. Changes of the template wait</source>
        <translation>Was läuft, bleibt, wie es ist. Änderungen der Vorlage warten</translation>
    </message>
    <message>
        <source>What was changed meanwhile is rolled out now</source>
        <translation>Was inzwischen geändert wurde, wird jetzt ausgeliefert</translation>
    </message>
    <message>
        <source>Lets it go on</source>
        <translation>Lässt sie weiterlaufen</translation>
    </message>
    <message>
        <source>Holds it again where it is by then</source>
        <translation>Hält sie wieder an, wo sie dann ist</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of instances.</source>
        <translation>„%1“ ist keine Anzahl von Instanzen.</translation>
    </message>
    <message>
        <source>Name one from 1 to 10000.</source>
        <translation>Nennen Sie eine von 1 bis 10000.</translation>
    </message>
    <message>
        <source>%1 has %2 instances already.</source>
        <translation>%1 hat schon %2 Instanzen.</translation>
    </message>
    <message>
        <source>Name another number.</source>
        <translation>Nennen Sie eine andere Zahl.</translation>
    </message>
    <message>
        <source>The autoscaler %1 keeps %2 between %3 and %4 instances and would undo it.</source>
        <translation>Der Autoscaler %1 hält %2 zwischen %3 und %4 Instanzen und würde es zurücknehmen.</translation>
    </message>
    <message>
        <source>Name a number in between, or change the autoscaler.</source>
        <translation>Nennen Sie eine Zahl dazwischen oder ändern Sie den Autoscaler.</translation>
    </message>
    <message>
        <source>Scale %1 from %2 to %3</source>
        <translation>%1 von %2 auf %3 skalieren</translation>
    </message>
    <message>
        <source>The autoscaler %1 goes on from there, between %2 and %3</source>
        <translation>Der Autoscaler %1 macht von dort weiter, zwischen %2 und %3</translation>
    </message>
    <message>
        <source>Back to %1 instances</source>
        <translation>Zurück auf %1 Instanzen</translation>
    </message>
    <message>
        <source>Wait until %1 has settled</source>
        <translation>Warten, bis %1 zur Ruhe gekommen ist</translation>
    </message>
    <message>
        <source>Wait until %1 runs rev %2</source>
        <translation>Warten, bis %1 mit rev %2 läuft</translation>
    </message>
    <message>
        <source>All of its instances updated and available, none of before</source>
        <translation>Alle Instanzen erneuert und verfügbar, keine von vorher</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>%1 sperren</translation>
    </message>
    <message>
        <source>The Lease %1 shows other consoles that something is done here, holder %2</source>
        <translation>Die Lease %1 zeigt anderen Konsolen, dass hier etwas geschieht, Halter %2</translation>
    </message>
    <message>
        <source>Gives the lock back</source>
        <translation>Gibt die Sperre zurück</translation>
    </message>
    <message>
        <source>Give the lock of %1 back</source>
        <translation>Sperre von %1 zurückgeben</translation>
    </message>
    <message>
        <source>%1 keeps %2 as git says, and can&apos;t be read to pause it.</source>
        <translation>%1 hält %2, wie Git es sagt, und lässt sich nicht lesen, um es anzuhalten.</translation>
    </message>
    <message>
        <source>Take the change back in git, or ask for the right to read it.</source>
        <translation>Nehmen Sie die Änderung in Git zurück oder erbitten Sie das Recht, es zu lesen.</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>%1 anhalten</translation>
    </message>
    <message>
        <source>It would undo the change. It stays paused until git says the same and somebody starts it again</source>
        <translation>Es würde die Änderung zurücknehmen. Es bleibt angehalten, bis Git dasselbe sagt und jemand es wieder laufen lässt</translation>
    </message>
    <message>
        <source>Lets it follow git again</source>
        <translation>Lässt es Git wieder folgen</translation>
    </message>
    <message>
        <source>Nothing is paused that keeps %1.</source>
        <translation>Nichts ist angehalten, das %1 hält.</translation>
    </message>
    <message>
        <source>%1 was not paused by Breakglass: how it followed git is not known.</source>
        <translation>%1 wurde nicht von Breakglass angehalten: wie es Git folgte, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Start it again where it was paused.</source>
        <translation>Lassen Sie es dort wieder laufen, wo es angehalten wurde.</translation>
    </message>
    <message>
        <source>Let %1 follow git again</source>
        <translation>%1 wieder Git folgen lassen</translation>
    </message>
    <message>
        <source>What git says is applied at once. Make sure that the change was taken back there</source>
        <translation>Was Git sagt, wird sofort angewandt. Stellen Sie sicher, dass die Änderung dort zurückgenommen wurde</translation>
    </message>
    <message>
        <source>%1 is locked by %2 since %3.</source>
        <translation>%1 ist von %2 gesperrt seit %3.</translation>
    </message>
    <message>
        <source>Talk to them, or wait: the lock ends at %1.</source>
        <translation>Sprechen Sie mit ihnen, oder warten Sie: die Sperre endet um %1.</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>The system says that you may</source>
        <translation>Das System sagt, dass Sie dürfen</translation>
    </message>
    <message>
        <source>You may not %1. Ask somebody who may, or for the right.</source>
        <translation>Ihnen fehlt das Recht: %1. Fragen Sie jemanden, der es hat, oder erbitten Sie es.</translation>
    </message>
    <message>
        <source>You may not %1.</source>
        <translation>Ihnen fehlt das Recht: %1.</translation>
    </message>
    <message>
        <source>Kept by another system</source>
        <translation>Von einem anderen System gehalten</translation>
    </message>
    <message>
        <source>Nothing else keeps it as it was</source>
        <translation>Nichts anderes hält es, wie es war</translation>
    </message>
    <message>
        <source>%1 (%2) is paused and stays so. Take the change back in git, too, before it is started again.</source>
        <translation>%1 (%2) ist angehalten und bleibt es. Nehmen Sie die Änderung auch in Git zurück, bevor es wieder läuft.</translation>
    </message>
    <message>
        <source>%1 (%2) keeps this as git says and would undo the change. The plan pauses it first. Take the change back in git, too, then start it again.</source>
        <translation>%1 (%2) hält dies, wie Git es sagt, und würde die Änderung zurücknehmen. Der Plan hält es zuerst an. Nehmen Sie die Änderung auch in Git zurück und lassen Sie es dann wieder laufen.</translation>
    </message>
    <message>
        <source>%1, since %2. This plan takes its place.</source>
        <translation>%1, seit %2. Dieser Plan tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>%1: a change takes its place</source>
        <translation>%1: eine Änderung tritt an seine Stelle</translation>
    </message>
    <message>
        <source>%1 is the one before, and nobody recorded how it was</source>
        <translation>%1 ist die davor, und niemand hat festgehalten, wie es ihr ging</translation>
    </message>
    <message>
        <source>%1: the alerts of %2 are to be silent until %3</source>
        <translation>%1: Die Alarme von %2 sollen bis %3 still sein</translation>
    </message>
    <message>
        <source>%1: the silence of %2 is to end</source>
        <translation>%1: Die Stille von %2 soll enden</translation>
    </message>
    <message>
        <source>%1 is held by Alertmanager</source>
        <translation>%1 wird von Alertmanager gehalten</translation>
    </message>
    <message>
        <source>%1 has ended</source>
        <translation>%1 ist zu Ende</translation>
    </message>
    <message>
        <source>%1: nobody knows whether it took effect</source>
        <translation>%1: Niemand weiß, ob es gewirkt hat</translation>
    </message>
    <message>
        <source>Alert fires: %1</source>
        <translation>Alarm aktiv: %1</translation>
    </message>
    <message>
        <source>Alert is over: %1</source>
        <translation>Alarm vorbei: %1</translation>
    </message>
    <message>
        <source>No Alertmanager is named for %1 in breakglass.yaml.</source>
        <translation>Für %1 ist in breakglass.yaml kein Alertmanager genannt.</translation>
    </message>
    <message>
        <source>Nothing real is reached from here.</source>
        <translation>Von hier wird nichts Wirkliches erreicht.</translation>
    </message>
    <message>
        <source>Nothing is sent.</source>
        <translation>Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing was sent again.</source>
        <translation>Es wurde nichts noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Alerts are kept quiet for an incident.</source>
        <translation>Alarme werden für einen Vorfall still gehalten.</translation>
    </message>
    <message>
        <source>%1 was asked for already.</source>
        <translation>%1 wurde schon erbeten.</translation>
    </message>
    <message>
        <source>It answers %1.</source>
        <translation>Die Antwort ist %1.</translation>
    </message>
    <message>
        <source>Breakglass ended before there was an answer.</source>
        <translation>Breakglass endete, bevor eine Antwort kam.</translation>
    </message>
    <message>
        <source>Prometheus at %1</source>
        <translation>Prometheus unter %1</translation>
    </message>
    <message>
        <source>Alertmanager at %1</source>
        <translation>Alertmanager unter %1</translation>
    </message>
    <message>
        <source>%1 answers %2.</source>
        <translation>%1 antwortet mit %2.</translation>
    </message>
    <message>
        <source>%1 answers %2: “%3”.</source>
        <translation>%1 antwortet mit %2: „%3“.</translation>
    </message>
    <message>
        <source>%1 answers, but not as Prometheus: %2.</source>
        <translation>%1 antwortet, aber nicht wie Prometheus: %2.</translation>
    </message>
    <message>
        <source>its answer is not JSON</source>
        <translation>die Antwort ist kein JSON</translation>
    </message>
    <message>
        <source>its answer says neither success nor error</source>
        <translation>die Antwort nennt weder Erfolg noch Fehler</translation>
    </message>
    <message>
        <source>its result is of no kind that is known</source>
        <translation>das Ergebnis ist von keiner bekannten Art</translation>
    </message>
    <message>
        <source>its scalar is no number</source>
        <translation>der Skalar ist keine Zahl</translation>
    </message>
    <message>
        <source>a series of it can&apos;t be read</source>
        <translation>eine Reihe darin ist nicht lesbar</translation>
    </message>
    <message>
        <source>its list of names is none</source>
        <translation>die Liste der Namen ist keine</translation>
    </message>
    <message>
        <source>Check its address in breakglass.yaml.</source>
        <translation>Prüfen Sie die Adresse in breakglass.yaml.</translation>
    </message>
    <message>
        <source>Check the credential of this source in breakglass.yaml.</source>
        <translation>Prüfen Sie die Zugangsdaten dieser Quelle in breakglass.yaml.</translation>
    </message>
    <message>
        <source>%1 gave up the query: “%2”.</source>
        <translation>%1 hat die Abfrage aufgegeben: „%2“.</translation>
    </message>
    <message>
        <source>Ask for fewer series or a shorter time.</source>
        <translation>Fragen Sie nach weniger Reihen oder kürzerer Zeit.</translation>
    </message>
    <message>
        <source>%1 refuses the query: “%2”.</source>
        <translation>%1 lehnt die Abfrage ab: „%2“.</translation>
    </message>
    <message>
        <source>Correct the query.</source>
        <translation>Berichtigen Sie die Abfrage.</translation>
    </message>
    <message>
        <source>The query gives a text, not a number.</source>
        <translation>Die Abfrage ergibt einen Text, keine Zahl.</translation>
    </message>
    <message>
        <source>The query gives %1 series, and a signal is one.</source>
        <translation>Die Abfrage ergibt %1 Reihen, ein Signal ist eine.</translation>
    </message>
    <message>
        <source>Put sum(), max() or avg() around it.</source>
        <translation>Setzen Sie sum(), max() oder avg() darum.</translation>
    </message>
    <message>
        <source>The question was taken back.</source>
        <translation>Die Frage wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>%1 has no metrics of {%2} that are known by name.</source>
        <translation>%1 hat keine Metriken von {%2}, die dem Namen nach bekannt sind.</translation>
    </message>
    <message>
        <source>The workspace has no name.</source>
        <translation>Der Workspace hat keinen Namen.</translation>
    </message>
    <message>
        <source>The service has no name.</source>
        <translation>Der Dienst hat keinen Namen.</translation>
    </message>
    <message>
        <source>The environment has no name.</source>
        <translation>Die Umgebung hat keinen Namen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t be the name of the service.</source>
        <translation>„%1“ kann nicht der Name des Dienstes sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t be the name of the environment.</source>
        <translation>„%1“ kann nicht der Name der Umgebung sein.</translation>
    </message>
    <message>
        <source>The command that prints the history needs a program by its absolute path.</source>
        <translation>Der Befehl, der den Verlauf ausgibt, braucht ein Programm mit absolutem Pfad.</translation>
    </message>
    <message>
        <source>The command that prints what runs now needs a program by its absolute path.</source>
        <translation>Der Befehl, der ausgibt, was jetzt läuft, braucht ein Programm mit absolutem Pfad.</translation>
    </message>
    <message>
        <source>A quote in the command is not closed.</source>
        <translation>Ein Anführungszeichen im Befehl ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>The address can&apos;t be asked.</source>
        <translation>Die Adresse lässt sich nicht abfragen.</translation>
    </message>
    <message>
        <source>The address is missing.</source>
        <translation>Die Adresse fehlt.</translation>
    </message>
    <message>
        <source>Correct the labels, or write queries for this target in breakglass.yaml.</source>
        <translation>Korrigieren Sie die Labels, oder schreiben Sie für dieses Ziel eigene Abfragen in breakglass.yaml.</translation>
    </message>
    <message>
        <source>Its health check fails</source>
        <translation>Seine Zustandsprüfung schlägt fehl</translation>
    </message>
    <message>
        <source>Its health check fails: %1</source>
        <translation>Seine Zustandsprüfung schlägt fehl: %1</translation>
    </message>
    <message>
        <source>A volume of it can&apos;t be mounted</source>
        <translation>Ein Volume von ihm lässt sich nicht einhängen</translation>
    </message>
    <message>
        <source>A volume of it can&apos;t be mounted: %1</source>
        <translation>Ein Volume von ihm lässt sich nicht einhängen: %1</translation>
    </message>
    <message>
        <source>A volume of it can&apos;t be attached</source>
        <translation>Ein Volume von ihm lässt sich nicht anschließen</translation>
    </message>
    <message>
        <source>A volume of it can&apos;t be attached: %1</source>
        <translation>Ein Volume von ihm lässt sich nicht anschließen: %1</translation>
    </message>
    <message>
        <source>Its network or sandbox can&apos;t be made</source>
        <translation>Sein Netz oder seine Sandbox lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>Its network or sandbox can&apos;t be made: %1</source>
        <translation>Sein Netz oder seine Sandbox lässt sich nicht anlegen: %1</translation>
    </message>
    <message>
        <source>req/min</source>
        <translation>Anfr./min</translation>
    </message>
    <message>
        <source>%1 req/min</source>
        <translation>%1 Anfr./min</translation>
    </message>
    <message>
        <source>no estimate</source>
        <translation>keine Schätzung</translation>
    </message>
    <message>
        <source>The code that begins here is never closed: what follows is read as code, too.</source>
        <translation>Der Code, der hier beginnt, wird nie geschlossen: Auch was folgt, wird als Code gelesen.</translation>
    </message>
    <message>
        <source>A dry run does not say that it is one: %1 %2</source>
        <translation>Ein Probelauf sagt nicht, dass er einer ist: %1 %2</translation>
    </message>
    <message>
        <source>A dry run is what the plan itself performs: %1</source>
        <translation>Ein Probelauf ist, was der Plan selbst ausführt: %1</translation>
    </message>
    <message>
        <source>Step %1 would be refused: %2</source>
        <translation>Schritt %1 würde abgelehnt: %2</translation>
    </message>
    <message>
        <source>Not asked. %1</source>
        <translation>Nicht gefragt. %1</translation>
    </message>
    <message>
        <source>A dry run is on already.</source>
        <translation>Ein Probelauf ist schon im Gange.</translation>
    </message>
    <message>
        <source>A run is on, so nothing else is asked.</source>
        <translation>Ein Lauf ist im Gange, daher wird nichts anderes gefragt.</translation>
    </message>
    <message>
        <source>Wait until it is over.</source>
        <translation>Warten, bis er vorbei ist.</translation>
    </message>
    <message>
        <source>No step of this plan has a dry run.</source>
        <translation>Kein Schritt dieses Plans hat einen Probelauf.</translation>
    </message>
    <message>
        <source>A run began. The rest was not asked.</source>
        <translation>Ein Lauf hat begonnen. Der Rest wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>A run began.</source>
        <translation>Ein Lauf hat begonnen.</translation>
    </message>
    <message>
        <source>The network can&apos;t be used here.</source>
        <translation>Das Netz kann hier nicht benutzt werden.</translation>
    </message>
    <message>
        <source>Commands can&apos;t be started here.</source>
        <translation>Befehle können hier nicht gestartet werden.</translation>
    </message>
    <message>
        <source>There is no simulated world here.</source>
        <translation>Hier gibt es keine simulierte Welt.</translation>
    </message>
    <message>
        <source>The server would accept it (HTTP %1)</source>
        <translation>Der Server würde es annehmen (HTTP %1)</translation>
    </message>
    <message>
        <source>%1 has nothing against it</source>
        <translation>%1 hat nichts dagegen</translation>
    </message>
    <message>
        <source>HTTP %1: %2</source>
        <translation>HTTP %1: %2</translation>
    </message>
    <message>
        <source>The pods of %1 would stay as they are</source>
        <translation>Die Pods von %1 blieben, wie sie sind</translation>
    </message>
    <message>
        <source>The pods of %1 would be replaced, with the same image</source>
        <translation>Die Pods von %1 würden ersetzt, mit demselben Image</translation>
    </message>
    <message>
        <source>The pods of %1 would run %2 instead of %3</source>
        <translation>Die Pods von %1 würden %2 statt %3 ausführen</translation>
    </message>
    <message>
        <source>%1 would have %2 replicas instead of %3</source>
        <translation>%1 hätte %2 Replikate statt %3</translation>
    </message>
    <message>
        <source>%1 would have %2 replicas</source>
        <translation>%1 hätte %2 Replikate</translation>
    </message>
    <message>
        <source>The rollout of %1 would be paused</source>
        <translation>Das Ausrollen von %1 würde angehalten</translation>
    </message>
    <message>
        <source>The rollout of %1 would go on</source>
        <translation>Das Ausrollen von %1 ginge weiter</translation>
    </message>
    <message>
        <source>%1 would be changed</source>
        <translation>%1 würde geändert</translation>
    </message>
    <message>
        <source>%1 would be changed: %2</source>
        <translation>%1 würde geändert: %2</translation>
    </message>
    <message>
        <source>%1 would be created</source>
        <translation>%1 würde angelegt</translation>
    </message>
    <message>
        <source>%1 would be deleted</source>
        <translation>%1 würde gelöscht</translation>
    </message>
    <message>
        <source>The server answered with something that is no object.</source>
        <translation>Der Server antwortete mit etwas, das kein Objekt ist.</translation>
    </message>
    <message>
        <source>The server answered with %1.</source>
        <translation>Der Server antwortete mit %1.</translation>
    </message>
    <message>
        <source>Helm has rev %1 and can read it. Its objects are checked when it runs</source>
        <translation>Helm hat Rev %1 und kann sie lesen. Ihre Objekte werden geprüft, wenn es läuft</translation>
    </message>
    <message>
        <source>The chart can be rendered. Its objects are checked when it runs</source>
        <translation>Der Chart lässt sich erzeugen. Seine Objekte werden geprüft, wenn es läuft</translation>
    </message>
    <message>
        <source>%1 would take the place of %2</source>
        <translation>%1 träte an die Stelle von %2</translation>
    </message>
    <message>
        <source>Traffic would be %1</source>
        <translation>Der Verkehr wäre %1</translation>
    </message>
    <message>
        <source>%1 instances instead of %2</source>
        <translation>%1 Instanzen statt %2</translation>
    </message>
    <message>
        <source>A step before it would be refused.</source>
        <translation>Ein Schritt davor würde abgelehnt.</translation>
    </message>
    <message>
        <source>The system has nothing against it</source>
        <translation>Das System hat nichts dagegen</translation>
    </message>
    <message>
        <source>%1 is not simulated.</source>
        <translation>%1 ist nicht simuliert.</translation>
    </message>
    <message>
        <source>Dry run of %1, step %2</source>
        <translation>Probelauf von %1, Schritt %2</translation>
    </message>
    <message>
        <source>Dry run of %1, step %2: would succeed</source>
        <translation>Probelauf von %1, Schritt %2: würde gelingen</translation>
    </message>
    <message>
        <source>Dry run of %1, step %2: refused</source>
        <translation>Probelauf von %1, Schritt %2: abgelehnt</translation>
    </message>
    <message>
        <source>Dry run of %1, step %2: no answer</source>
        <translation>Probelauf von %1, Schritt %2: keine Antwort</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Say what it is called.</source>
        <translation>Sagen Sie, wie er heißt.</translation>
    </message>
    <message>
        <source>Use letters, digits, dots, dashes and underscores.</source>
        <translation>Verwenden Sie Buchstaben, Ziffern, Punkte, Bindestriche und Unterstriche.</translation>
    </message>
    <message>
        <source>Close it.</source>
        <translation>Schließen Sie es.</translation>
    </message>
    <message>
        <source>Write it like /usr/bin/helm, then its arguments.</source>
        <translation>Schreiben Sie ihn wie /usr/bin/helm, dann seine Argumente.</translation>
    </message>
    <message>
        <source>Say what can be asked how it is.</source>
        <translation>Sagen Sie, was nach dem Zustand gefragt werden kann.</translation>
    </message>
    <message>
        <source>Begin it with https:// or http://.</source>
        <translation>Beginnen Sie sie mit https:// oder http://.</translation>
    </message>
    <message>
        <source>The folder has no absolute path.</source>
        <translation>Der Ordner hat keinen absoluten Pfad.</translation>
    </message>
    <message>
        <source>Begin it with /.</source>
        <translation>Beginnen Sie ihn mit /.</translation>
    </message>
    <message>
        <source>%1 holds a workspace already.</source>
        <translation>%1 enthält schon einen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Nothing is written.</source>
        <translation>Es wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>Öffnen Sie ihn, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t be the name of a context.</source>
        <translation>„%1“ kann kein Name eines Kontexts sein.</translation>
    </message>
    <message>
        <source>Rename the context in the kubeconfig.</source>
        <translation>Benennen Sie den Kontext in der kubeconfig um.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no absolute path.</source>
        <translation>„%1“ ist kein absoluter Pfad.</translation>
    </message>
    <message>
        <source>Name the files in KUBECONFIG by their whole paths.</source>
        <translation>Nennen Sie die Dateien in KUBECONFIG mit ganzem Pfad.</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>Nichts ist angehakt.</translation>
    </message>
    <message>
        <source>Tick what is to be watched.</source>
        <translation>Haken Sie an, was beobachtet werden soll.</translation>
    </message>
    <message>
        <source>More than %1 are ticked.</source>
        <translation>Mehr als %1 sind angehakt.</translation>
    </message>
    <message>
        <source>Write a workspace for each team.</source>
        <translation>Schreiben Sie für jedes Team einen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of Kubernetes.</source>
        <translation>„%1“ ist kein Name in Kubernetes.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>%1 has no context.</source>
        <translation>%1 enthält keinen Kontext.</translation>
    </message>
    <message>
        <source>No cluster was asked.</source>
        <translation>Kein Cluster wurde gefragt.</translation>
    </message>
    <message>
        <source>There is no kubeconfig at %1.</source>
        <translation>Unter %1 gibt es keine kubeconfig.</translation>
    </message>
    <message>
        <source>Set KUBECONFIG, or name the file in the workspace.</source>
        <translation>Setzen Sie KUBECONFIG, oder nennen Sie die Datei im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used: %2</source>
        <translation>%1 ist nicht zu gebrauchen: %2</translation>
    </message>
    <message>
        <source>%1 may be written by others.</source>
        <translation>%1 kann von anderen geschrieben werden.</translation>
    </message>
    <message>
        <source>Take their right to write away: chmod go-w %1</source>
        <translation>Nehmen Sie ihnen das Schreibrecht: chmod go-w %1</translation>
    </message>
    <message>
        <source>The context “%1” names a namespace that can&apos;t be one.</source>
        <translation>Der Kontext „%1“ nennt einen Namespace, der keiner sein kann.</translation>
    </message>
    <message>
        <source>The cluster is no longer looked at.</source>
        <translation>Der Cluster wird nicht mehr angesehen.</translation>
    </message>
    <message>
        <source>The cluster is no longer asked.</source>
        <translation>Der Cluster wird nicht mehr gefragt.</translation>
    </message>
    <message>
        <source>Does the context lead to a Kubernetes API server?</source>
        <translation>Führt der Kontext zu einem API-Server von Kubernetes?</translation>
    </message>
    <message>
        <source>%1 was answered with something that is no object.</source>
        <translation>%1 wurde mit etwas beantwortet, das kein Objekt ist.</translation>
    </message>
    <message>
        <source>The credential plugin did not print an ExecCredential.</source>
        <translation>Das Programm für Zugangsdaten hat kein ExecCredential ausgegeben.</translation>
    </message>
    <message>
        <source>The credential plugin “%1” is not installed.</source>
        <translation>Das Programm für Zugangsdaten „%1“ ist nicht installiert.</translation>
    </message>
    <message>
        <source>The credential plugin printed neither a token nor a certificate.</source>
        <translation>Das Programm für Zugangsdaten hat weder ein Token noch ein Zertifikat ausgegeben.</translation>
    </message>
    <message>
        <source>The kubeconfig wants to start %1, which this workspace does not allow.</source>
        <translation>Die kubeconfig will %1 starten, was dieser Arbeitsbereich nicht erlaubt.</translation>
    </message>
    <message>
        <source>Read what it does, then add it under “allow_exec” of the backend.</source>
        <translation>Lesen Sie, was es tut, und tragen Sie es dann unter „allow_exec“ des Backends ein.</translation>
    </message>
    <message>
        <source>The token file %1 is empty.</source>
        <translation>Die Token-Datei %1 ist leer.</translation>
    </message>
    <message>
        <source>%1 is not in the registry. Push it, or name another image.</source>
        <translation>%1 ist nicht in der Registry. Laden Sie es dort hoch, oder nennen Sie ein anderes Image.</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 ist nicht da</translation>
    </message>
    <message>
        <source>%1: container %2 is missing</source>
        <translation>%1: Container %2 fehlt</translation>
    </message>
    <message>
        <source>%1: container %2 is in no release</source>
        <translation>%1: Container %2 ist in keinem Release</translation>
    </message>
    <message>
        <source>%1: container %2 runs %3, released was %4</source>
        <translation>%1: Container %2 läuft mit %3, freigegeben war %4</translation>
    </message>
    <message>
        <source>%1: %2 replicas, released were %3</source>
        <translation>%1: %2 Replicas, freigegeben waren %3</translation>
    </message>
    <message>
        <source>%1: variable %2 of container %3 is missing</source>
        <translation>%1: Variable %2 des Containers %3 fehlt</translation>
    </message>
    <message>
        <source>%1: variable %2 of container %3 differs</source>
        <translation>%1: Variable %2 des Containers %3 ist anders</translation>
    </message>
    <message>
        <source>%1: variable %2 of container %3 is in no release</source>
        <translation>%1: Variable %2 des Containers %3 ist in keinem Release</translation>
    </message>
    <message>
        <source>1 item that counts not ticked</source>
        <translation>1 Punkt, der zählt, nicht abgehakt</translation>
    </message>
    <message>
        <source>%1 items that count not ticked</source>
        <translation>%1 Punkte, die zählen, nicht abgehakt</translation>
    </message>
    <message>
        <source>Nothing: the same runs now</source>
        <translation>Nichts: Dasselbe läuft jetzt</translation>
    </message>
    <message>
        <source>%1 passed %2 at %3</source>
        <translation>%1 überschritt %2 um %3</translation>
    </message>
    <message>
        <source>No migration is known between %1: nobody says</source>
        <translation>Keine Migration zwischen %1 bekannt: Niemand sagt es</translation>
    </message>
    <message>
        <source>Nobody says whether migrations lie between %1. Ask who deployed %2.</source>
        <translation>Niemand sagt, ob Migrationen zwischen %1 liegen. Fragen Sie, wer %2 ausgerollt hat.</translation>
    </message>
    <message>
        <source>Not known: nobody says whether migrations lie in between</source>
        <translation>Nicht bekannt: Niemand sagt, ob Migrationen dazwischenliegen</translation>
    </message>
    <message>
        <source>Nobody was told anything, not even that it is over.</source>
        <translation>Niemand hat etwas erfahren, nicht einmal, dass es vorbei ist.</translation>
    </message>
    <message>
        <source>%1 answered with status %2.</source>
        <translation>%1 antwortete mit Status %2.</translation>
    </message>
    <message>
        <source>No port is free for the practice cluster.</source>
        <translation>Für den Übungscluster ist kein Port frei.</translation>
    </message>
    <message>
        <source>The drill did not begin.</source>
        <translation>Die Übung hat nicht begonnen.</translation>
    </message>
    <message>
        <source>The practice cluster stays as it was.</source>
        <translation>Der Übungscluster bleibt, wie er war.</translation>
    </message>
    <message>
        <source>Correct the manifest.</source>
        <translation>Das Manifest berichtigen.</translation>
    </message>
    <message>
        <source>A practice cluster knows no inject &quot;%1&quot;.</source>
        <translation>Ein Übungscluster kennt keinen Eingriff „%1“.</translation>
    </message>
    <message>
        <source>Use apply, silence, answer or note.</source>
        <translation>apply, silence, answer oder note benutzen.</translation>
    </message>
    <message>
        <source>A drill reaches its own cluster only.</source>
        <translation>Eine Übung erreicht nur ihren eigenen Cluster.</translation>
    </message>
    <message>
        <source>A drill uses no proxy.</source>
        <translation>Eine Übung benutzt keinen Proxy.</translation>
    </message>
    <message>
        <source>HTTP 401: the token was not accepted. Sent once more with a fresh one.</source>
        <translation>HTTP 401: Das Token wurde nicht angenommen. Mit einem frischen noch einmal gesendet.</translation>
    </message>
    <message>
        <source>It was started again less than %1 ago</source>
        <translation>Vor weniger als %1 neu gestartet</translation>
    </message>
    <message>
        <source>It runs %1, not %2 that its release names</source>
        <translation>Es läuft %1, nicht %2, wie das Release es nennt</translation>
    </message>
    <message>
        <source>It runs %1, others run another image under the same name</source>
        <translation>Es läuft %1, bei anderen unter demselben Namen ein anderes Image</translation>
    </message>
    <message>
        <source>Only the image differs between %1 and rev %2.</source>
        <translation>Zwischen %1 und rev %2 unterscheidet sich nur das Image.</translation>
    </message>
    <message>
        <source>Roll back, or choose another revision.</source>
        <translation>Zurückrollen oder eine andere Revision wählen.</translation>
    </message>
    <message>
        <source>Set the configuration of rev %1 in %2</source>
        <translation>Konfiguration von rev %1 in %2 setzen</translation>
    </message>
    <message>
        <source>The images stay: %1</source>
        <translation>Die Images bleiben: %1</translation>
    </message>
    <message>
        <source>Restart the %1</source>
        <translation>%1 neu starten</translation>
    </message>
    <message>
        <source>One after another. Recorded as %1; what it runs stays</source>
        <translation>Einer nach dem anderen. Wird als %1 verzeichnet; was läuft, bleibt</translation>
    </message>
    <message>
        <source>Scale from %1 to %2 %3</source>
        <translation>Von %1 auf %2 %3 skalieren</translation>
    </message>
    <message>
        <source>%1 stays</source>
        <translation>%1 bleibt</translation>
    </message>
    <message>
        <source>Back to %1 %2</source>
        <translation>Zurück auf %1 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of %2.</source>
        <translation>„%1“ ist keine Anzahl von %2.</translation>
    </message>
    <message>
        <source>Name one from 1 to %1.</source>
        <translation>Eine Zahl von 1 bis %1 nennen.</translation>
    </message>
    <message>
        <source>%1 has %2 %3 already.</source>
        <translation>%1 hat schon %2 %3.</translation>
    </message>
    <message>
        <source>%1 was deployed just before and would stay.</source>
        <translation>%1 wurde kurz davor ausgerollt und bliebe.</translation>
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
        <source>errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>over trigger</source>
        <extracomment>The error rate is over its trigger; whether that lasts is not known yet</extracomment>
        <translation>über Schwelle</translation>
    </message>
</context>
<context>
    <name>ServiceWords</name>
    <message>
        <source>Trigger %1</source>
        <translation>Schwelle %1</translation>
    </message>
    <message>
        <source>Wanted %1</source>
        <translation>Soll %1</translation>
    </message>
    <message>
        <source>Above trigger</source>
        <translation>Über Schwelle</translation>
    </message>
    <message>
        <source>Below wanted</source>
        <translation>Unter Soll</translation>
    </message>
    <message>
        <source>As wanted</source>
        <translation>Wie Soll</translation>
    </message>
    <message>
        <source>Below trigger</source>
        <translation>Unter Schwelle</translation>
    </message>
    <message>
        <source>No trigger set</source>
        <translation>Keine Schwelle</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>um %1</translation>
    </message>
</context>
<context>
    <name>SettingsPlace</name>
    <message>
        <source>Settings</source>
        <translation>Optionen</translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message>
        <source>Standard, not in the file</source>
        <translation>Standard, nicht in der Datei</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Eskalation</translation>
    </message>
    <message>
        <source>Level %1 after %2</source>
        <translation>Stufe %1 nach %2</translation>
    </message>
    <message>
        <source>0 min</source>
        <translation>0 min</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>Servicelevel</translation>
    </message>
    <message>
        <source>Fix within %1, resolved within %2</source>
        <translation>Fix binnen %1, abgeschlossen binnen %2</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>Nächstes Update</translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Holds %1: %2</source>
        <translation>Hält %1: %2</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Gates</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>1 approval</source>
        <translation>1 Freigabe</translation>
    </message>
    <message>
        <source>%1 approvals</source>
        <translation>%1 Freigaben</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Type %1, %2</source>
        <translation>%1 eingeben, %2</translation>
    </message>
    <message>
        <source>no approval</source>
        <translation>keine Freigabe</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Dieses Programm</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>Icons that Lucide took over</source>
        <translation>Symbole, die Lucide übernahm</translation>
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
        <translation>Begründung</translation>
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
    <name>ShelfPanel</name>
    <message>
        <source>Runbooks that come with Breakglass</source>
        <translation>Runbooks, die mit Breakglass kommen</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Runbook</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>Strategien</translation>
    </message>
    <message>
        <source>Time budget</source>
        <translation>Zeitbudget</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>ShelfRow</name>
    <message>
        <source>%1. %2. Time budget: %3. %4</source>
        <translation>%1. %2. Zeitbudget: %3. %4</translation>
    </message>
</context>
<context>
    <name>ShelfWords</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Comes with Breakglass, simulated</source>
        <translation>Kommt mit Breakglass, simuliert</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>All shortcuts</source>
        <translation>Alle Tastenkürzel</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
</context>
<context>
    <name>SilenceDialog</name>
    <message>
        <source>Firing now: %1. Alertmanager wakes nobody for these labels. It ends with the incident; without anybody it ends by itself.</source>
        <translation>Jetzt aktiv: %1. Alertmanager weckt für diese Labels niemanden. Es endet mit dem Vorfall; ohne jemanden endet es von selbst.</translation>
    </message>
    <message>
        <source>Sent once, and recorded.</source>
        <translation>Wird einmal gesendet und aufgezeichnet.</translation>
    </message>
    <message>
        <source>Keep quiet</source>
        <translation>Still halten</translation>
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
        <translation>Öffnet das Protokoll</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Nächstes Feld</translation>
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
    <message>
        <source>Dry run: %1</source>
        <translation>Probelauf: %1</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
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
        <translation>Strategien nach Rang</translation>
    </message>
    <message>
        <source>No ways out yet</source>
        <translation>Noch keine Auswege</translation>
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
        <translation>Erstellt einen Plan zum Lesen. Noch läuft nichts.</translation>
    </message>
    <message>
        <source>Silence alerts</source>
        <translation>Alarme still halten</translation>
    </message>
    <message>
        <source>Edit query</source>
        <translation>Abfrage bearbeiten</translation>
    </message>
</context>
<context>
    <name>TicketAndSignature</name>
    <message>
        <source>Incident ticket</source>
        <translation>Ticket des Vorfalls</translation>
    </message>
    <message>
        <source>Approver&apos;s signature</source>
        <translation>Signatur der Freigabe</translation>
    </message>
    <message>
        <source>Comes from the drill</source>
        <translation>Kommt von der Übung</translation>
    </message>
    <message>
        <source>All are there</source>
        <translation>Alle sind da</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Hier einfügen</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Delivered to %1 channels</source>
        <translation>An %1 Kanäle zugestellt</translation>
    </message>
    <message>
        <source>Not sent to %1 channels</source>
        <translation>Nicht an %1 Kanäle gesendet</translation>
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
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simuliert</translation>
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
    <message>
        <source>This runbook has no questions, and this workspace names no strategies.</source>
        <translation>Dieses Runbook hat keine Fragen, und dieser Arbeitsbereich nennt keine Strategien.</translation>
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
    <name>TroublePanel</name>
    <message>
        <source>Writes to the record that you have seen the message there.</source>
        <translation>Hält im Protokoll fest, dass die Nachricht dort gesehen wurde.</translation>
    </message>
    <message>
        <source>A message is being sent</source>
        <translation>Eine Nachricht wird gesendet</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>Sends the same message to %1 once more.</source>
        <translation>Sendet dieselbe Nachricht noch einmal an %1.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Retry %1</source>
        <translation>%1 wiederholen</translation>
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
        <translation>Erstellt einen Plan zurück zum Anfang des Laufs, zur Durchsicht.</translation>
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
    <name>WarRoomWords</name>
    <message>
        <source>No data for %1</source>
        <translation>Keine Daten seit %1</translation>
    </message>
    <message>
        <source>and %1 more, healthy</source>
        <translation>und %1 weitere, gesund</translation>
    </message>
    <message>
        <source>and %1 more, %2 not healthy</source>
        <translation>und %1 weitere, %2 nicht gesund</translation>
    </message>
    <message>
        <source>%1 more environments are not shown</source>
        <translation>%1 weitere Umgebungen sind nicht gezeigt</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>trigger %1</source>
        <translation>Schwelle %1</translation>
    </message>
    <message>
        <source>Healthy services</source>
        <translation>Gesunde Dienste</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Nothing is watched</source>
        <translation>Nichts wird beobachtet</translation>
    </message>
    <message>
        <source>Highest error rate</source>
        <translation>Höchste Fehlerrate</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>Last incident</source>
        <translation>Letzter Vorfall</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>All clear not sent</source>
        <translation>Entwarnung nicht gesendet</translation>
    </message>
    <message>
        <source>Nobody was told yet</source>
        <translation>Noch niemand informiert</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Extern</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>All clear sent %1</source>
        <translation>Entwarnung gesendet %1</translation>
    </message>
    <message>
        <source>No escalation is set up</source>
        <translation>Keine Eskalation eingerichtet</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Vergangen</translation>
    </message>
    <message>
        <source>Total time, stopped</source>
        <translation>Gesamtzeit, gestoppt</translation>
    </message>
    <message>
        <source>Declared %1</source>
        <translation>Gemeldet %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>No SLA for %1</source>
        <translation>Kein SLA für %1</translation>
    </message>
    <message>
        <source>SLA %1, over by</source>
        <translation>SLA %1, darüber</translation>
    </message>
    <message>
        <source>SLA %1 missed by</source>
        <translation>SLA %1 verfehlt um</translation>
    </message>
    <message>
        <source>SLA %1, left</source>
        <translation>SLA %1, noch</translation>
    </message>
    <message>
        <source>SLA %1 met, to spare</source>
        <translation>SLA %1 gehalten, Reserve</translation>
    </message>
    <message>
        <source>fix by %1</source>
        <translation>Fix bis %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Resolved at</source>
        <translation>Abgeschlossen um</translation>
    </message>
    <message>
        <source>Update overdue by</source>
        <translation>Update überfällig um</translation>
    </message>
    <message>
        <source>Next update due in</source>
        <translation>Nächstes Update fällig in</translation>
    </message>
    <message>
        <source>Called first</source>
        <translation>Zuerst gerufen</translation>
    </message>
    <message>
        <source>Escalation level %1</source>
        <translation>Eskalationsstufe %1</translation>
    </message>
    <message>
        <source>%1, %2. %3 services are healthy.</source>
        <translation>%1, %2. %3 Dienste sind gesund.</translation>
    </message>
    <message>
        <source>%1 It took %2.</source>
        <translation>%1 Es dauerte %2.</translation>
    </message>
    <message>
        <source>Elapsed %1</source>
        <translation>Vergangen %1</translation>
    </message>
    <message>
        <source>service level over by %1</source>
        <translation>Servicelevel um %1 überschritten</translation>
    </message>
    <message>
        <source>service level left %1</source>
        <translation>Servicelevel noch %1</translation>
    </message>
    <message>
        <source>update overdue by %1</source>
        <translation>Update um %1 überfällig</translation>
    </message>
    <message>
        <source>next update in %1</source>
        <translation>nächstes Update in %1</translation>
    </message>
    <message>
        <source>All environments</source>
        <translation>Alle Umgebungen</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> und %1 weitere</translation>
    </message>
    <message>
        <source>All calm</source>
        <translation>Alles ruhig</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>%1 restored</source>
        <translation>%1 wiederhergestellt</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 alt</translation>
    </message>
    <message>
        <source>no data of the target</source>
        <translation>keine Daten des Ziels</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%1 von %2 bereit</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Paused, </source>
        <translation>Angehalten, </translation>
    </message>
    <message>
        <source>Needs a person, </source>
        <translation>Braucht eine Person, </translation>
    </message>
    <message>
        <source>Aborting, </source>
        <translation>Bricht ab, </translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Aborted</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>A person has to look</source>
        <translation>Eine Person muss nachsehen</translation>
    </message>
    <message>
        <source>No data of the target</source>
        <translation>Keine Daten des Ziels</translation>
    </message>
    <message>
        <source>%1 %2, %3 of %4 ready</source>
        <translation>%1 %2, %3 von %4 bereit</translation>
    </message>
    <message>
        <source>Fix at %1</source>
        <translation>Fix nach %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>Service restored</source>
        <translation>Dienst wiederhergestellt</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>Nothing runs yet</source>
        <translation>Noch läuft nichts</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Entschieden: %1</translation>
    </message>
    <message>
        <source>%1 waits: %2</source>
        <translation>%1 wartet: %2</translation>
    </message>
    <message>
        <source>Nothing runs</source>
        <translation>Nichts läuft</translation>
    </message>
    <message>
        <source>Last: %1, %2</source>
        <translation>Zuletzt: %1, %2</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 unter %2</translation>
    </message>
    <message>
        <source>%1 runs %2</source>
        <translation>%1 läuft mit %2</translation>
    </message>
    <message>
        <source>%1 declared</source>
        <translation>%1 gemeldet</translation>
    </message>
    <message>
        <source>Severity is now %1</source>
        <translation>Schweregrad ist jetzt %1</translation>
    </message>
    <message>
        <source>Escalated to level %1</source>
        <translation>Eskaliert auf Stufe %1</translation>
    </message>
    <message>
        <source>%1 approved by %2</source>
        <translation>%1 freigegeben von %2</translation>
    </message>
    <message>
        <source>%1 confirmed</source>
        <translation>%1 bestätigt</translation>
    </message>
    <message>
        <source>Started: %1</source>
        <translation>Gestartet: %1</translation>
    </message>
    <message>
        <source>Outcome unknown: %1</source>
        <translation>Ausgang unbekannt: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Run paused</source>
        <translation>Lauf angehalten</translation>
    </message>
    <message>
        <source>Run goes on</source>
        <translation>Lauf geht weiter</translation>
    </message>
    <message>
        <source>Succeeded: %1</source>
        <translation>Erfolgreich: %1</translation>
    </message>
    <message>
        <source>Aborted: %1</source>
        <translation>Abgebrochen: %1</translation>
    </message>
    <message>
        <source>Needs a person: %1</source>
        <translation>Braucht eine Person: %1</translation>
    </message>
    <message>
        <source>Alert: %1</source>
        <translation>Alarm: %1</translation>
    </message>
    <message>
        <source>Alert over: %1</source>
        <translation>Alarm vorbei: %1</translation>
    </message>
    <message>
        <source>External update posted</source>
        <translation>Externe Nachricht geschrieben</translation>
    </message>
    <message>
        <source>Internal update posted</source>
        <translation>Interne Nachricht geschrieben</translation>
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
        <translation>Warnung</translation>
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
    <name>WorkspacePanel</name>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nothing is connected</source>
        <translation>Nichts verbunden</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Watched only: breakglass.yaml says read_only, so nothing is planned here.</source>
        <translation>Nur beobachtet: breakglass.yaml sagt read_only, daher wird hier nichts geplant.</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>Workspace öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Goes back to what was open before the visit.</source>
        <translation>Geht zurück zu dem, was vor dem Besuch offen war.</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>Zurückkehren</translation>
    </message>
    <message>
        <source>Nothing is watched then. Its record stays.</source>
        <translation>Danach wird nichts beobachtet. Das Protokoll bleibt.</translation>
    </message>
    <message>
        <source>Close the workspace</source>
        <translation>Workspace schließen</translation>
    </message>
</context>
<context>
    <name>breakglass::console::AlertSilence</name>
    <message>
        <source>Declare an incident first: alerts are kept quiet for an incident.</source>
        <translation>Melden Sie zuerst einen Vorfall: Alarme werden für einen Vorfall still gehalten.</translation>
    </message>
    <message>
        <source>Keep the alerts of %1 in %2 quiet until %3?</source>
        <translation>Die Alarme von %1 in %2 bis %3 still halten?</translation>
    </message>
</context>
<context>
    <name>breakglass::console::ApprovalBoard</name>
    <message>
        <source>Approved %1</source>
        <translation>Freigegeben %1</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Approved for this exact plan. A change to any step voids it.</source>
        <translation>Freigegeben für genau diesen Plan. Jede Änderung an einem Schritt macht die Freigabe ungültig.</translation>
    </message>
    <message>
        <source>%1 of %1 approved this exact plan. A change to any step voids them.</source>
        <translation>%1 von %1 haben genau diesen Plan freigegeben. Jede Änderung an einem Schritt macht die Freigaben ungültig.</translation>
    </message>
    <message>
        <source>The approvers of this drill read the plan. They sign without keys.</source>
        <translation>Die Freigebenden dieser Übung lesen den Plan. Sie signieren ohne Schlüssel.</translation>
    </message>
    <message>
        <source>Ask another person to read the plan and sign it. You can&apos;t approve your own plan.</source>
        <translation>Eine andere Person bitten, den Plan zu lesen und zu signieren. Der eigene Plan lässt sich nicht freigeben.</translation>
    </message>
    <message>
        <source>1 more approval needed</source>
        <translation>Noch 1 Freigabe nötig</translation>
    </message>
    <message>
        <source>%1 more approvals needed</source>
        <translation>Noch %1 Freigaben nötig</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>This session can&apos;t check signatures.</source>
        <translation>Diese Sitzung kann keine Signaturen prüfen.</translation>
    </message>
    <message>
        <source>The request expired. Open the confirmation again.</source>
        <translation>Die Anfrage ist abgelaufen. Die Bestätigung erneut öffnen.</translation>
    </message>
    <message>
        <source>The approvals expired.</source>
        <translation>Die Freigaben sind abgelaufen.</translation>
    </message>
    <message>
        <source>Nothing ran.</source>
        <translation>Nichts wurde ausgeführt.</translation>
    </message>
    <message>
        <source>Ask for them again.</source>
        <translation>Erneut anfragen.</translation>
    </message>
    <message>
        <source>Another session was opened meanwhile.</source>
        <translation>Inzwischen wurde eine andere Sitzung geöffnet.</translation>
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
    <message>
        <source>It was whole when this began. Verifying computes every hash again.</source>
        <translation>Sie war heil, als dies begann. Prüfen berechnet jeden Hash noch einmal.</translation>
    </message>
</context>
<context>
    <name>breakglass::console::ClusterModel</name>
    <message>
        <source>No cluster can be looked at from here.</source>
        <translation>Von hier aus kann kein Cluster angesehen werden.</translation>
    </message>
    <message>
        <source>A drill is on. End it, then look at a cluster.</source>
        <translation>Eine Übung läuft. Beenden Sie sie, dann sehen Sie einen Cluster an.</translation>
    </message>
    <message>
        <source>There is no context to look at</source>
        <translation>Es gibt keinen Kontext anzusehen</translation>
    </message>
    <message>
        <source>It is being looked at</source>
        <translation>Er wird angesehen</translation>
    </message>
    <message>
        <source>%1 is not installed here</source>
        <translation>%1 ist hier nicht installiert</translation>
    </message>
    <message>
        <source>Tick that it may start %1</source>
        <translation>Haken Sie an, dass es %1 starten darf</translation>
    </message>
    <message>
        <source>Helm release</source>
        <translation>Helm-Release</translation>
    </message>
    <message>
        <source>Its history can&apos;t be read</source>
        <translation>Seine Historie ist nicht lesbar</translation>
    </message>
    <message>
        <source>Nothing runs there that could be watched</source>
        <translation>Dort läuft nichts, was beobachtet werden könnte</translation>
    </message>
    <message>
        <source>%1 of %2 ticked</source>
        <translation>%1 von %2 angehakt</translation>
    </message>
    <message>
        <source>You may not list Secrets, so Helm&apos;s releases are known by their labels alone.</source>
        <translation>Sie dürfen Secrets nicht auflisten: Releases von Helm sind nur an ihren Labels erkannt.</translation>
    </message>
    <message>
        <source>The cluster holds more than the 10,000 objects that were listed.</source>
        <translation>Der Cluster enthält mehr als die 10.000 Objekte, die aufgelistet wurden.</translation>
    </message>
    <message>
        <source>In the namespace %1 alone you may list: %2.</source>
        <translation>Nur im Namespace %1 dürfen Sie auflisten: %2.</translation>
    </message>
    <message>
        <source>You may not list: %1.</source>
        <translation>Nicht auflisten dürfen Sie: %1.</translation>
    </message>
    <message>
        <source>Workloads: %1</source>
        <translation>Workloads: %1</translation>
    </message>
    <message>
        <source>Left out, as no names of Kubernetes: %1.</source>
        <translation>Weggelassen, weil es keine Namen in Kubernetes sind: %1.</translation>
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
        <translation>Offen</translation>
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
    <message>
        <source>Press twice to roll back</source>
        <translation>Zum Zurückrollen zweimal drücken</translation>
    </message>
    <message>
        <source>Press twice to deploy</source>
        <translation>Zum Ausrollen zweimal drücken</translation>
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
    <message>
        <source>%1 times as fast</source>
        <translation>%1-mal so schnell</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
</context>
<context>
    <name>breakglass::console::DryRunBoard</name>
    <message>
        <source>Stale: %1 is not what it was then</source>
        <translation>Veraltet: %1 ist nicht mehr, was es da war</translation>
    </message>
    <message>
        <source>Stale: it was of %1</source>
        <translation>Veraltet: er galt %1</translation>
    </message>
    <message>
        <source>No step of this plan has one</source>
        <translation>Kein Schritt dieses Plans hat einen</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <source>Asking, %1 of %2</source>
        <translation>Wird gefragt, %1 von %2</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>There is no plan.</source>
        <translation>Es gibt keinen Plan.</translation>
    </message>
    <message>
        <source>This console only looks on.</source>
        <translation>Diese Konsole sieht nur zu.</translation>
    </message>
    <message>
        <source>No step of this plan has a dry run.</source>
        <translation>Kein Schritt dieses Plans hat einen Probelauf.</translation>
    </message>
    <message>
        <source>A run is on.</source>
        <translation>Ein Lauf ist im Gange.</translation>
    </message>
    <message>
        <source>It is being asked.</source>
        <translation>Es wird gerade gefragt.</translation>
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
        <translation>%1 ist abgeschlossen, und seine Uhren stehen. Häkchen zählen weiter zu ihm.</translation>
    </message>
    <message>
        <source>No incident is declared. Answers and ticks are recorded and join the incident once you declare it; its clocks start then.</source>
        <translation>Kein Vorfall gemeldet. Antworten und Häkchen werden protokolliert und gehören nach der Meldung zum Vorfall; seine Uhren beginnen dann.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Connect an environment first.</source>
        <translation>Verbinden Sie erst eine Umgebung.</translation>
    </message>
    <message>
        <source>breakglass.yaml names no strategies yet.</source>
        <translation>breakglass.yaml nennt noch keine Strategien.</translation>
    </message>
    <message>
        <source>Ways out are ranked once the target was seen with its history.</source>
        <translation>Auswege werden geordnet, sobald das Ziel mit seiner Geschichte gesehen wurde.</translation>
    </message>
    <message>
        <source>%1 in %2 has no runbook, so nothing is asked or ticked here. Put “runbook: NAME” under the target in breakglass.yaml and open the workspace again.</source>
        <translation>%1 in %2 hat kein Runbook, also wird hier nichts gefragt und nichts abgehakt. Schreiben Sie „runbook: NAME“ beim Ziel in breakglass.yaml und öffnen Sie den Arbeitsbereich neu.</translation>
    </message>
    <message>
        <source>Phases begin with an incident. Declare it first</source>
        <translation>Phasen beginnen mit einem Vorfall. Melden Sie ihn zuerst</translation>
    </message>
    <message>
        <source>This is the last phase</source>
        <translation>Dies ist die letzte Phase</translation>
    </message>
    <message>
        <source>%1 is not possible with this system</source>
        <translation>%1 ist mit diesem System nicht möglich</translation>
    </message>
</context>
<context>
    <name>breakglass::console::IncidentModel</name>
    <message>
        <source>Resolved</source>
        <translation>Abgeschlossen</translation>
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
        <translation>Abgeschlossen um %1 von %2: %3</translation>
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
        <source>The report is in %1 and beside it as .html.</source>
        <translation>Der Bericht liegt in %1 und daneben als .html.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Operations %1</source>
        <translation>Aktionen %1</translation>
    </message>
    <message>
        <source>Decisions %1</source>
        <translation>Entscheidungen %1</translation>
    </message>
    <message>
        <source>Messages %1</source>
        <translation>Nachrichten %1</translation>
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
    <name>breakglass::console::Outbox</name>
    <message>
        <source>External</source>
        <translation>Extern</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Not configured: comes later</source>
        <translation>Nicht eingerichtet: kommt später</translation>
    </message>
    <message>
        <source>Post to the timeline</source>
        <translation>In die Zeitachse stellen</translation>
    </message>
    <message>
        <source>Send to 1 channel</source>
        <translation>An 1 Kanal senden</translation>
    </message>
    <message>
        <source>Send to %1 channels</source>
        <translation>An %1 Kanäle senden</translation>
    </message>
    <message>
        <source>%1. The record says so. The next update is counted from it.</source>
        <translation>%1. Das Protokoll hält es fest. Ab hier zählt das nächste Update.</translation>
    </message>
    <message>
        <source>Writes the message to the record and hands it to the chosen channels, once. The next update is counted from it.</source>
        <translation>Schreibt die Nachricht ins Protokoll und gibt sie einmal an die gewählten Kanäle. Ab ihr zählt das nächste Update.</translation>
    </message>
    <message>
        <source>This workspace has no channels. Copy the message to where people read.</source>
        <translation>Dieser Workspace hat keine Kanäle. Die Nachricht dorthin kopieren, wo gelesen wird.</translation>
    </message>
    <message>
        <source>%1. The record says so.</source>
        <translation>%1. Das Protokoll hält es fest.</translation>
    </message>
    <message>
        <source>Nothing goes to people outside</source>
        <translation>Nichts geht an Außenstehende</translation>
    </message>
    <message>
        <source>External text goes to %1</source>
        <translation>Der externe Text geht an %1</translation>
    </message>
    <message>
        <source>The message is in the timeline.</source>
        <translation>Die Nachricht ist in der Zeitachse.</translation>
    </message>
    <message>
        <source>Sending a test message to %1</source>
        <translation>Testnachricht an %1 wird gesendet</translation>
    </message>
    <message>
        <source>Test message from Breakglass. Nothing is wrong; nobody has to do anything.</source>
        <translation>Testnachricht von Breakglass. Es liegt nichts vor; niemand muss etwas tun.</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>Testnachricht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Writes the message to the record. No channel gets it: tell people yourself. The next update is counted from it.</source>
        <translation>Schreibt die Nachricht in die Aufzeichnung. Kein Kanal bekommt sie: Sagen Sie es den Leuten selbst. Ab ihr zählt die nächste Nachricht.</translation>
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
    <message>
        <source>No breach of a trigger has lasted. There is no strategy to go back by yet.</source>
        <translation>Keine Schwelle blieb überschritten. Es gibt noch keine Strategie für den Rückweg.</translation>
    </message>
    <message>
        <source>No breach of a trigger has lasted, and every rollback has a target.</source>
        <translation>Keine Schwelle blieb überschritten, und jedes Rollback hat ein Ziel.</translation>
    </message>
</context>
<context>
    <name>breakglass::console::PaletteModel</name>
    <message>
        <source>Nothing is called like this</source>
        <translation>Nichts heißt so</translation>
    </message>
    <message>
        <source>The first %1 of many</source>
        <translation>Die ersten %1 von vielen</translation>
    </message>
    <message>
        <source>1 found</source>
        <translation>1 gefunden</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
</context>
<context>
    <name>breakglass::console::PaletteWords::PaletteWords</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
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
        <translation>Nichts wurde ausgeführt.</translation>
    </message>
    <message>
        <source>Open it again when you are ready.</source>
        <translation>Bei Bereitschaft erneut öffnen.</translation>
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
    <message>
        <source>Approvals are needed, and this session can&apos;t check signatures.</source>
        <translation>Freigaben sind nötig, und diese Sitzung kann keine Signaturen prüfen.</translation>
    </message>
</context>
<context>
    <name>breakglass::console::QueryEditor</name>
    <message>
        <source>Write a query.</source>
        <translation>Schreiben Sie eine Abfrage.</translation>
    </message>
    <message>
        <source>No series in the last 30 minutes.</source>
        <translation>Keine Reihe in den letzten 30 Minuten.</translation>
    </message>
    <message>
        <source>1 series, a point every %1. Last: %2.</source>
        <translation>1 Reihe, ein Punkt alle %1. Zuletzt: %2.</translation>
    </message>
    <message>
        <source>It gives %1 series, and a signal is one. Put sum(), max() or avg() around it.</source>
        <translation>Sie ergibt %1 Reihen, ein Signal ist eine. Setzen Sie sum(), max() oder avg() darum.</translation>
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
        <translation>Sie kommt in den eigenen Ordner: Ein simulierter Workspace bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>It goes into your own folder: the workspace can&apos;t be written.</source>
        <translation>Sie kommt in den eigenen Ordner: Der Workspace ist nicht beschreibbar.</translation>
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
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
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
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>More than %1 found</source>
        <translation>Mehr als %1 gefunden</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>By author</source>
        <translation>Nach Autor</translation>
    </message>
    <message>
        <source>By change</source>
        <translation>Nach Änderung</translation>
    </message>
    <message>
        <source>What lies in between is not known any more.</source>
        <translation>Was dazwischen liegt, ist nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>%1 no longer offers %2</source>
        <translation>%1 bietet %2 nicht mehr an</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen …</translation>
    </message>
    <message>
        <source>No difference in the configuration.</source>
        <translation>Kein Unterschied in der Konfiguration.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>No release of this service is known yet.</source>
        <translation>Von diesem Dienst ist noch kein Release bekannt.</translation>
    </message>
    <message>
        <source>Nothing in the release history contains “%1”.</source>
        <translation>Im Release-Verlauf enthält nichts „%1“.</translation>
    </message>
    <message>
        <source>Metrics stopped at %1.</source>
        <translation>Seit %1 kommen keine Metriken.</translation>
    </message>
    <message>
        <source>No metrics came yet.</source>
        <translation>Es kamen noch keine Metriken.</translation>
    </message>
    <message>
        <source>Select a revision to see what a rollback changes.</source>
        <translation>Wählen Sie eine Revision, um zu sehen, was ein Rollback ändert.</translation>
    </message>
    <message>
        <source>There is no other revision to compare with.</source>
        <translation>Es gibt keine andere Revision zum Vergleichen.</translation>
    </message>
    <message>
        <source>%1, the only revision</source>
        <translation>%1, die einzige Revision</translation>
    </message>
    <message>
        <source>This is what runs now.</source>
        <translation>Das läuft jetzt.</translation>
    </message>
    <message>
        <source>This system says nothing of migrations.</source>
        <translation>Dieses System sagt nichts über Migrationen.</translation>
    </message>
    <message>
        <source>This workspace is watched only. Take read_only out of its breakglass.yaml to act</source>
        <translation>Dieser Arbeitsbereich wird nur beobachtet. Nehmen Sie read_only aus seiner breakglass.yaml, um zu handeln</translation>
    </message>
    <message>
        <source>The health check fails since %1.</source>
        <translation>Die Gesundheitsprüfung schlägt seit %1 fehl.</translation>
    </message>
</context>
<context>
    <name>breakglass::console::SettingsModel</name>
    <message>
        <source>It holds until the console is closed.</source>
        <translation>Gilt, bis die Konsole geschlossen wird.</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Nicht angesehen</translation>
    </message>
    <message>
        <source>Can be read</source>
        <translation>Lesbar</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
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
        <translation>Das Protokoll ist nicht beschreibbar</translation>
    </message>
    <message>
        <source>Audit log %1, %2</source>
        <translation>Protokoll %1, %2</translation>
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
    <message>
        <source>Audit log started, %1</source>
        <translation>Protokoll begonnen, %1</translation>
    </message>
    <message>
        <source>No environments connected</source>
        <translation>Keine Umgebungen verbunden</translation>
    </message>
    <message>
        <source>%1 is active. Resolve it before you declare another one.</source>
        <translation>%1 ist aktiv. Lösen Sie ihn, bevor Sie einen neuen melden.</translation>
    </message>
    <message>
        <source>%1 %2 below %3 in %4</source>
        <translation>%1 %2 unter %3 in %4</translation>
    </message>
</context>
<context>
    <name>breakglass::console::WarRoomModel</name>
    <message>
        <source>The record can&apos;t be written. Nothing runs until it can.</source>
        <translation>Das Protokoll ist nicht beschreibbar. Bis dahin läuft nichts.</translation>
    </message>
    <message>
        <source>Health only</source>
        <translation>Nur Zustand</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>Hier nicht bekannt</translation>
    </message>
    <message>
        <source>No console has written a record here yet. Only health is shown.</source>
        <translation>Noch keine Konsole hat hier protokolliert. Nur der Zustand ist zu sehen.</translation>
    </message>
    <message>
        <source>The console is silent since %1. This may be out of date.</source>
        <translation>Die Konsole schweigt seit %1. Dies kann veraltet sein.</translation>
    </message>
    <message>
        <source>The console was closed at %1. This may be out of date.</source>
        <translation>Die Konsole wurde um %1 geschlossen. Dies kann veraltet sein.</translation>
    </message>
    <message>
        <source>Entry %1 of the record is damaged. What came later is not shown.</source>
        <translation>Eintrag %1 des Protokolls ist beschädigt. Späteres ist nicht zu sehen.</translation>
    </message>
    <message>
        <source>The record can&apos;t be read. This may be out of date.</source>
        <translation>Das Protokoll ist nicht lesbar. Dies kann veraltet sein.</translation>
    </message>
</context>
</TS>
