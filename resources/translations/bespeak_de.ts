<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Das Zurückgenommene noch einmal tun</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Put a copy beside what is selected</source>
        <translation>Eine Kopie neben das Gewählte stellen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take what is selected out of the room</source>
        <translation>Das Gewählte aus dem Raum nehmen</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Nach rechts drehen</translation>
    </message>
    <message>
        <source>Turn what is selected clockwise by the angle step</source>
        <translation>Das Gewählte um den Winkelschritt im Uhrzeigersinn drehen</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Nach links drehen</translation>
    </message>
    <message>
        <source>Turn what is selected counter-clockwise by the angle step</source>
        <translation>Das Gewählte um den Winkelschritt gegen den Uhrzeigersinn drehen</translation>
    </message>
    <message>
        <source>Lock or unlock</source>
        <translation>Sperren oder entsperren</translation>
    </message>
    <message>
        <source>What is locked cannot be moved or removed</source>
        <translation>Gesperrtes lässt sich weder bewegen noch entfernen</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen …</translation>
    </message>
    <message>
        <source>Choose another component for the same place</source>
        <translation>Ein anderes Stück für denselben Platz wählen</translation>
    </message>
    <message>
        <source>Select everything</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Select every component in the room</source>
        <translation>Jedes Stück im Raum auswählen</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Nichts auswählen</translation>
    </message>
    <message>
        <source>Show the properties of the design</source>
        <translation>Die Eigenschaften des Entwurfs zeigen</translation>
    </message>
    <message>
        <source>Select the room</source>
        <translation>Den Raum auswählen</translation>
    </message>
    <message>
        <source>Show the properties of the room</source>
        <translation>Die Eigenschaften des Raums zeigen</translation>
    </message>
    <message>
        <source>Add a component…</source>
        <translation>Stück hinzufügen …</translation>
    </message>
    <message>
        <source>Find a component by name and put it into the room</source>
        <translation>Ein Stück beim Namen finden und in den Raum stellen</translation>
    </message>
    <message>
        <source>Add a door</source>
        <translation>Tür hinzufügen</translation>
    </message>
    <message>
        <source>Put a door into the selected wall, or into the longest one</source>
        <translation>Eine Tür in die gewählte oder die längste Wand setzen</translation>
    </message>
    <message>
        <source>Add a window</source>
        <translation>Fenster hinzufügen</translation>
    </message>
    <message>
        <source>Put a window into the selected wall, or into the longest one</source>
        <translation>Ein Fenster in die gewählte oder die längste Wand setzen</translation>
    </message>
    <message>
        <source>Add a passage</source>
        <translation>Durchgang hinzufügen</translation>
    </message>
    <message>
        <source>Put a wide opening without a door into the selected wall</source>
        <translation>Eine breite Öffnung ohne Tür in die gewählte Wand setzen</translation>
    </message>
    <message>
        <source>New room…</source>
        <translation>Neuer Raum …</translation>
    </message>
    <message>
        <source>Begin with a template or with the size of your room</source>
        <translation>Mit einer Vorlage oder der Größe Ihres Raums beginnen</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Open a design, or a signed file that somebody sent you</source>
        <translation>Einen Entwurf öffnen oder eine unterschriebene Datei, die Sie bekommen haben</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the design</source>
        <translation>Den Entwurf speichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Save the design under another name</source>
        <translation>Den Entwurf unter einem anderen Namen speichern</translation>
    </message>
    <message>
        <source>Save a picture of the 3D view…</source>
        <translation>Bild der 3D-Ansicht speichern …</translation>
    </message>
    <message>
        <source>Save what the 3D view shows as a PNG picture</source>
        <translation>Was die 3D-Ansicht zeigt, als PNG-Bild speichern</translation>
    </message>
    <message>
        <source>Request a quote…</source>
        <translation>Angebot anfragen …</translation>
    </message>
    <message>
        <source>See what would be sent, sign it, and get one file for the retailer</source>
        <translation>Sehen, was gesendet würde, unterschreiben und eine Datei für den Händler bekommen</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Language, units, appearance and snapping</source>
        <translation>Sprache, Einheiten, Aussehen und Einrasten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>Alles finden …</translation>
    </message>
    <message>
        <source>Find an action or a component by a few letters</source>
        <translation>Eine Aktion oder ein Stück mit wenigen Buchstaben finden</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Every key and what it does</source>
        <translation>Jede Taste und was sie tut</translation>
    </message>
    <message>
        <source>About Bespeak</source>
        <translation>Über Bespeak</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Show the plan alone</source>
        <translation>Nur den Plan zeigen</translation>
    </message>
    <message>
        <source>Plan and 3D</source>
        <translation>Plan und 3D</translation>
    </message>
    <message>
        <source>Show the plan and the 3D view side by side</source>
        <translation>Plan und 3D-Ansicht nebeneinander zeigen</translation>
    </message>
    <message>
        <source>3D view</source>
        <translation>3D-Ansicht</translation>
    </message>
    <message>
        <source>Show the 3D view alone</source>
        <translation>Nur die 3D-Ansicht zeigen</translation>
    </message>
    <message>
        <source>Look from outside</source>
        <translation>Von außen ansehen</translation>
    </message>
    <message>
        <source>Move around the room</source>
        <translation>Um den Raum herumgehen</translation>
    </message>
    <message>
        <source>Sit in the seat</source>
        <translation>Platz nehmen</translation>
    </message>
    <message>
        <source>See the room from the selected seat</source>
        <translation>Den Raum vom gewählten Sitz aus sehen</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Umhergehen</translation>
    </message>
    <message>
        <source>Walk through the room</source>
        <translation>Durch den Raum gehen</translation>
    </message>
    <message>
        <source>Show the whole room</source>
        <translation>Den ganzen Raum zeigen</translation>
    </message>
    <message>
        <source>Fit the room into the plan and the 3D view</source>
        <translation>Den Raum in Plan und 3D-Ansicht einpassen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Snap</source>
        <translation>Einrasten</translation>
    </message>
    <message>
        <source>Things stick to walls, corners and each other; hold Alt to move freely</source>
        <translation>Dinge rasten an Wänden, Ecken und aneinander ein; mit Alt bewegen sie sich frei</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Show or hide the catalogue</source>
        <translation>Den Katalog zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Show or hide the properties</source>
        <translation>Die Eigenschaften zeigen oder verbergen</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Was zu beachten ist</translation>
    </message>
    <message>
        <source>Show or hide what does not fit</source>
        <translation>Zeigen oder verbergen, was nicht passt</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Lay out your room</source>
        <translation>Ihren Raum einrichten</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>The retailer’s side: requests and cases</source>
        <translation>Die Seite des Händlers: Anfragen und Vorgänge</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Your requests and what came back</source>
        <translation>Ihre Anfragen und was zurückkam</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>How everything is done, with pictures</source>
        <translation>Wie alles geht, mit Bildern</translation>
    </message>
    <message>
        <source>Viewing angle</source>
        <translation>Blickwinkel</translation>
    </message>
    <message>
        <source>Show how wide the picture is for who sits there</source>
        <translation>Zeigen, wie breit das Bild von den Plätzen aus ist</translation>
    </message>
    <message>
        <source>Where loudspeakers belong</source>
        <translation>Wo Lautsprecher hingehören</translation>
    </message>
    <message>
        <source>Show the arcs of the standards, and how far off each is</source>
        <translation>Die Bögen der Normen zeigen und wie weit jeder davon abweicht</translation>
    </message>
    <message>
        <source>First reflections</source>
        <translation>Erste Reflexionen</translation>
    </message>
    <message>
        <source>Show by which surfaces sound comes a second time</source>
        <translation>Zeigen, über welche Flächen Schall ein zweites Mal kommt</translation>
    </message>
    <message>
        <source>Bass map</source>
        <translation>Basskarte</translation>
    </message>
    <message>
        <source>Show where the bass is loud and where it is lost</source>
        <translation>Zeigen, wo der Bass laut ist und wo er fehlt</translation>
    </message>
    <message>
        <source>What each seat gets</source>
        <translation>Was jeder Platz bekommt</translation>
    </message>
    <message>
        <source>Show level and evenness at each seat</source>
        <translation>Pegel und Gleichmaß an jedem Platz zeigen</translation>
    </message>
    <message>
        <source>What children reach</source>
        <translation>Was Kinder erreichen</translation>
    </message>
    <message>
        <source>Show how far up the children of the brief get hold of things</source>
        <translation>Zeigen, bis wohin die angegebenen Kinder greifen</translation>
    </message>
    <message>
        <source>Ways and doors</source>
        <translation>Wege und Türen</translation>
    </message>
    <message>
        <source>Show where doors swing and where one walks</source>
        <translation>Zeigen, wo Türen aufschlagen und wo man geht</translation>
    </message>
    <message>
        <source>Room to turn a wheelchair</source>
        <translation>Platz zum Wenden im Rollstuhl</translation>
    </message>
    <message>
        <source>Show the largest free circle</source>
        <translation>Den größten freien Kreis zeigen</translation>
    </message>
    <message>
        <source>Show none of these</source>
        <translation>Nichts davon zeigen</translation>
    </message>
    <message>
        <source>Take everything off that lies over the room</source>
        <translation>Alles wegnehmen, was über dem Raum liegt</translation>
    </message>
    <message>
        <source>Look as a child</source>
        <translation>Mit Kinderaugen sehen</translation>
    </message>
    <message>
        <source>Walk through the room at the height of a small child’s eyes</source>
        <translation>In Augenhöhe eines kleinen Kindes durch den Raum gehen</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Show or hide how good the room is</source>
        <translation>Zeigen oder verbergen, wie gut der Raum ist</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>My key…</source>
        <translation>Mein Schlüssel…</translation>
    </message>
    <message>
        <source>The words and the code by which others know your signature</source>
        <translation>Die Wörter und der Code, an denen andere Ihre Signatur erkennen</translation>
    </message>
    <message>
        <source>Export the assessment…</source>
        <translation>Beurteilung exportieren…</translation>
    </message>
    <message>
        <source>Print the assessment with its plan, figures and sources to a PDF</source>
        <translation>Die Beurteilung mit Plan, Zahlen und Quellen in ein PDF drucken</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Wünsche</translation>
    </message>
    <message>
        <source>Say what you want and what limits you, a few questions at a time</source>
        <translation>Sagen, was Sie wollen und was Sie begrenzt, mit wenigen Fragen auf einmal</translation>
    </message>
    <message>
        <source>Show me three proposals</source>
        <translation>Drei Vorschläge zeigen</translation>
    </message>
    <message>
        <source>Find the best there is for this room and your wishes</source>
        <translation>Das Beste finden, das es für diesen Raum und Ihre Wünsche gibt</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>The best there is for your room and your wishes</source>
        <translation>Das Beste, das es für Ihren Raum und Ihre Wünsche gibt</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Gemeinschaft</translation>
    </message>
    <message>
        <source>This week’s deck, what others built, and your own designs</source>
        <translation>Der Stapel der Woche, was andere gebaut haben, und Ihre Entwürfe</translation>
    </message>
</context>
<context>
    <name>Assessment</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Loudspeakers</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Pegel</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>Bass</translation>
    </message>
    <message>
        <source>Reverberation</source>
        <translation>Nachhall</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinder</translation>
    </message>
    <message>
        <source>Ways and doors</source>
        <translation>Wege und Türen</translation>
    </message>
    <message>
        <source>Wires, heat and power</source>
        <translation>Leitungen, Wärme, Strom</translation>
    </message>
    <message>
        <source>Does it all fit together</source>
        <translation>Passt alles zusammen</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Falls short</source>
        <translation>Reicht nicht</translation>
    </message>
    <message>
        <source>To think of</source>
        <translation>Zu bedenken</translation>
    </message>
    <message>
        <source>Cannot be judged</source>
        <translation>Nicht zu beurteilen</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Indicative</source>
        <translation>Anhaltswert</translation>
    </message>
    <message>
        <source>Needs measuring</source>
        <translation>Muss gemessen werden</translation>
    </message>
    <message>
        <source>It follows from the geometry and the data alone.</source>
        <translation>Es folgt allein aus Geometrie und Daten.</translation>
    </message>
    <message>
        <source>A model of the room says so; a measurement would confirm it.</source>
        <translation>Ein Modell des Raums sagt es; eine Messung würde es bestätigen.</translation>
    </message>
    <message>
        <source>Outside of what the model is good for, or from estimated data.</source>
        <translation>Außerhalb dessen, wofür das Modell taugt, oder aus geschätzten Daten.</translation>
    </message>
    <message>
        <source>Only a measurement in the finished room can tell.</source>
        <translation>Nur eine Messung im fertigen Raum kann es sagen.</translation>
    </message>
    <message>
        <source>Evidence A: read in the standard’s own text.</source>
        <translation>Beleg A: im Text der Norm selbst gelesen.</translation>
    </message>
    <message>
        <source>Evidence B: read in somebody’s copy of the standard.</source>
        <translation>Beleg B: in einer Abschrift der Norm gelesen.</translation>
    </message>
    <message>
        <source>Evidence C: recalled, not seen at the source; it only advises.</source>
        <translation>Beleg C: erinnert, nicht an der Quelle gesehen; es rät nur.</translation>
    </message>
    <message>
        <source>Evidence D: our own choice; it only advises.</source>
        <translation>Beleg D: unsere eigene Wahl; es rät nur.</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <translation>genau %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>zwischen %1 und %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>Cannot be judged yet. Needed: %1.</source>
        <translation>Noch nicht zu beurteilen. Es fehlt: %1.</translation>
    </message>
    <message>
        <source>How low the bass reaches</source>
        <translation>Wie tief der Bass reicht</translation>
    </message>
    <message>
        <source>The lowest tone that the main seat hears at nearly full level, room and loudspeaker together. Lower is better.</source>
        <translation>Der tiefste Ton, der am Hauptplatz noch fast voll zu hören ist, Raum und Lautsprecher zusammen. Tiefer ist besser.</translation>
    </message>
    <message>
        <source>The bass ends at {frequency}.</source>
        <translation>Der Bass endet bei {frequency}.</translation>
    </message>
    <message>
        <source>Even bass at the main seat</source>
        <translation>Gleichmäßiger Bass am Hauptplatz</translation>
    </message>
    <message>
        <source>How far the worst third of an octave below 80 Hz stands out or falls away where you sit.</source>
        <translation>Wie weit die schlechteste Terz unter 80 Hz an Ihrem Platz heraussticht oder abfällt.</translation>
    </message>
    <message>
        <source>Around {frequency} the bass is {deviation} away from the rest.</source>
        <translation>Um {frequency} weicht der Bass um {deviation} vom Übrigen ab.</translation>
    </message>
    <message>
        <source>The same bass on every seat</source>
        <translation>Gleicher Bass auf jedem Platz</translation>
    </message>
    <message>
        <source>How much louder or softer a bass note is on another seat than on the main one.</source>
        <translation>Wie viel lauter oder leiser ein Basston auf einem anderen Platz ist als auf dem Hauptplatz.</translation>
    </message>
    <message>
        <source>A bass note differs by up to {difference} between the seats.</source>
        <translation>Ein Basston ist von Platz zu Platz um bis zu {difference} verschieden laut.</translation>
    </message>
    <message>
        <source>Notes that vanish</source>
        <translation>Töne, die verschwinden</translation>
    </message>
    <message>
        <source>Where waves in the room cancel each other at the main seat, a note is missing and no equaliser brings it back.</source>
        <translation>Wo sich Wellen im Raum am Hauptplatz auslöschen, fehlt ein Ton, und kein Equalizer bringt ihn zurück.</translation>
    </message>
    <message>
        <source>At {frequency} the main seat lies in a hole of {depth}.</source>
        <translation>Bei {frequency} liegt der Hauptplatz in einem Loch von {depth}.</translation>
    </message>
    <message>
        <source>The room&apos;s proportions</source>
        <translation>Die Maße des Raums</translation>
    </message>
    <message>
        <source>Rooms ring at certain notes. They should lie the closer together the higher they are (Bonello).</source>
        <translation>Räume klingen bei bestimmten Tönen nach. Diese sollten umso dichter liegen, je höher sie sind (Bonello).</translation>
    </message>
    <message>
        <source>Length, width and height of the room let several notes ring together or leave gaps, first near {frequency}.</source>
        <translation>Länge, Breite und Höhe des Raums lassen mehrere Töne zusammenfallen oder Lücken offen, zuerst bei {frequency}.</translation>
    </message>
    <message>
        <source>Distance to the wall behind</source>
        <translation>Abstand zur Wand dahinter</translation>
    </message>
    <message>
        <source>The wall {distance} behind the loudspeaker takes away the notes around {frequency}.</source>
        <translation>Die Wand {distance} hinter dem Lautsprecher nimmt die Töne um {frequency} weg.</translation>
    </message>
    <message>
        <source>From subwoofer to loudspeakers</source>
        <translation>Vom Subwoofer zu den Lautsprechern</translation>
    </message>
    <message>
        <source>The front loudspeakers must reach down to where the subwoofer takes over, or a gap stays between them.</source>
        <translation>Die vorderen Lautsprecher müssen bis dorthin reichen, wo der Subwoofer übernimmt, sonst bleibt eine Lücke.</translation>
    </message>
    <message>
        <source>Move {name} by {distance}, to {place}</source>
        <translation>{name} um {distance} verschieben, nach: {place}</translation>
    </message>
    <message>
        <source>Add {name} at {place}</source>
        <translation>{name} aufstellen: {place}</translation>
    </message>
    <message>
        <source>Take {name} instead</source>
        <translation>Stattdessen {name} nehmen</translation>
    </message>
    <message>
        <source>Move {name} {distance} forward</source>
        <translation>{name} um {distance} nach vorn rücken</translation>
    </message>
    <message>
        <source>Move {name} {distance} back</source>
        <translation>{name} um {distance} nach hinten rücken</translation>
    </message>
    <message>
        <source>Move {name} {distance} towards the wall</source>
        <translation>{name} um {distance} zur Wand rücken</translation>
    </message>
    <message>
        <source>Move {name} {distance} off the wall</source>
        <translation>{name} um {distance} von der Wand abrücken</translation>
    </message>
    <message>
        <source>How long the room rings after a sound. Too long blurs voices, too short sounds dead.</source>
        <translation>Wie lange der Raum nachklingt. Zu lang verwischt Stimmen, zu kurz klingt tot.</translation>
    </message>
    <message>
        <source>The room rings for {time}; {lowest} to {highest} would be right.</source>
        <translation>Der Raum hallt {time} nach; {lowest} bis {highest} wären richtig.</translation>
    </message>
    <message>
        <source>Even reverberation</source>
        <translation>Gleichmäßiger Nachhall</translation>
    </message>
    <message>
        <source>Low and high tones should die away equally fast, or the room colours every sound.</source>
        <translation>Tiefe und hohe Töne sollten gleich schnell verklingen, sonst färbt der Raum jeden Klang.</translation>
    </message>
    <message>
        <source>Around {frequency} the room rings {difference} longer or shorter than in the middle.</source>
        <translation>Um {frequency} hallt der Raum {difference} länger oder kürzer nach als in der Mitte.</translation>
    </message>
    <message>
        <source>First reflections</source>
        <translation>Erste Reflexionen</translation>
    </message>
    <message>
        <source>What walls, floor and ceiling throw back within 15 ms blurs where a sound comes from, or widens it: a matter of taste.</source>
        <translation>Was Wände, Boden und Decke innerhalb von 15 ms zurückwerfen, verwischt die Richtung eines Klangs oder macht ihn weiter: Geschmackssache.</translation>
    </message>
    <message>
        <source>Flutter between bare walls</source>
        <translation>Flatterecho zwischen kahlen Wänden</translation>
    </message>
    <message>
        <source>Between two bare walls that face each other a clap rattles to and fro.</source>
        <translation>Zwischen zwei kahlen Wänden, die sich gegenüberstehen, flattert ein Klatschen hin und her.</translation>
    </message>
    <message>
        <source>Walls {first} and {second} face each other and are both bare.</source>
        <translation>Die Wände {first} und {second} stehen sich gegenüber und sind beide kahl.</translation>
    </message>
    <message>
        <source>Where the room&apos;s own notes end</source>
        <translation>Wo die Eigentöne des Raums enden</translation>
    </message>
    <message>
        <source>Below this frequency single notes of the room stand out, above it the sound is even (Schroeder).</source>
        <translation>Unter dieser Frequenz stechen einzelne Töne des Raums heraus, darüber ist der Klang gleichmäßig (Schroeder).</translation>
    </message>
    <message>
        <source>The room&apos;s own notes reach up to {frequency}.</source>
        <translation>Die Eigentöne des Raums reichen bis {frequency}.</translation>
    </message>
    <message>
        <source>Add a panel, a rug or a curtain where it helps most</source>
        <translation>Einen Absorber, Teppich oder Vorhang dort anbringen, wo er am meisten hilft</translation>
    </message>
    <message>
        <source>Add {count} panels, rugs or curtains where they help most</source>
        <translation>{count} Absorber, Teppiche oder Vorhänge dort anbringen, wo sie am meisten helfen</translation>
    </message>
    <message>
        <source>Lay {name} before the seats</source>
        <translation>{name} vor die Sitze legen</translation>
    </message>
    <message>
        <source>Hang {name} before the window</source>
        <translation>{name} vor das Fenster hängen</translation>
    </message>
    <message>
        <source>Lay a carpet from wall to wall</source>
        <translation>Teppichboden von Wand zu Wand verlegen</translation>
    </message>
    <message>
        <source>Lay a carpet from wall to wall and hang a panel</source>
        <translation>Teppichboden von Wand zu Wand verlegen und einen Absorber aufhängen</translation>
    </message>
    <message>
        <source>Lay a carpet from wall to wall and hang {count} panels</source>
        <translation>Teppichboden von Wand zu Wand verlegen und {count} Absorber aufhängen</translation>
    </message>
    <message>
        <source>Turn {name} by {angle} towards the seat</source>
        <translation>{name} um {angle} zum Sitz drehen</translation>
    </message>
    <message>
        <source>Take {name} away</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>Falling over</source>
        <translation>Umkippen</translation>
    </message>
    <message>
        <source>Television on furniture</source>
        <translation>Fernseher auf einem Möbel</translation>
    </message>
    <message>
        <source>A television stands safely when its feet are on the furniture and it is pushed back.</source>
        <translation>Ein Fernseher steht sicher, wenn seine Füße ganz auf dem Möbel stehen und er weit hinten steht.</translation>
    </message>
    <message>
        <source>{thing} stands too near the front edge of {other}.</source>
        <translation>{thing} steht zu nah an der Vorderkante von: {other}.</translation>
    </message>
    <message>
        <source>Hot and fragile things</source>
        <translation>Heißes und Zerbrechliches</translation>
    </message>
    <message>
        <source>What is hot, fragile or full of buttons belongs out of a child&apos;s reach or behind a closed front.</source>
        <translation>Was heiß oder zerbrechlich ist oder viele Knöpfe hat, gehört außer Reichweite von Kindern oder hinter eine geschlossene Front.</translation>
    </message>
    <message>
        <source>Loudspeaker grilles</source>
        <translation>Abdeckungen der Lautsprecher</translation>
    </message>
    <message>
        <source>Grilles that come off within reach: {things}.</source>
        <translation>Abnehmbare Abdeckungen in Reichweite: {things}.</translation>
    </message>
    <message>
        <source>Climbing up to a shelf</source>
        <translation>Klettern am Regal</translation>
    </message>
    <message>
        <source>{other} is {value} from {thing}, which holds heavy things; {limit} keeps a child from climbing up.</source>
        <translation>{other} steht {value} neben Schwerem ({thing}); ab {limit} klettert kein Kind mehr hinauf.</translation>
    </message>
    <message>
        <source>Things above a seat</source>
        <translation>Dinge über einem Sitzplatz</translation>
    </message>
    <message>
        <source>{thing} weighs {value} and stands above a seat; {limit} is the most.</source>
        <translation>{thing} wiegt {value} und steht über einem Sitzplatz; höchstens {limit} sind dort vertretbar.</translation>
    </message>
    <message>
        <source>Things on a subwoofer</source>
        <translation>Dinge auf einem Subwoofer</translation>
    </message>
    <message>
        <source>A subwoofer shakes off what stands on it.</source>
        <translation>Ein Subwoofer rüttelt herunter, was auf ihm steht.</translation>
    </message>
    <message>
        <source>{thing} stands on a subwoofer.</source>
        <translation>{thing} steht auf einem Subwoofer.</translation>
    </message>
    <message>
        <source>Cords and cables</source>
        <translation>Schnüre und Kabel</translation>
    </message>
    <message>
        <source>Loose loops of cable hang within reach.</source>
        <translation>Lose Kabelschlaufen hängen in Reichweite.</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Steckdosen</translation>
    </message>
    <message>
        <source>Children&apos;s hearing</source>
        <translation>Gehör der Kinder</translation>
    </message>
    <message>
        <source>How loud a film is on average; children&apos;s ears need it quieter.</source>
        <translation>Wie laut ein Film im Mittel ist; Kinderohren brauchen es leiser.</translation>
    </message>
    <message>
        <source>A film is about {value} loud at this setting; for children {limit} is the most.</source>
        <translation>Ein Film ist bei dieser Einstellung etwa {value} laut; für Kinder sollten es höchstens {limit} sein.</translation>
    </message>
    <message>
        <source>Take {other} instead of {thing}</source>
        <translation>{other} statt {thing} nehmen</translation>
    </message>
    <message>
        <source>Push {thing} {distance} back</source>
        <translation>{thing} um {distance} nach hinten schieben</translation>
    </message>
    <message>
        <source>Put {thing} on {other}</source>
        <translation>{thing} umstellen auf: {other}</translation>
    </message>
    <message>
        <source>Move {thing} {distance} away</source>
        <translation>{thing} um {distance} wegrücken</translation>
    </message>
    <message>
        <source>Listen at a normal level</source>
        <translation>In normaler Lautstärke hören</translation>
    </message>
    <message>
        <source>Loud enough for you</source>
        <translation>Laut genug für Sie</translation>
    </message>
    <message>
        <source>{name} reaches {value} at the farthest seat; you want {limit} at least.</source>
        <translation>{name} erreicht am entferntesten Platz {value}; Sie wünschen mindestens {limit}.</translation>
    </message>
    <message>
        <source>Power of the front</source>
        <translation>Reserven der vorderen Lautsprecher</translation>
    </message>
    <message>
        <source>The level that the weakest front loudspeaker reaches at the main seat.</source>
        <translation>Der Schallpegel, den der schwächste vordere Lautsprecher am Hauptplatz erreicht.</translation>
    </message>
    <message>
        <source>{name} reaches {value} at the main seat; {limit} is the least.</source>
        <translation>{name} erreicht am Hauptplatz {value}; mindestens {limit} sind nötig.</translation>
    </message>
    <message>
        <source>Power of the surrounds</source>
        <translation>Reserven der Surround-Lautsprecher</translation>
    </message>
    <message>
        <source>Power of the bass</source>
        <translation>Reserven im Bass</translation>
    </message>
    <message>
        <source>The level that all subwoofers together reach at the main seat.</source>
        <translation>Der Schallpegel, den alle Subwoofer zusammen am Hauptplatz erreichen.</translation>
    </message>
    <message>
        <source>The subwoofers reach {value} at the main seat; {limit} is the least.</source>
        <translation>Die Subwoofer erreichen am Hauptplatz {value}; mindestens {limit} sind nötig.</translation>
    </message>
    <message>
        <source>Evenness of the front</source>
        <translation>Gleichmaß der vorderen Lautsprecher</translation>
    </message>
    <message>
        <source>How much louder the nearest front loudspeaker is than the farthest.</source>
        <translation>Wie viel lauter der nächste vordere Lautsprecher ist als der entfernteste.</translation>
    </message>
    <message>
        <source>On {name} the front loudspeakers differ by {value}, more than {limit}.</source>
        <translation>Die vorderen Lautsprecher sind am Platz „{name}“ um {value} verschieden laut, mehr als {limit}.</translation>
    </message>
    <message>
        <source>Evenness of the surrounds</source>
        <translation>Gleichmaß der Surround-Lautsprecher</translation>
    </message>
    <message>
        <source>How much louder the nearest surround loudspeaker is than the farthest.</source>
        <translation>Wie viel lauter der nächste Surround-Lautsprecher ist als der entfernteste.</translation>
    </message>
    <message>
        <source>On {name} the surrounds differ by {value}, more than {limit}.</source>
        <translation>Die Surround-Lautsprecher sind am Platz „{name}“ um {value} verschieden laut, mehr als {limit}.</translation>
    </message>
    <message>
        <source>Evenness above</source>
        <translation>Gleichmaß von oben</translation>
    </message>
    <message>
        <source>How much louder the nearest loudspeaker above is than the farthest.</source>
        <translation>Wie viel lauter der nächste Höhenlautsprecher ist als der entfernteste.</translation>
    </message>
    <message>
        <source>On {name} the loudspeakers above differ by {value}, more than {limit}.</source>
        <translation>Die Höhenlautsprecher sind am Platz „{name}“ um {value} verschieden laut, mehr als {limit}.</translation>
    </message>
    <message>
        <source>Amplifier for the loudspeakers</source>
        <translation>Verstärker für die Lautsprecher</translation>
    </message>
    <message>
        <source>Passive loudspeakers need a receiver or an amplifier.</source>
        <translation>Passive Lautsprecher brauchen einen AV-Receiver oder einen Verstärker.</translation>
    </message>
    <message>
        <source>{count} passive loudspeakers have no amplifier.</source>
        <translation>Passive Lautsprecher ohne Verstärker: {count}.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Each passive loudspeaker needs a channel of its own.</source>
        <translation>Jeder passive Lautsprecher braucht einen eigenen Verstärkerkanal.</translation>
    </message>
    <message>
        <source>There are {value} loudspeakers for {limit} amplified channels.</source>
        <translation>Auf {value} Lautsprecher kommen nur {limit} Verstärkerkanäle.</translation>
    </message>
    <message>
        <source>Subwoofer outputs</source>
        <translation>Subwoofer-Ausgänge</translation>
    </message>
    <message>
        <source>{thing} has {limit} outputs for {value} subwoofers.</source>
        <translation>Ausgänge von {thing}: {limit}, Subwoofer: {value}.</translation>
    </message>
    <message>
        <source>Impedance</source>
        <translation>Impedanz</translation>
    </message>
    <message>
        <source>Amplifier power</source>
        <translation>Verstärkerleistung</translation>
    </message>
    <message>
        <source>Loudspeakers are made for amplifiers within a range of power.</source>
        <translation>Lautsprecher sind für Verstärker in einem bestimmten Leistungsbereich gebaut.</translation>
    </message>
    <message>
        <source>{thing} gives {value}, which is not what the loudspeakers are made for.</source>
        <translation>{thing} liefert {value}; dafür sind die Lautsprecher nicht gebaut.</translation>
    </message>
    <message>
        <source>Formats with height</source>
        <translation>Tonformate mit Höhe</translation>
    </message>
    <message>
        <source>Loudspeakers overhead sound only if the receiver decodes their format.</source>
        <translation>Lautsprecher über Ihnen klingen nur, wenn der Receiver ihr Tonformat beherrscht.</translation>
    </message>
    <message>
        <source>HDMI inputs</source>
        <translation>HDMI-Eingänge</translation>
    </message>
    <message>
        <source>Each source needs an input.</source>
        <translation>Jede Quelle braucht einen Eingang.</translation>
    </message>
    <message>
        <source>{thing} has {limit} inputs for {value} sources.</source>
        <translation>HDMI-Eingänge von {thing}: {limit}, Quellen: {value}.</translation>
    </message>
    <message>
        <source>HDMI rate</source>
        <translation>HDMI-Datenrate</translation>
    </message>
    <message>
        <source>The way to the picture carries {value}; a source gives {limit}.</source>
        <translation>Die Strecke bis zum Bild schafft {value}; eine Quelle liefert {limit}.</translation>
    </message>
    <message>
        <source>Projector and screen</source>
        <translation>Projektor und Leinwand</translation>
    </message>
    <message>
        <source>A projector needs a screen, and a screen a projector.</source>
        <translation>Ein Projektor braucht eine Leinwand und eine Leinwand einen Projektor.</translation>
    </message>
    <message>
        <source>Wall mount</source>
        <translation>Wandhalterung</translation>
    </message>
    <message>
        <source>A display that hangs needs a mount.</source>
        <translation>Ein Bildschirm an der Wand braucht eine Halterung.</translation>
    </message>
    <message>
        <source>{thing} hangs on the wall without a mount.</source>
        <translation>{thing} hängt ohne Halterung an der Wand.</translation>
    </message>
    <message>
        <source>Load of the mount</source>
        <translation>Traglast der Halterung</translation>
    </message>
    <message>
        <source>The mount must carry the display.</source>
        <translation>Die Halterung muss den Bildschirm tragen.</translation>
    </message>
    <message>
        <source>{thing} weighs {value}; {other} carries {limit}.</source>
        <translation>{thing} wiegt {value}; {other} trägt {limit}.</translation>
    </message>
    <message>
        <source>The mount&apos;s hole pattern must be the display&apos;s.</source>
        <translation>Der Lochabstand der Halterung muss zum Bildschirm passen (VESA).</translation>
    </message>
    <message>
        <source>The holes of {thing} are {value} apart; {other} does not reach them.</source>
        <translation>Die Löcher von {thing} liegen {value} auseinander; {other} passt nicht dazu.</translation>
    </message>
    <message>
        <source>Stand for the loudspeaker</source>
        <translation>Ständer für den Lautsprecher</translation>
    </message>
    <message>
        <source>A small loudspeaker belongs on a stand or a board, at ear height.</source>
        <translation>Ein kleiner Lautsprecher gehört auf einen Ständer oder ein Brett, in Ohrhöhe.</translation>
    </message>
    <message>
        <source>{thing} stands on the floor.</source>
        <translation>{thing} steht auf dem Boden.</translation>
    </message>
    <message>
        <source>Holes in walls and ceilings</source>
        <translation>Löcher in Wänden und Decken</translation>
    </message>
    <message>
        <source>{thing} needs holes that may not be made.</source>
        <translation>{thing} braucht Löcher, die nicht gebohrt werden dürfen.</translation>
    </message>
    <message>
        <source>Add {thing} on {other}</source>
        <translation>{thing} dazunehmen, Platz: auf {other}</translation>
    </message>
    <message>
        <source>Add {other} behind {thing}</source>
        <translation>{other} dahinter anbringen ({thing})</translation>
    </message>
    <message>
        <source>Put {thing} on a new {other}</source>
        <translation>{thing} auf einen neuen Ständer stellen: {other}</translation>
    </message>
    <message>
        <source>Add {thing} where the projector aims</source>
        <translation>{thing} dorthin hängen, wohin der Projektor zeigt</translation>
    </message>
    <message>
        <source>Let {thing} stand on the floor</source>
        <translation>{thing} auf den Boden stellen</translation>
    </message>
    <message>
        <source>Let {thing} stand on {other}</source>
        <translation>{thing} aufstellen auf: {other}</translation>
    </message>
    <message>
        <source>Leave {thing} out</source>
        <translation>{thing} weglassen</translation>
    </message>
    <message>
        <source>Viewing angle</source>
        <translation>Blickwinkel</translation>
    </message>
    <message>
        <source>How much of the view the picture fills; a film needs 30 degrees at least.</source>
        <translation>Wie viel vom Blickfeld das Bild füllt; ein Film braucht mindestens 30 Grad.</translation>
    </message>
    <message>
        <source>{name} fills {value} from the worst seat; it should fill {limit}.</source>
        <translation>{name} füllt vom ungünstigsten Platz aus {value}; {limit} sollten es sein.</translation>
    </message>
    <message>
        <source>Comfortable size</source>
        <translation>Angenehme Größe</translation>
    </message>
    <message>
        <source>Beyond about 50 degrees the eyes must wander to follow the picture.</source>
        <translation>Über etwa 50 Grad müssen die Augen wandern, um dem Bild zu folgen.</translation>
    </message>
    <message>
        <source>{name} fills {value} from the nearest seat, more than {limit}.</source>
        <translation>{name} füllt vom nächsten Platz aus {value}, mehr als {limit}.</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source>From {value} the pixels of {name} show; they do not from {limit}.</source>
        <translation>Aus {value} sieht man die Bildpunkte von {name}; ab {limit} nicht mehr.</translation>
    </message>
    <message>
        <source>Looking up</source>
        <translation>Blick nach oben</translation>
    </message>
    <message>
        <source>How far above the eyes the picture&apos;s upper edge is; more tires the neck.</source>
        <translation>Wie hoch über den Augen die Oberkante des Bildes liegt; zu hoch ermüdet den Nacken.</translation>
    </message>
    <message>
        <source>The upper edge of {name} is {value} above the eyes, more than {limit}.</source>
        <translation>Die Oberkante von {name} liegt {value} über den Augen, mehr als {limit}.</translation>
    </message>
    <message>
        <source>Height of the picture</source>
        <translation>Höhe des Bildes</translation>
    </message>
    <message>
        <source>Where the eyes meet the picture, from its lower edge; a third is usual.</source>
        <translation>Wo der Blick das Bild trifft, von der Unterkante an gemessen; ein Drittel ist üblich.</translation>
    </message>
    <message>
        <source>The eyes meet {name} at {value} of its height; {limit} is comfortable.</source>
        <translation>Der Blick trifft {name} bei {value} der Höhe; {limit} sind angenehm.</translation>
    </message>
    <message>
        <source>Seen from the side</source>
        <translation>Von der Seite gesehen</translation>
    </message>
    <message>
        <source>Sight over the heads in front</source>
        <translation>Sicht über die Köpfe davor</translation>
    </message>
    <message>
        <source>From {name} the heads on {other} hide a part of the picture; the eyes are {missing} too low.</source>
        <translation>Vom Platz „{name}“ verdecken die Köpfe auf „{other}“ einen Teil des Bildes; die Augen sind {missing} zu niedrig.</translation>
    </message>
    <message>
        <source>Brightness of the projection</source>
        <translation>Helligkeit der Projektion</translation>
    </message>
    <message>
        <source>{name} lights {screen} with {value}; a cinema has {limit} at least.</source>
        <translation>{name} beleuchtet {screen} mit {value}; ein Kino hat mindestens {limit}.</translation>
    </message>
    <message>
        <source>Place of the projector</source>
        <translation>Standort des Projektors</translation>
    </message>
    <message>
        <source>A lens fills the screen only from within its range of distances.</source>
        <translation>Ein Objektiv füllt die Leinwand nur aus bestimmten Abständen.</translation>
    </message>
    <message>
        <source>{name} is {value} from {screen}; its lens needs {limit}.</source>
        <translation>Abstand von {name} zu {screen}: {value}; das Objektiv braucht {limit}.</translation>
    </message>
    <message>
        <source>Noise from the street</source>
        <translation>Lärm von der Straße</translation>
    </message>
    <message>
        <source>How much of the traffic is heard in the room by day, windows closed.</source>
        <translation>Wie viel vom Verkehr tagsüber bei geschlossenen Fenstern im Raum zu hören ist.</translation>
    </message>
    <message>
        <source>Background noise</source>
        <translation>Grundgeräusch</translation>
    </message>
    <message>
        <source>Speech above the noise</source>
        <translation>Sprache über dem Geräusch</translation>
    </message>
    <message>
        <source>How far dialogue stands out of the background noise.</source>
        <translation>Wie weit sich Dialoge vom Grundgeräusch abheben.</translation>
    </message>
    <message>
        <source>Dialogue is only {value} above the noise; {limit} keeps it clear.</source>
        <translation>Dialoge liegen nur {value} über dem Geräusch; mit {limit} bleiben sie verständlich.</translation>
    </message>
    <message>
        <source>Neighbours by night</source>
        <translation>Nachbarn bei Nacht</translation>
    </message>
    <message>
        <source>Neighbours by day</source>
        <translation>Nachbarn bei Tag</translation>
    </message>
    <message>
        <source>Who is next door</source>
        <translation>Wer nebenan wohnt</translation>
    </message>
    <message>
        <source>What lies behind the walls decides about noise in both directions.</source>
        <translation>Was hinter den Wänden liegt, entscheidet über den Lärm in beide Richtungen.</translation>
    </message>
    <message>
        <source>Loudspeaker in a shared wall</source>
        <translation>Lautsprecher in einer gemeinsamen Wand</translation>
    </message>
    <message>
        <source>A loudspeaker built into a wall or ceiling sounds on its other side too.</source>
        <translation>Ein in Wand oder Decke eingebauter Lautsprecher klingt auch auf der anderen Seite.</translation>
    </message>
    <message>
        <source>{thing} is built into {boundary}, which the neighbours share.</source>
        <translation>{thing} ist dort eingebaut, wo nebenan Nachbarn wohnen ({boundary}).</translation>
    </message>
    <message>
        <source>Subwoofer at a shared wall</source>
        <translation>Subwoofer an einer gemeinsamen Wand</translation>
    </message>
    <message>
        <source>The nearer a subwoofer stands to a shared wall, the more it shakes it.</source>
        <translation>Je näher ein Subwoofer an einer gemeinsamen Wand steht, desto mehr regt er sie an.</translation>
    </message>
    <message>
        <source>{thing} stands {value} from {boundary}, which the neighbours share; {limit} is better.</source>
        <translation>{thing} steht nur {value} von den Nachbarn entfernt ({boundary}); {limit} sind besser.</translation>
    </message>
    <message>
        <source>Replace the opening in {wall}: {construction}</source>
        <translation>Fenster oder Tür ersetzen ({wall}): {construction}</translation>
    </message>
    <message>
        <source>Rebuild {boundary}: {construction}</source>
        <translation>Umbauen ({boundary}): {construction}</translation>
    </message>
    <message>
        <source>Play {loudness}</source>
        <translation>Lautstärke wählen: {loudness}</translation>
    </message>
    <message>
        <source>Move {thing} {distance} away from the shared wall</source>
        <translation>{thing} um {distance} von der gemeinsamen Wand abrücken</translation>
    </message>
    <message>
        <source>Hang {other} up instead of {thing}</source>
        <translation>{other} statt {thing} aufhängen</translation>
    </message>
    <message>
        <source>Angle of the front loudspeakers</source>
        <translation>Winkel der vorderen Lautsprecher</translation>
    </message>
    <message>
        <source>How far left and right of the picture the front pair stands, seen from the main seat.</source>
        <translation>Wie weit links und rechts vom Bild das vordere Paar steht, vom Hauptplatz aus gesehen.</translation>
    </message>
    <message>
        <source>{name} stands at {value} from straight ahead; {limit} is where it belongs.</source>
        <translation>{name} steht {value} seitlich der Mitte; {limit} wären richtig.</translation>
    </message>
    <message>
        <source>Left and right should stand equally far from the middle.</source>
        <translation>Links und rechts sollten gleich weit von der Mitte stehen.</translation>
    </message>
    <message>
        <source>{name} and its partner differ by {value} from the middle line, more than {limit}.</source>
        <translation>{name} und das Gegenstück liegen um {value} verschieden weit neben der Mitte, mehr als {limit}.</translation>
    </message>
    <message>
        <source>Centre loudspeaker</source>
        <translation>Center-Lautsprecher</translation>
    </message>
    <message>
        <source>Voices belong in the middle of the picture.</source>
        <translation>Stimmen gehören in die Mitte des Bildes.</translation>
    </message>
    <message>
        <source>{name} is {value} off the middle, more than {limit}.</source>
        <translation>{name} steht {value} neben der Mitte, mehr als {limit}.</translation>
    </message>
    <message>
        <source>Angle of the surrounds</source>
        <translation>Winkel der Surround-Lautsprecher</translation>
    </message>
    <message>
        <source>Where the surround loudspeakers stand, seen from the main seat; 0 is straight ahead.</source>
        <translation>Wo die Surround-Lautsprecher stehen, vom Hauptplatz aus gesehen; 0 ist geradeaus.</translation>
    </message>
    <message>
        <source>{name} is at {value}; {limit} is where it belongs.</source>
        <translation>{name} steht bei {value}; {limit} wären richtig.</translation>
    </message>
    <message>
        <source>Angle of the rear surrounds</source>
        <translation>Winkel der hinteren Surround-Lautsprecher</translation>
    </message>
    <message>
        <source>Where the rear loudspeakers stand, seen from the main seat; 180 is straight behind.</source>
        <translation>Wo die hinteren Lautsprecher stehen, vom Hauptplatz aus gesehen; 180 ist genau dahinter.</translation>
    </message>
    <message>
        <source>Wide loudspeakers</source>
        <translation>Wide-Lautsprecher</translation>
    </message>
    <message>
        <source>A wide loudspeaker belongs halfway between its front and its surround neighbour.</source>
        <translation>Ein Wide-Lautsprecher gehört in die Mitte zwischen seinen vorderen Nachbarn und den Surround-Lautsprecher.</translation>
    </message>
    <message>
        <source>{name} is {value} off the middle of its neighbours, more than {limit}.</source>
        <translation>{name} steht {value} neben der Mitte zwischen seinen Nachbarn, mehr als {limit}.</translation>
    </message>
    <message>
        <source>Angle of the height loudspeakers</source>
        <translation>Winkel der Höhenlautsprecher</translation>
    </message>
    <message>
        <source>The front loudspeakers should sound from about the height of the ears.</source>
        <translation>Die vorderen Lautsprecher sollten etwa aus Ohrhöhe klingen.</translation>
    </message>
    <message>
        <source>{name} sounds from {value} above the ears; {limit} is fine.</source>
        <translation>{name} klingt aus {value} über Ohrhöhe; {limit} sind in Ordnung.</translation>
    </message>
    <message>
        <source>Height of the surrounds</source>
        <translation>Höhe der Surround-Lautsprecher</translation>
    </message>
    <message>
        <source>Surround loudspeakers may stand a little above the ears, not far.</source>
        <translation>Surround-Lautsprecher dürfen etwas über Ohrhöhe stehen, aber nicht viel.</translation>
    </message>
    <message>
        <source>{name} sounds from {value} above the ears, more than {limit}.</source>
        <translation>{name} klingt aus {value} über Ohrhöhe, mehr als {limit}.</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Away from its axis a loudspeaker loses its highest notes.</source>
        <translation>Abseits seiner Achse verliert ein Lautsprecher die höchsten Töne.</translation>
    </message>
    <message>
        <source>{name} points {value} past the main seat, more than {limit}.</source>
        <translation>{name} zielt um {value} am Hauptplatz vorbei, mehr als {limit}.</translation>
    </message>
    <message>
        <source>Head to wall or loudspeaker</source>
        <translation>Abstand vom Kopf zu Wand und Lautsprecher</translation>
    </message>
    <message>
        <source>Close to a wall or a loudspeaker nothing else is heard well.</source>
        <translation>Dicht an einer Wand oder einem Lautsprecher hört man alles andere schlecht.</translation>
    </message>
    <message>
        <source>On {name} a head is {value} from a wall or loudspeaker; it should be more than {limit}.</source>
        <translation>Am Platz „{name}“ ist der Kopf {value} von einer Wand oder einem Lautsprecher entfernt; es sollten mehr als {limit} sein.</translation>
    </message>
    <message>
        <source>Gap between surrounds</source>
        <translation>Lücke zwischen den Surround-Lautsprechern</translation>
    </message>
    <message>
        <source>The widest angle between neighbouring surrounds: in a large gap sounds jump.</source>
        <translation>Der größte Winkel zwischen benachbarten Surround-Lautsprechern: Über eine große Lücke springen Klänge.</translation>
    </message>
    <message>
        <source>Between two surrounds there are {value}, more than {limit}.</source>
        <translation>Zwischen zwei Surround-Lautsprechern liegen {value}, mehr als {limit}.</translation>
    </message>
    <message>
        <source>Gap between rows above</source>
        <translation>Lücke zwischen den Reihen oben</translation>
    </message>
    <message>
        <source>The widest angle between neighbouring rows of height loudspeakers.</source>
        <translation>Der größte Winkel zwischen benachbarten Reihen von Höhenlautsprechern.</translation>
    </message>
    <message>
        <source>Between two rows above there are {value}, more than {limit}.</source>
        <translation>Zwischen zwei Reihen oben liegen {value}, mehr als {limit}.</translation>
    </message>
    <message>
        <source>Number of channels</source>
        <translation>Zahl der Kanäle</translation>
    </message>
    <message>
        <source>Up-firing loudspeakers</source>
        <translation>Nach oben strahlende Lautsprecher</translation>
    </message>
    <message>
        <source>{value} loudspeakers fire up at the ceiling.</source>
        <translation>Lautsprecher, die an die Decke strahlen: {value}.</translation>
    </message>
    <message>
        <source>Ceiling for up-firing loudspeakers</source>
        <translation>Decke für nach oben strahlende Lautsprecher</translation>
    </message>
    <message>
        <source>Up-firing loudspeakers need a ceiling that is neither low nor high.</source>
        <translation>Nach oben strahlende Lautsprecher brauchen eine Decke, die weder niedrig noch hoch ist.</translation>
    </message>
    <message>
        <source>The ceiling is {value} high; up-firing loudspeakers need {limit}.</source>
        <translation>Die Decke ist {value} hoch; nach oben strahlende Lautsprecher brauchen {limit}.</translation>
    </message>
    <message>
        <source>Air around the loudspeaker</source>
        <translation>Luft um den Lautsprecher</translation>
    </message>
    <message>
        <source>Some loudspeakers boom when a wall is too near.</source>
        <translation>Manche Lautsprecher dröhnen, wenn eine Wand zu nah ist.</translation>
    </message>
    <message>
        <source>{name} has {value} of air to the wall; its maker asks for {limit}.</source>
        <translation>{name} hat {value} Luft bis zur Wand; der Hersteller verlangt {limit}.</translation>
    </message>
    <message>
        <source>Free path to the ear</source>
        <translation>Freier Weg zum Ohr</translation>
    </message>
    <message>
        <source>What stands between a loudspeaker and the ear swallows its high notes.</source>
        <translation>Was zwischen Lautsprecher und Ohr steht, schluckt die hohen Töne.</translation>
    </message>
    <message>
        <source>{other} stands between {name} and the main seat.</source>
        <translation>{other} steht zwischen {name} und dem Hauptplatz.</translation>
    </message>
    <message>
        <source>Ways to the seats</source>
        <translation>Wege zu den Sitzplätzen</translation>
    </message>
    <message>
        <source>The narrowest place on the widest way from a door to each seat.</source>
        <translation>Die engste Stelle auf dem breitesten Weg von einer Tür zu jedem Sitzplatz.</translation>
    </message>
    <message>
        <source>The way to {thing} narrows to {value}; {limit} is comfortable.</source>
        <translation>Der Weg zum Platz „{thing}“ verengt sich auf {value}; {limit} sind bequem.</translation>
    </message>
    <message>
        <source>Ways for a wheelchair</source>
        <translation>Wege für den Rollstuhl</translation>
    </message>
    <message>
        <source>A wheelchair needs a wider way than somebody on foot.</source>
        <translation>Ein Rollstuhl braucht einen breiteren Weg als jemand zu Fuß.</translation>
    </message>
    <message>
        <source>The way to {thing} narrows to {value}; a wheelchair needs {limit}.</source>
        <translation>Der Weg zum Platz „{thing}“ verengt sich auf {value}; ein Rollstuhl braucht {limit}.</translation>
    </message>
    <message>
        <source>Turning a wheelchair</source>
        <translation>Wenden mit dem Rollstuhl</translation>
    </message>
    <message>
        <source>The largest free circle in which a wheelchair can turn.</source>
        <translation>Der größte freie Kreis, in dem ein Rollstuhl wenden kann.</translation>
    </message>
    <message>
        <source>The largest free circle is {value} wide; a wheelchair turns in {limit}.</source>
        <translation>Der größte freie Kreis ist {value} breit; zum Wenden braucht ein Rollstuhl {limit}.</translation>
    </message>
    <message>
        <source>Width of the doors</source>
        <translation>Breite der Türen</translation>
    </message>
    <message>
        <source>A wheelchair must fit through the open door.</source>
        <translation>Ein Rollstuhl muss durch die offene Tür passen.</translation>
    </message>
    <message>
        <source>A door is {value} wide; a wheelchair needs {limit}.</source>
        <translation>Eine Tür ist {value} breit; ein Rollstuhl braucht {limit}.</translation>
    </message>
    <message>
        <source>Place for a wheelchair</source>
        <translation>Platz für den Rollstuhl</translation>
    </message>
    <message>
        <source>There is no place for the wheelchair yet.</source>
        <translation>Für den Rollstuhl ist noch kein Platz vorgesehen.</translation>
    </message>
    <message>
        <source>Room to recline</source>
        <translation>Platz zum Zurücklehnen</translation>
    </message>
    <message>
        <source>Room behind a recliner</source>
        <translation>Platz hinter dem Liegesessel</translation>
    </message>
    <message>
        <source>How much is free behind a recliner for its back.</source>
        <translation>Wie viel hinter einem Liegesessel für die Lehne frei ist.</translation>
    </message>
    <message>
        <source>Behind {thing} {value} are free; reclined it needs {limit}.</source>
        <translation>Hinter {thing} sind {value} frei; zurückgelehnt sind {limit} nötig.</translation>
    </message>
    <message>
        <source>Between seat and table</source>
        <translation>Zwischen Sitz und Tisch</translation>
    </message>
    <message>
        <source>Between {thing} and {other} there are {value}; {limit} is comfortable.</source>
        <translation>Zwischen {thing} und {other} sind {value}; {limit} sind bequem.</translation>
    </message>
    <message>
        <source>Move {thing} {distance} out of the way</source>
        <translation>{thing} um {distance} aus dem Weg rücken</translation>
    </message>
    <message>
        <source>Move {thing} {distance} forward</source>
        <translation>{thing} um {distance} nach vorn rücken</translation>
    </message>
    <message>
        <source>Move {thing} {distance} back</source>
        <translation>{thing} um {distance} nach hinten rücken</translation>
    </message>
    <message>
        <source>Widen the door to {width}</source>
        <translation>Die Tür auf {width} verbreitern</translation>
    </message>
    <message>
        <source>Loudspeaker cables</source>
        <translation>Lautsprecherkabel</translation>
    </message>
    <message>
        <source>Cables across the floor</source>
        <translation>Kabel quer über den Boden</translation>
    </message>
    <message>
        <source>A cable that leaves the wall is one to stumble over.</source>
        <translation>Über ein Kabel, das nicht an der Wand liegt, stolpert man.</translation>
    </message>
    <message>
        <source>The cable to {thing} crosses {value} of open floor; lead it along the walls, under trunking or in the floor.</source>
        <translation>Das Kabel zu {thing} quert {value} freien Boden; führen Sie es an den Wänden entlang, in einem Kabelkanal oder im Boden.</translation>
    </message>
    <message>
        <source>HDMI cable to the picture</source>
        <translation>HDMI-Kabel zum Bild</translation>
    </message>
    <message>
        <source>A plain copper cable carries the picture only so far.</source>
        <translation>Ein einfaches Kupferkabel überträgt das Bild nur über kurze Strecken.</translation>
    </message>
    <message>
        <source>The picture is {value} of cable away; plain copper reaches {limit} at {rate}. Take {cable}.</source>
        <translation>Bis zum Bild sind es {value} Kabel; einfaches Kupfer reicht bei {rate} für {limit}. Nehmen Sie: {cable}.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Stromversorgung</translation>
    </message>
    <message>
        <source>The devices take up to {value}; one circuit carries {limit}.</source>
        <translation>Die Geräte brauchen bis zu {value}; ein Stromkreis trägt {limit}.</translation>
    </message>
    <message>
        <source>Air for the electronics</source>
        <translation>Luft für die Geräte</translation>
    </message>
    <message>
        <source>How much is free above a device that gets warm.</source>
        <translation>Wie viel Platz über einem Gerät frei ist, das warm wird.</translation>
    </message>
    <message>
        <source>Above {thing} {value} are free; it needs {limit}.</source>
        <translation>Über {thing} sind {value} frei; nötig sind {limit}.</translation>
    </message>
    <message>
        <source>Heat in closed furniture</source>
        <translation>Wärme in geschlossenen Möbeln</translation>
    </message>
    <message>
        <source>Behind a closed front warm air stays.</source>
        <translation>Hinter einer geschlossenen Front staut sich warme Luft.</translation>
    </message>
    <message>
        <source>In {thing} devices make {value} of heat behind a closed front.</source>
        <translation>In {thing} geben Geräte hinter einer geschlossenen Front {value} Wärme ab.</translation>
    </message>
    <message>
        <source>Sockets are missing.</source>
        <translation>Es fehlen Steckdosen.</translation>
    </message>
    <message>
        <source>Put {thing} on top of {other}</source>
        <translation>{thing} oben auf das Möbel stellen: {other}</translation>
    </message>
    <message>
        <source>Move {thing} {distance} to the wall</source>
        <translation>{thing} um {distance} an die Wand rücken</translation>
    </message>
    <message>
        <source>What the wall behind a loudspeaker throws back cancels one note; close to the wall that note is so high that it does no harm.</source>
        <translation>Was die Wand hinter einem Lautsprecher zurückwirft, löscht einen Ton aus; nah an der Wand liegt dieser Ton so hoch, dass er nicht stört.</translation>
    </message>
    <message>
        <source>The front loudspeakers reach down to {frequency} only; a subwoofer that plays as high as that can be told by ear where it stands.</source>
        <translation>Die vorderen Lautsprecher reichen nur bis {frequency} hinab; einen Subwoofer, der so hoch spielt, hört man aus seiner Ecke heraus.</translation>
    </message>
    <message>
        <source>Whether a child that pulls at it can bring it down. Televisions and shelves that fall over injure many children.</source>
        <translation>Ob ein Kind, das daran zieht, es zu Fall bringen kann. Umkippende Fernseher und Regale verletzen viele Kinder.</translation>
    </message>
    <message>
        <source>{thing} falls over when it is pulled with {value}; it should withstand {limit} or be fixed to the wall.</source>
        <translation>{thing} kippt bei einem Zug von {value}; nötig sind {limit} oder eine Kippsicherung an der Wand.</translation>
    </message>
    <message>
        <source>{thing} stands {value} high; a child reaches up to {limit} there.</source>
        <translation>{thing} steht {value} hoch; ein Kind reicht dort bis {limit}.</translation>
    </message>
    <message>
        <source>Small fingers find bare loudspeaker cones; within reach a grille should be fixed.</source>
        <translation>Kleine Finger finden offene Membranen; in Reichweite sollte die Abdeckung fest sitzen.</translation>
    </message>
    <message>
        <source>Children climb on what is lower than 60 cm; it should not stand near a shelf with heavy things.</source>
        <translation>Auf alles unter 60 cm klettern Kinder; neben einem Regal mit schweren Dingen sollte es nicht stehen.</translation>
    </message>
    <message>
        <source>What falls off a shelf above a sofa hits whoever sits there.</source>
        <translation>Was von einem Regal über dem Sofa fällt, trifft, wer dort sitzt.</translation>
    </message>
    <message>
        <source>Loops of cord or cable longer than 22 cm and lower than 1.6 m are a danger to small children.</source>
        <translation>Schlaufen aus Schnur oder Kabel, die länger als 22 cm sind und tiefer als 1,6 m hängen, sind für kleine Kinder gefährlich.</translation>
    </message>
    <message>
        <source>Sockets within a child&apos;s reach should have safety shutters.</source>
        <translation>Steckdosen in Reichweite von Kindern sollten eine Kindersicherung haben.</translation>
    </message>
    <message>
        <source>Sockets within a child&apos;s reach have no safety shutters.</source>
        <translation>Steckdosen in Reichweite von Kindern haben keine Kindersicherung.</translation>
    </message>
    <message>
        <source>Fix {thing} to the wall</source>
        <translation>{thing} an der Wand befestigen</translation>
    </message>
    <message>
        <source>The loudest passages that the front loudspeakers manage at the seats, held against how loud you listen.</source>
        <translation>Wie laut die vorderen Lautsprecher an den Plätzen höchstens spielen, verglichen damit, wie laut Sie hören möchten.</translation>
    </message>
    <message>
        <source>The level that the weakest surround or height loudspeaker reaches at the main seat.</source>
        <translation>Der Schallpegel, den der schwächste Surround- oder Höhenlautsprecher am Hauptplatz erreicht.</translation>
    </message>
    <message>
        <source>Take {other} instead of {name}</source>
        <translation>{other} statt {name} nehmen</translation>
    </message>
    <message>
        <source>Take {other} instead of {name}, driven by {amplifier}</source>
        <translation>{other} statt {name} nehmen, mit dem Verstärker {amplifier}</translation>
    </message>
    <message>
        <source>Move {name} {distance} towards the loudspeakers</source>
        <translation>{name} um {distance} zu den Lautsprechern rücken</translation>
    </message>
    <message>
        <source>Move {name} {distance} towards the middle</source>
        <translation>{name} um {distance} zur Mitte rücken</translation>
    </message>
    <message>
        <source>Subwoofers with an output each can be set up one by one; those that share an output with a Y cable cannot.</source>
        <translation>Subwoofer mit eigenem Ausgang lassen sich einzeln einstellen; teilen sie sich einen Ausgang über ein Y-Kabel, geht das nicht.</translation>
    </message>
    <message>
        <source>A loudspeaker with too low an impedance, its electrical resistance, makes the amplifier overheat.</source>
        <translation>Ein Lautsprecher mit zu niedriger Impedanz, seinem elektrischen Widerstand, überhitzt den Verstärker.</translation>
    </message>
    <message>
        <source>The impedance of {other} falls to {value}; {thing} is made for {limit} and more.</source>
        <translation>Die Impedanz von {other} sinkt bis auf {value}; {thing} ist für {limit} und mehr gebaut.</translation>
    </message>
    <message>
        <source>{thing} decodes no format for loudspeakers overhead.</source>
        <translation>{thing} beherrscht kein Tonformat für Lautsprecher über Ihnen.</translation>
    </message>
    <message>
        <source>The slowest device between source and picture limits its resolution and frame rate.</source>
        <translation>Das langsamste Gerät zwischen Quelle und Bild begrenzt Auflösung und Bildrate.</translation>
    </message>
    <message>
        <source>{thing} is alone: a picture takes a projector and a screen.</source>
        <translation>{thing} steht allein: Für ein Bild braucht es Projektor und Leinwand.</translation>
    </message>
    <message>
        <source>Hole pattern of the mount</source>
        <translation>Lochabstand der Halterung</translation>
    </message>
    <message>
        <source>In a rented home one may not drill everywhere.</source>
        <translation>In einer Mietwohnung darf man nicht überall bohren.</translation>
    </message>
    <message>
        <source>Too near, a sharp eye sees the single pixels.</source>
        <translation>Aus zu großer Nähe sieht ein scharfes Auge die einzelnen Bildpunkte.</translation>
    </message>
    <message>
        <source>Seen from too far to the side the picture loses half of its contrast or light.</source>
        <translation>Zu weit von der Seite gesehen verliert das Bild die Hälfte an Kontrast oder Licht.</translation>
    </message>
    <message>
        <source>One seat looks at {name} from {value} to the side; it is made for {limit}.</source>
        <translation>Von einem Platz sieht man {name} um {value} von der Seite; ausgelegt ist das Bild für {limit}.</translation>
    </message>
    <message>
        <source>How much too low a rear seat is to see all of the picture over the heads in front.</source>
        <translation>Um wie viel ein hinterer Platz zu niedrig ist, um über die Köpfe davor das ganze Bild zu sehen.</translation>
    </message>
    <message>
        <source>How bright the picture is in a dark room, seen from straight ahead, once the projector has aged.</source>
        <translation>Wie hell das Bild im dunklen Raum von vorn ist, wenn der Projektor gealtert ist.</translation>
    </message>
    <message>
        <source>Move {name} {distance} to the side</source>
        <translation>{name} um {distance} zur Seite rücken</translation>
    </message>
    <message>
        <source>Take {other} instead of {name}, and move {seat} {distance} forward</source>
        <translation>{other} statt {name} nehmen und {seat} um {distance} nach vorn rücken</translation>
    </message>
    <message>
        <source>Hang {name} {distance} lower</source>
        <translation>{name} um {distance} tiefer hängen</translation>
    </message>
    <message>
        <source>Hang {name} {distance} higher</source>
        <translation>{name} um {distance} höher hängen</translation>
    </message>
    <message>
        <source>Move {name} {distance} nearer or farther, to its range</source>
        <translation>{name} um {distance} näher oder weiter weg rücken, bis der Abstand passt</translation>
    </message>
    <message>
        <source>About {value} of noise from the street are heard in the room; {limit} is the most for a living room.</source>
        <translation>Im Raum sind etwa {value} Straßenlärm zu hören; für ein Wohnzimmer sollten es höchstens {limit} sein.</translation>
    </message>
    <message>
        <source>What comes in from outside and the projector&apos;s fan together, as an NC curve; such noise hides the quiet passages of a film.</source>
        <translation>Was von draußen kommt und der Lüfter des Projektors zusammen, als NC-Kurve (Maß für Hintergrundgeräusche); es verdeckt die leisen Stellen eines Films.</translation>
    </message>
    <message>
        <source>How loud a film is behind a shared wall, ceiling or floor after 22 o&apos;clock; for deep bass the figure is only a guide.</source>
        <translation>Wie laut ein Film nach 22 Uhr hinter einer gemeinsamen Wand, Decke oder unter dem Boden ist; für tiefen Bass nur ein Anhaltswert.</translation>
    </message>
    <message>
        <source>Behind {boundary} a film played {loudness} is about {value} loud; by night {limit} is the most. {loudest} in the room would keep to it.</source>
        <translation>Auf der anderen Seite ({boundary}) ist ein Film, {loudness} gespielt, etwa {value} laut; nachts sind höchstens {limit} zulässig. Mit {loudest} im Raum wäre das eingehalten.</translation>
    </message>
    <message>
        <source>How loud a film is behind a shared wall, ceiling or floor by day; for deep bass the figure is only a guide.</source>
        <translation>Wie laut ein Film tagsüber hinter einer gemeinsamen Wand, Decke oder unter dem Boden ist; für tiefen Bass nur ein Anhaltswert.</translation>
    </message>
    <message>
        <source>Behind {boundary} a film played {loudness} is about {value} loud; by day {limit} is the most. {loudest} in the room would keep to it.</source>
        <translation>Auf der anderen Seite ({boundary}) ist ein Film, {loudness} gespielt, etwa {value} laut; tagsüber sind höchstens {limit} zulässig. Mit {loudest} im Raum wäre das eingehalten.</translation>
    </message>
    <message>
        <source>It is not said yet what lies behind some of the walls.</source>
        <translation>Für einige Wände ist noch nicht angegeben, was dahinter liegt.</translation>
    </message>
    <message>
        <source>A reflection ({surface}) follows after {delay}, only {level} below the direct sound.</source>
        <translation>Eine Reflexion ({surface}) folgt nach {delay}, nur {level} unter dem direkten Schall.</translation>
    </message>
    <message>
        <source>Symmetry of the front pair</source>
        <translation>Symmetrie des vorderen Paars</translation>
    </message>
    <message>
        <source>At which angle the loudspeakers above are seen from the main seat, measured as the standard does.</source>
        <translation>In welchem Winkel die Höhenlautsprecher vom Hauptplatz aus liegen, gemessen wie in der Norm.</translation>
    </message>
    <message>
        <source>Front at ear height</source>
        <translation>Vorn auf Ohrhöhe</translation>
    </message>
    <message>
        <source>Sound that comes by way of the ceiling is good enough for level 2 at most.</source>
        <translation>Klang auf dem Umweg über die Decke reicht höchstens für Stufe 2.</translation>
    </message>
    <message>
        <source>Move {name} {distance}, to where it belongs</source>
        <translation>{name} um {distance} an die richtige Stelle rücken</translation>
    </message>
    <message>
        <source>Turn {name} to point at the main seat</source>
        <translation>{name} auf den Hauptplatz ausrichten</translation>
    </message>
    <message>
        <source>Move {name} {distance} away from the wall</source>
        <translation>{name} um {distance} von der Wand abrücken</translation>
    </message>
    <message>
        <source>Put {name} on {other}</source>
        <translation>{name} umstellen auf: {other}</translation>
    </message>
    <message>
        <source>Whoever sits in a wheelchair needs a place to watch from.</source>
        <translation>Wer im Rollstuhl sitzt, braucht einen Platz mit Sicht auf das Bild.</translation>
    </message>
    <message>
        <source>How much is free in front of a recliner for its foot rest.</source>
        <translation>Wie viel vor einem Liegesessel für die Fußstütze frei ist.</translation>
    </message>
    <message>
        <source>In front of {thing} {value} are free; reclined it needs {limit}.</source>
        <translation>Vor {thing} sind {value} frei; ausgefahren sind {limit} nötig.</translation>
    </message>
    <message>
        <source>Legs need room between a seat and the table in front of it.</source>
        <translation>Die Beine brauchen Platz zwischen dem Sitz und dem Tisch davor.</translation>
    </message>
    <message>
        <source>How large the resistance of the cable is, as a share of the loudspeaker&apos;s impedance, with the usual wire of 16 AWG (1.3 mm²).</source>
        <translation>Wie groß der Widerstand des Kabels im Verhältnis zur Impedanz des Lautsprechers ist, beim üblichen Leitungsquerschnitt von 1,3 mm² (16 AWG).</translation>
    </message>
    <message>
        <source>The {length} of cable to {thing} come to {value} of its impedance; with {gauge} it stays below {limit}.</source>
        <translation>Die {length} Kabel zu {thing} machen {value} der Impedanz aus; mit {gauge} bleibt es unter {limit}.</translation>
    </message>
    <message>
        <source>The rated power of all devices on one circuit of 16 A at 230 V, of which 80 % may be used for hours.</source>
        <translation>Die Nennleistung aller Geräte an einem Stromkreis mit 16 A und 230 V, der dauerhaft zu 80 % belastet werden darf.</translation>
    </message>
    <message>
        <source>Every device needs a socket nearby.</source>
        <translation>Jedes Gerät braucht eine Steckdose in der Nähe.</translation>
    </message>
    <message>
        <source>How many loudspeakers get a channel of their own, without subwoofers.</source>
        <translation>Wie viele Lautsprecher einen eigenen Kanal bekommen, ohne Subwoofer.</translation>
    </message>
    <message>
        <source>There are {value} channels; a home cinema has {limit} at least.</source>
        <translation>Es sind {value} Kanäle; ein Heimkino hat mindestens {limit}.</translation>
    </message>
    <message>
        <source>No objection</source>
        <translation>Nichts einzuwenden</translation>
    </message>
    <message>
        <source>Move {thing} {distance}, clear of {other}</source>
        <translation>{thing} um {distance} verschieben, weg von {other}</translation>
    </message>
    <message>
        <source>Move {thing} {distance} into the room</source>
        <translation>{thing} um {distance} in den Raum rücken</translation>
    </message>
    <message>
        <source>Move {thing} {distance}, out of the way</source>
        <translation>{thing} um {distance} aus dem Weg rücken</translation>
    </message>
    <message>
        <source>Put {thing} {distance} higher</source>
        <translation>{thing} um {distance} höher setzen</translation>
    </message>
    <message>
        <source>Put {thing} {distance} lower</source>
        <translation>{thing} um {distance} tiefer setzen</translation>
    </message>
    <message>
        <source>The background reaches {curve}; NC {limit} is the most for level 1.</source>
        <translation>Das Grundgeräusch erreicht {curve}; NC {limit} ist das Höchste für Stufe 1.</translation>
    </message>
    <message>
        <source>Front outside its zones</source>
        <translation>Front außerhalb ihrer Zonen</translation>
    </message>
    <message>
        <source>How many front loudspeakers are not where Dolby and ITU-R want them.</source>
        <translation>Wie viele Frontlautsprecher nicht dort stehen, wo Dolby und ITU-R sie haben wollen.</translation>
    </message>
    <message>
        <source>{value} of the front loudspeakers are outside the zones they belong to.</source>
        <translation>{value} der Frontlautsprecher stehen außerhalb der Zonen, in die sie gehören.</translation>
    </message>
    <message>
        <source>Surrounds and heights outside their zones</source>
        <translation>Surround und Höhe außerhalb ihrer Zonen</translation>
    </message>
    <message>
        <source>How many surround and height loudspeakers are not where Dolby and ITU-R want them.</source>
        <translation>Wie viele Surround- und Höhenlautsprecher nicht dort sind, wo Dolby und ITU-R sie haben wollen.</translation>
    </message>
    <message>
        <source>{value} of the surround and height loudspeakers are outside the zones they belong to.</source>
        <translation>{value} der Surround- und Höhenlautsprecher sind außerhalb der Zonen, in die sie gehören.</translation>
    </message>
    <message>
        <source>No failure here because of %1.</source>
        <translation>Hier kein Mangel wegen %1.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>the picture</source>
        <translation>das Bild</translation>
    </message>
    <message>
        <source>where loudspeakers stand</source>
        <translation>die Plätze der Lautsprecher</translation>
    </message>
    <message>
        <source>how loud it gets</source>
        <translation>die Lautstärke</translation>
    </message>
    <message>
        <source>bass</source>
        <translation>den Bass</translation>
    </message>
    <message>
        <source>reflections</source>
        <translation>Reflexionen</translation>
    </message>
    <message>
        <source>street noise and what neighbours hear</source>
        <translation>Straßenlärm und was Nachbarn hören</translation>
    </message>
    <message>
        <source>reach, tipping and cords</source>
        <translation>Reichweite, Kippen und Schnüre</translation>
    </message>
    <message>
        <source>ways and doors</source>
        <translation>Wege und Türen</translation>
    </message>
    <message>
        <source>wires, heat and power</source>
        <translation>Leitungen, Wärme und Strom</translation>
    </message>
    <message>
        <source>what fits together</source>
        <translation>was zusammenpasst</translation>
    </message>
    <message numerus="yes">
        <source>%n more rule(s) on %1 are judged.</source>
        <translation>
            <numerusform>%n Regel mehr über %1 wird beurteilt.</numerusform>
            <numerusform>%n Regeln mehr über %1 werden beurteilt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) on %1 are judged no longer.</source>
        <translation>
            <numerusform>%n Regel über %1 wird nicht mehr beurteilt.</numerusform>
            <numerusform>%n Regeln über %1 werden nicht mehr beurteilt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The room as it is breaks %n more of those on %1.</source>
        <translation>
            <numerusform>Der Raum, wie er ist, verletzt eine Regel mehr über %1.</numerusform>
            <numerusform>Der Raum, wie er ist, verletzt %n Regeln mehr über %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The room as it is breaks %n fewer of those on %1.</source>
        <translation>
            <numerusform>Der Raum, wie er ist, verletzt eine Regel weniger über %1.</numerusform>
            <numerusform>Der Raum, wie er ist, verletzt %n Regeln weniger über %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is heard next door is a must now.</source>
        <translation>Was man nebenan hört, ist jetzt ein Muss.</translation>
    </message>
    <message>
        <source>What is heard next door is a wish now.</source>
        <translation>Was man nebenan hört, ist jetzt ein Wunsch.</translation>
    </message>
    <message>
        <source>No proposal will cost more than the budget.</source>
        <translation>Kein Vorschlag kostet mehr als das Budget.</translation>
    </message>
    <message>
        <source>A proposal may cost more than the budget, if that is worth it.</source>
        <translation>Ein Vorschlag darf mehr kosten als das Budget, wenn es sich lohnt.</translation>
    </message>
    <message>
        <source>Each who watches must have a place.</source>
        <translation>Wer mitschaut, muss einen Platz haben.</translation>
    </message>
    <message>
        <source>A place may be missing, if nothing else works.</source>
        <translation>Ein Platz darf fehlen, wenn es nicht anders geht.</translation>
    </message>
    <message>
        <source>Things may hang on walls and ceilings.</source>
        <translation>An Wände und Decken darf etwas gehängt werden.</translation>
    </message>
    <message>
        <source>Nothing will be drilled into walls or ceilings.</source>
        <translation>In Wände und Decken wird nicht gebohrt.</translation>
    </message>
    <message>
        <source>Loudspeakers may be built into walls and ceilings.</source>
        <translation>Lautsprecher dürfen in Wände und Decken eingebaut werden.</translation>
    </message>
    <message>
        <source>Nothing will be built into walls or ceilings.</source>
        <translation>In Wände und Decken wird nichts eingebaut.</translation>
    </message>
    <message numerus="yes">
        <source>Seats for %n person(s) are looked for.</source>
        <translation>
            <numerusform>Gesucht wird ein Platz für eine Person.</numerusform>
            <numerusform>Gesucht werden Plätze für %n Personen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n subwoofer(s).</source>
        <translation>
            <numerusform>Höchstens ein Subwoofer.</numerusform>
            <numerusform>Höchstens %n Subwoofer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n loudspeaker(s) overhead.</source>
        <translation>
            <numerusform>Höchstens ein Lautsprecher über dem Kopf.</numerusform>
            <numerusform>Höchstens %n Lautsprecher über dem Kopf.</numerusform>
        </translation>
    </message>
    <message>
        <source>The catalogue has other money, so the budget cannot be compared.</source>
        <translation>Der Katalog rechnet in anderer Währung, darum lässt sich das Budget nicht vergleichen.</translation>
    </message>
    <message>
        <source>Proposals are held against %1.</source>
        <translation>Vorschläge werden an %1 gemessen.</translation>
    </message>
    <message>
        <source>Proposals may cost what they will.</source>
        <translation>Vorschläge dürfen kosten, was sie wollen.</translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) of the catalogue are out.</source>
        <translation>
            <numerusform>Ein Gegenstand des Katalogs scheidet aus.</numerusform>
            <numerusform>%n Gegenstände des Katalogs scheiden aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) of the catalogue are possible again.</source>
        <translation>
            <numerusform>Ein Gegenstand des Katalogs ist wieder möglich.</numerusform>
            <numerusform>%n Gegenstände des Katalogs sind wieder möglich.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you do most weighs more in proposals.</source>
        <translation>Was Sie am meisten tun, wiegt in Vorschlägen mehr.</translation>
    </message>
    <message>
        <source>Proposals are weighed by your taste.</source>
        <translation>Vorschläge werden nach Ihrem Geschmack gewichtet.</translation>
    </message>
    <message>
        <source>What is like your pins is worth more.</source>
        <translation>Was dem Gemerkten gleicht, zählt mehr.</translation>
    </message>
    <message>
        <source>What you keep costs nothing in proposals.</source>
        <translation>Was Sie behalten, kostet in Vorschlägen nichts.</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message numerus="yes">
        <source>%n watch together</source>
        <translation>
            <numerusform>eine Person schaut</numerusform>
            <numerusform>%n schauen zusammen</numerusform>
        </translation>
    </message>
    <message>
        <source>children: %1</source>
        <translation>Kinder: %1</translation>
    </message>
    <message>
        <source>cats or dogs</source>
        <translation>Katzen oder Hunde</translation>
    </message>
    <message>
        <source>a wheelchair</source>
        <translation>ein Rollstuhl</translation>
    </message>
    <message>
        <source>next door sleep: %1</source>
        <translation>nebenan schlafen: %1</translation>
    </message>
    <message>
        <source>quiet next door is a must</source>
        <translation>Ruhe nebenan ist ein Muss</translation>
    </message>
    <message>
        <source>films and series</source>
        <translation>Filme und Serien</translation>
    </message>
    <message>
        <source>music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>games</source>
        <translation>Spiele</translation>
    </message>
    <message>
        <source>sport and news</source>
        <translation>Sport und Nachrichten</translation>
    </message>
    <message>
        <source>you listen: %1</source>
        <translation>Sie hören: %1</translation>
    </message>
    <message>
        <source>drilling is fine</source>
        <translation>Bohren ist erlaubt</translation>
    </message>
    <message>
        <source>no drilling</source>
        <translation>kein Bohren</translation>
    </message>
    <message>
        <source>Proposals mind that neighbours sleep next door.</source>
        <translation>Vorschläge nehmen Rücksicht auf Nachbarn, die nebenan schlafen.</translation>
    </message>
    <message>
        <source>No neighbours need to be minded.</source>
        <translation>Auf Nachbarn ist keine Rücksicht nötig.</translation>
    </message>
    <message>
        <source>Proposals mind the pets.</source>
        <translation>Vorschläge nehmen Rücksicht auf die Tiere.</translation>
    </message>
    <message>
        <source>No pets need to be minded.</source>
        <translation>Auf Tiere ist keine Rücksicht nötig.</translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>Quiet suburb</source>
        <translation>Ruhiger Vorort</translation>
    </message>
    <message>
        <source>Street in a town</source>
        <translation>Straße in der Stadt</translation>
    </message>
    <message>
        <source>Busy street</source>
        <translation>Belebte Straße</translation>
    </message>
    <message>
        <source>Main road</source>
        <translation>Hauptverkehrsstraße</translation>
    </message>
    <message>
        <source>Rented</source>
        <translation>Gemietet</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Eigentum</translation>
    </message>
    <message>
        <source>Quietly</source>
        <translation>Leise</translation>
    </message>
    <message>
        <source>As most do</source>
        <translation>Wie die meisten</translation>
    </message>
    <message>
        <source>As in a cinema</source>
        <translation>Wie im Kino</translation>
    </message>
    <message>
        <source>Damped, as a studio</source>
        <translation>Gedämpft wie im Studio</translation>
    </message>
    <message>
        <source>Lively, as a living room</source>
        <translation>Lebendig wie im Wohnzimmer</translation>
    </message>
    <message>
        <source>Our own rooms</source>
        <translation>Eigene Räume</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Nachbarn</translation>
    </message>
    <message>
        <source>Outdoors, away from the street</source>
        <translation>Draußen, abseits der Straße</translation>
    </message>
    <message>
        <source>The street</source>
        <translation>Die Straße</translation>
    </message>
    <message>
        <source>Apartment</source>
        <translation>Wohnung</translation>
    </message>
    <message>
        <source>Terraced house</source>
        <translation>Reihenhaus</translation>
    </message>
    <message>
        <source>Detached house</source>
        <translation>Freistehendes Haus</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Our own family</source>
        <translation>Die eigene Familie</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Now and then</source>
        <translation>Ab und zu</translation>
    </message>
    <message>
        <source>Often</source>
        <translation>Oft</translation>
    </message>
    <message>
        <source>Most of all</source>
        <translation>Am meisten</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>A wish</source>
        <translation>Wunsch</translation>
    </message>
    <message>
        <source>A must</source>
        <translation>Muss</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>To be quoted</source>
        <translation>Anzubieten</translation>
    </message>
    <message>
        <source>Question asked</source>
        <translation>Rückfrage gestellt</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>Quote expired</source>
        <translation>Angebot abgelaufen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Waiting for the deposit</source>
        <translation>Wartet auf Anzahlung</translation>
    </message>
    <message>
        <source>Deposit received</source>
        <translation>Anzahlung eingegangen</translation>
    </message>
    <message>
        <source>Not funded</source>
        <translation>Nicht finanziert</translation>
    </message>
    <message>
        <source>Being built</source>
        <translation>Im Bau</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Built</source>
        <translation>Gebaut</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>Anfrage senden</translation>
    </message>
    <message>
        <source>Request sent</source>
        <translation>Anfrage gesendet</translation>
    </message>
    <message>
        <source>Take in the request</source>
        <translation>Anfrage aufnehmen</translation>
    </message>
    <message>
        <source>Request received</source>
        <translation>Anfrage eingegangen</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Rückfrage stellen</translation>
    </message>
    <message>
        <source>Answer the question</source>
        <translation>Rückfrage beantworten</translation>
    </message>
    <message>
        <source>Question answered</source>
        <translation>Rückfrage beantwortet</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Quote made</source>
        <translation>Angebot erstellt</translation>
    </message>
    <message>
        <source>Revise the quote</source>
        <translation>Angebot ändern</translation>
    </message>
    <message>
        <source>Quote revised</source>
        <translation>Angebot geändert</translation>
    </message>
    <message>
        <source>Let the quote expire</source>
        <translation>Angebot ablaufen lassen</translation>
    </message>
    <message>
        <source>Quote again</source>
        <translation>Neu anbieten</translation>
    </message>
    <message>
        <source>Quoted again</source>
        <translation>Neu angeboten</translation>
    </message>
    <message>
        <source>Ask for a change</source>
        <translation>Änderung wünschen</translation>
    </message>
    <message>
        <source>Change asked for</source>
        <translation>Änderung gewünscht</translation>
    </message>
    <message>
        <source>Accept the quote</source>
        <translation>Angebot annehmen</translation>
    </message>
    <message>
        <source>Quote accepted</source>
        <translation>Angebot angenommen</translation>
    </message>
    <message>
        <source>Confirm the order</source>
        <translation>Auftrag bestätigen</translation>
    </message>
    <message>
        <source>Order confirmed</source>
        <translation>Auftrag bestätigt</translation>
    </message>
    <message>
        <source>Confirm against a deposit</source>
        <translation>Gegen Anzahlung bestätigen</translation>
    </message>
    <message>
        <source>Confirmed against a deposit</source>
        <translation>Gegen Anzahlung bestätigt</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Report it funded</source>
        <translation>Als finanziert melden</translation>
    </message>
    <message>
        <source>Funded</source>
        <translation>Finanziert</translation>
    </message>
    <message>
        <source>Report it not funded</source>
        <translation>Als nicht finanziert melden</translation>
    </message>
    <message>
        <source>Take the pledge back</source>
        <translation>Zusage zurücknehmen</translation>
    </message>
    <message>
        <source>Pledge taken back</source>
        <translation>Zusage zurückgenommen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Closed without funding</source>
        <translation>Ohne Finanzierung abgeschlossen</translation>
    </message>
    <message>
        <source>Start building</source>
        <translation>Bau beginnen</translation>
    </message>
    <message>
        <source>Building started</source>
        <translation>Bau begonnen</translation>
    </message>
    <message>
        <source>Report progress</source>
        <translation>Fortschritt melden</translation>
    </message>
    <message>
        <source>Progress reported</source>
        <translation>Fortschritt gemeldet</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Resume building</source>
        <translation>Bau fortsetzen</translation>
    </message>
    <message>
        <source>Building resumed</source>
        <translation>Bau fortgesetzt</translation>
    </message>
    <message>
        <source>Sign the quality check</source>
        <translation>Qualitätsprüfung zeichnen</translation>
    </message>
    <message>
        <source>Quality check passed</source>
        <translation>Qualitätsprüfung bestanden</translation>
    </message>
    <message>
        <source>Ship</source>
        <translation>Versenden</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Record the delivery</source>
        <translation>Lieferung festhalten</translation>
    </message>
    <message>
        <source>Record the return</source>
        <translation>Rücklauf festhalten</translation>
    </message>
    <message>
        <source>Came back undelivered</source>
        <translation>Unzustellbar zurück</translation>
    </message>
    <message>
        <source>Accept the claim</source>
        <translation>Reklamation annehmen</translation>
    </message>
    <message>
        <source>Claim accepted</source>
        <translation>Reklamation angenommen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Withdrawn by the customer</source>
        <translation>Vom Kunden zurückgezogen</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Auftrag stornieren</translation>
    </message>
    <message>
        <source>Closed after the cancellation</source>
        <translation>Nach dem Storno abgeschlossen</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Eingangsbestätigung</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Rückfrage</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Order confirmation</source>
        <translation>Auftragsbestätigung</translation>
    </message>
    <message>
        <source>Rejection</source>
        <translation>Ablehnung</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Rückzug</translation>
    </message>
    <message>
        <source>Pledge receipt</source>
        <translation>Bestätigung der Zusage</translation>
    </message>
    <message>
        <source>Funding result</source>
        <translation>Ergebnis der Finanzierung</translation>
    </message>
    <message>
        <source>Start of building</source>
        <translation>Baubeginn</translation>
    </message>
    <message>
        <source>Building news</source>
        <translation>Nachricht vom Bau</translation>
    </message>
    <message>
        <source>Quality report</source>
        <translation>Prüfbericht</translation>
    </message>
    <message>
        <source>Despatch note</source>
        <translation>Versandanzeige</translation>
    </message>
    <message>
        <source>Proof of delivery</source>
        <translation>Liefernachweis</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Reklamation</translation>
    </message>
    <message>
        <source>Decision on the claim</source>
        <translation>Entscheid zur Reklamation</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Storno</translation>
    </message>
    <message>
        <source>Closing note</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>The store was made</source>
        <translation>Der Speicher wurde angelegt</translation>
    </message>
    <message>
        <source>A retailer is trusted</source>
        <translation>Einem Händler wird vertraut</translation>
    </message>
    <message>
        <source>%1 filed</source>
        <translation>%1 abgelegt</translation>
    </message>
    <message>
        <source>%1 waits</source>
        <translation>%1 wartet</translation>
    </message>
    <message>
        <source>%1 signed, waiting for the other signature</source>
        <translation>%1 gezeichnet, die zweite Unterschrift fehlt noch</translation>
    </message>
    <message>
        <source>%1 handed over</source>
        <translation>%1 übergeben</translation>
    </message>
    <message>
        <source>%1 came once more</source>
        <translation>%1 kam noch einmal</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Verweigert: %1</translation>
    </message>
    <message>
        <source>Deposit paid back</source>
        <translation>Anzahlung erstattet</translation>
    </message>
    <message>
        <source>Case released</source>
        <translation>Vorgang freigegeben</translation>
    </message>
    <message>
        <source>Contact erased</source>
        <translation>Kontakt gelöscht</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Werkstatt</translation>
    </message>
    <message>
        <source>Logistics</source>
        <translation>Logistik</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Spediteur</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Beide Seiten</translation>
    </message>
    <message>
        <source>No deposit</source>
        <translation>Keine Anzahlung</translation>
    </message>
    <message>
        <source>Deposit promised</source>
        <translation>Anzahlung zugesagt</translation>
    </message>
    <message>
        <source>Deposit due</source>
        <translation>Anzahlung fällig</translation>
    </message>
    <message>
        <source>Deposit released</source>
        <translation>Anzahlung freigegeben</translation>
    </message>
    <message>
        <source>Deposit cancelled</source>
        <translation>Anzahlung entfallen</translation>
    </message>
    <message>
        <source>%1 taken in. The case is now: %2.</source>
        <translation>%1 aufgenommen. Der Vorgang steht jetzt auf: %2.</translation>
    </message>
    <message>
        <source>%1 filed. The case stays: %2.</source>
        <translation>%1 abgelegt. Der Vorgang bleibt auf: %2.</translation>
    </message>
    <message>
        <source>%1 was here already. The case is: %2.</source>
        <translation>%1 war schon da. Der Vorgang steht auf: %2.</translation>
    </message>
    <message>
        <source>%1 kept waiting. The case stays: %2.</source>
        <translation>%1 wartet noch. Der Vorgang bleibt auf: %2.</translation>
    </message>
    <message>
        <source>%1 refused. The case stays: %2.</source>
        <translation>%1 verweigert. Der Vorgang bleibt auf: %2.</translation>
    </message>
    <message>
        <source>Two different messages carry one number</source>
        <translation>Zwei verschiedene Nachrichten tragen dieselbe Nummer</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>It crossed a message of the other side.</source>
        <translation>Sie kreuzte sich mit einer Nachricht der anderen Seite.</translation>
    </message>
    <message>
        <source>Make a quote</source>
        <translation>Angebot erstellen</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) that had waited for it were taken in too.</source>
        <translation>
            <numerusform>%n Nachricht, die darauf gewartet hatte, ist auch aufgenommen.</numerusform>
            <numerusform>%n Nachrichten, die darauf gewartet hatten, sind auch aufgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has arrived: the other side signed a receipt</source>
        <translation>%1 ist angekommen: Die andere Seite hat den Empfang unterschrieben</translation>
    </message>
    <message>
        <source>The customer signs with a new key</source>
        <translation>Der Kunde unterschreibt mit einem neuen Schlüssel</translation>
    </message>
    <message>
        <source>A key was revoked</source>
        <translation>Ein Schlüssel wurde widerrufen</translation>
    </message>
    <message>
        <source>A retailer&apos;s root key was replaced</source>
        <translation>Der Stammschlüssel eines Händlers wurde ersetzt</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Begin with this furnished room.</source>
        <translation>Mit diesem eingerichteten Raum beginnen.</translation>
    </message>
    <message>
        <source>Language of this run: en or de.</source>
        <translation>Sprache dieses Laufs: en oder de.</translation>
    </message>
    <message>
        <source>The desk’s store: a file or a postgresql:// address.</source>
        <translation>Der Speicher des Schalters: eine Datei oder eine postgresql://-Adresse.</translation>
    </message>
    <message>
        <source>Write a picture of the window to this file and end.</source>
        <translation>Ein Bild des Fensters in diese Datei schreiben und enden.</translation>
    </message>
    <message>
        <source>Size of the window in pixels.</source>
        <translation>Größe des Fensters in Pixeln.</translation>
    </message>
    <message>
        <source>Light colours in this run.</source>
        <translation>Helle Farben in diesem Lauf.</translation>
    </message>
    <message>
        <source>Dark colours in this run.</source>
        <translation>Dunkle Farben in diesem Lauf.</translation>
    </message>
    <message>
        <source>A design (.bespeak) or a signed file (.bespoken).</source>
        <translation>Ein Entwurf (.bespeak) oder eine unterschriebene Datei (.bespoken).</translation>
    </message>
    <message>
        <source>Only one file can be opened.</source>
        <translation>Es kann nur eine Datei geöffnet werden.</translation>
    </message>
    <message>
        <source>The size is written like 1280x800.</source>
        <translation>Die Größe schreibt man wie 1280x800.</translation>
    </message>
    <message>
        <source>Either --light or --dark, not both.</source>
        <translation>Entweder --light oder --dark, nicht beides.</translation>
    </message>
    <message>
        <source>Lay out a room, and ask for exactly that.</source>
        <translation>Einen Raum einrichten und genau das bestellen.</translation>
    </message>
    <message>
        <source>There is no room named “%1”; there are: %2.</source>
        <translation>Es gibt keinen Raum namens „%1“; es gibt: %2.</translation>
    </message>
    <message>
        <source>There is no workspace named “%1”; there are: %2.</source>
        <translation>Es gibt keinen Arbeitsbereich namens „%1“; es gibt: %2.</translation>
    </message>
    <message>
        <source>There is no language “%1”; there are: %2.</source>
        <translation>Es gibt keine Sprache „%1“; es gibt: %2.</translation>
    </message>
    <message>
        <source>Show this first: design, board, desk, inbox or community.</source>
        <translation>Das zuerst zeigen: design, board, desk, inbox oder community.</translation>
    </message>
    <message>
        <source>Do in the window what this file, or - for standard input, says and end.</source>
        <translation>Im Fenster tun, was diese Datei (oder - für die Standardeingabe) sagt, und beenden.</translation>
    </message>
</context>
<context>
    <name>Community</name>
    <message>
        <source>For film evenings</source>
        <translation>Für Filmabende</translation>
    </message>
    <message>
        <source>A room for music</source>
        <translation>Ein Raum für Musik</translation>
    </message>
    <message>
        <source>For the whole family</source>
        <translation>Für die ganze Familie</translation>
    </message>
    <message>
        <source>A corner for games</source>
        <translation>Eine Ecke zum Spielen</translation>
    </message>
    <message>
        <source>Much in a small room</source>
        <translation>Viel auf wenig Raum</translation>
    </message>
    <message>
        <source>A big picture</source>
        <translation>Ein großes Bild</translation>
    </message>
    <message>
        <source>Hardly to be seen</source>
        <translation>Kaum zu sehen</translation>
    </message>
    <message>
        <source>A bit of everything</source>
        <translation>Von allem etwas</translation>
    </message>
    <message>
        <source>quiet at night</source>
        <translation>nachts leise</translation>
    </message>
    <message>
        <source>safe for children</source>
        <translation>kindersicher</translation>
    </message>
    <message>
        <source>films</source>
        <translation>Filme</translation>
    </message>
    <message>
        <source>music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>games</source>
        <translation>Spiele</translation>
    </message>
    <message>
        <source>sport</source>
        <translation>Sport</translation>
    </message>
    <message>
        <source>rented home</source>
        <translation>Mietwohnung</translation>
    </message>
    <message>
        <source>The price</source>
        <translation>Der Preis</translation>
    </message>
    <message>
        <source>The look</source>
        <translation>Das Aussehen</translation>
    </message>
    <message>
        <source>The size</source>
        <translation>Die Größe</translation>
    </message>
    <message>
        <source>The sound</source>
        <translation>Der Klang</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Das Bild</translation>
    </message>
    <message>
        <source>Too much of it</source>
        <translation>Zu viel davon</translation>
    </message>
    <message>
        <source>about %1 × %2</source>
        <translation>etwa %1 × %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>week %1 of %2</source>
        <translation>Woche %1/%2</translation>
    </message>
    <message>
        <source>%1 % (%2–%3 %)</source>
        <translation>%1 % (%2–%3 %)</translation>
    </message>
    <message>
        <source>all regions together</source>
        <translation>alle Regionen zusammen</translation>
    </message>
</context>
<context>
    <name>Constructions</name>
    <message>
        <source>Stud wall, one 13 mm board each side</source>
        <translation>Ständerwand, je eine 13-mm-Platte</translation>
    </message>
    <message>
        <source>Stud wall, two boards each side</source>
        <translation>Ständerwand, je zwei Platten</translation>
    </message>
    <message>
        <source>Staggered studs with wool</source>
        <translation>Versetzte Ständer mit Dämmwolle</translation>
    </message>
    <message>
        <source>Concrete block, 20 cm</source>
        <translation>Betonstein, 20 cm</translation>
    </message>
    <message>
        <source>Brick, 10 cm</source>
        <translation>Ziegel, 10 cm</translation>
    </message>
    <message>
        <source>Concrete slab, 20 cm</source>
        <translation>Betondecke, 20 cm</translation>
    </message>
    <message>
        <source>Single glass, 3 mm</source>
        <translation>Einfachglas, 3 mm</translation>
    </message>
    <message>
        <source>Two panes of 3 mm, 5 cm apart</source>
        <translation>Zwei Scheiben von 3 mm, 5 cm Abstand</translation>
    </message>
    <message>
        <source>Hollow door</source>
        <translation>Hohle Tür</translation>
    </message>
    <message>
        <source>Solid door</source>
        <translation>Massive Tür</translation>
    </message>
</context>
<context>
    <name>DialogQuestions</name>
    <message>
        <source>Designs and signed files (*.bespeak *.bespoken);;Designs (*.bespeak);;Signed files (*.bespoken);;All files (*)</source>
        <translation>Entwürfe und unterschriebene Dateien (*.bespeak *.bespoken);;Entwürfe (*.bespeak);;Unterschriebene Dateien (*.bespoken);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save the design</source>
        <translation>Den Entwurf speichern</translation>
    </message>
    <message>
        <source>Designs (*.bespeak)</source>
        <translation>Entwürfe (*.bespeak)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Die Änderungen an „%1“ speichern?</translation>
    </message>
    <message>
        <source>Without saving, what you changed since the last time is lost.</source>
        <translation>Ohne Speichern geht verloren, was Sie seit dem letzten Mal geändert haben.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das ging nicht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Already open</source>
        <translation>Schon geöffnet</translation>
    </message>
    <message>
        <source>“%1” is open in another window of Bespeak.</source>
        <translation>„%1“ ist in einem anderen Fenster von Bespeak geöffnet.</translation>
    </message>
    <message>
        <source>If both were saved, one would be lost. A copy can be changed freely and is saved under another name.</source>
        <translation>Würden beide gespeichert, ginge eines verloren. Eine Kopie lässt sich frei ändern und wird unter anderem Namen gespeichert.</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>Anderswo geändert</translation>
    </message>
    <message>
        <source>“%1” was saved by another program since it was opened here.</source>
        <translation>„%1“ wurde von einem anderen Programm gespeichert, seit der Entwurf hier geöffnet wurde.</translation>
    </message>
    <message>
        <source>Saving over it would lose what was changed there.</source>
        <translation>Beim Überschreiben ginge verloren, was dort geändert wurde.</translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation>Unter anderem Namen speichern …</translation>
    </message>
    <message>
        <source>Save over it</source>
        <translation>Überschreiben</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Add a component</source>
        <translation>Stück hinzufügen</translation>
    </message>
    <message>
        <source>Add a door</source>
        <translation>Tür hinzufügen</translation>
    </message>
    <message>
        <source>Add a window</source>
        <translation>Fenster hinzufügen</translation>
    </message>
    <message>
        <source>Add a passage</source>
        <translation>Durchgang hinzufügen</translation>
    </message>
    <message>
        <source>Remove an opening</source>
        <translation>Öffnung entfernen</translation>
    </message>
    <message>
        <source>Remove a corner</source>
        <translation>Ecke entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>There is no remedy {number}; this design has {count}.</source>
        <translation>Es gibt kein Mittel {number}; dieser Entwurf hat {count}.</translation>
    </message>
    <message>
        <source>Give --remedy and --out together, or neither.</source>
        <translation>Geben Sie --remedy und --out zusammen an oder keines von beiden.</translation>
    </message>
    <message>
        <source>“{text}” is not a length. Type for example 4.2 m, 420 cm or 13&apos; 9&quot;.</source>
        <translation>„{text}“ ist keine Länge. Geben Sie zum Beispiel 4,2 m, 420 cm oder 13&apos; 9&quot; ein.</translation>
    </message>
    <message>
        <source>“{text}” is beyond what Bespeak can measure.</source>
        <translation>„{text}“ liegt jenseits dessen, was Bespeak messen kann.</translation>
    </message>
    <message>
        <source>“{code}” is not a currency that Bespeak knows.</source>
        <translation>„{code}“ ist keine Währung, die Bespeak kennt.</translation>
    </message>
    <message>
        <source>“{text}” is not an amount of money.</source>
        <translation>„{text}“ ist kein Geldbetrag.</translation>
    </message>
    <message>
        <source>“{text}” is too large an amount.</source>
        <translation>„{text}“ ist ein zu großer Betrag.</translation>
    </message>
    <message>
        <source>“{text}” is not the name of a catalogue entry.</source>
        <translation>„{text}“ ist kein Name eines Katalogeintrags.</translation>
    </message>
    <message>
        <source>“{text}” is not a moment such as 2026-11-22T10:00:00Z.</source>
        <translation>„{text}“ ist kein Zeitpunkt wie 2026-11-22T10:00:00Z.</translation>
    </message>
    <message>
        <source>“{text}” is not a date such as 2026-11-22.</source>
        <translation>„{text}“ ist kein Datum wie 2026-11-22.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read: {reason}.</source>
        <translation>Die Datei {path} ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>The file {path} cannot be written: {reason}.</source>
        <translation>Die Datei {path} lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>There is a file {path} already; it is never replaced.</source>
        <translation>Es gibt schon eine Datei {path}; sie wird nie ersetzt.</translation>
    </message>
    <message>
        <source>The file {path} is larger than {limit}, more than Bespeak reads.</source>
        <translation>Die Datei {path} ist größer als {limit}, mehr als Bespeak liest.</translation>
    </message>
    <message>
        <source>The text cannot be read: {reason}.</source>
        <translation>Der Text ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>At “{place}” Bespeak expected {expected}.</source>
        <translation>Bei „{place}“ hat Bespeak {expected} erwartet.</translation>
    </message>
    <message>
        <source>The file holds a fingerprint that cannot be read.</source>
        <translation>Die Datei enthält einen Fingerabdruck, der nicht lesbar ist.</translation>
    </message>
    <message>
        <source>The catalogue cannot be read: {reason}.</source>
        <translation>Der Katalog ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>The file is not a catalogue of Bespeak.</source>
        <translation>Die Datei ist kein Katalog von Bespeak.</translation>
    </message>
    <message>
        <source>The catalogue was made for a newer Bespeak (format {version}).</source>
        <translation>Der Katalog ist für ein neueres Bespeak gemacht (Format {version}).</translation>
    </message>
    <message>
        <source>The catalogue is larger than Bespeak reads.</source>
        <translation>Der Katalog ist größer, als Bespeak liest.</translation>
    </message>
    <message>
        <source>The catalogue has more than {most} entries.</source>
        <translation>Der Katalog hat mehr als {most} Einträge.</translation>
    </message>
    <message>
        <source>“{place}” has the id of an entry before it.</source>
        <translation>„{place}“ hat die Kennung eines früheren Eintrags.</translation>
    </message>
    <message>
        <source>“{place}” does not fit the schema: {reason}.</source>
        <translation>„{place}“ passt nicht zum Schema: {reason}.</translation>
    </message>
    <message>
        <source>The schema of “{definition}” cannot be read.</source>
        <translation>Das Schema von „{definition}“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>“{text}” is not the size of a room. Type for example 4.2 x 3.6 or 13&apos;9 x 11&apos;10.</source>
        <translation>„{text}“ ist keine Raumgröße. Geben Sie zum Beispiel 4,2 x 3,6 oder 13&apos;9 x 11&apos;10 ein.</translation>
    </message>
    <message>
        <source>A room needs at least three corners.</source>
        <translation>Ein Raum braucht mindestens drei Ecken.</translation>
    </message>
    <message>
        <source>A room can have at most {limit} corners.</source>
        <translation>Ein Raum kann höchstens {limit} Ecken haben.</translation>
    </message>
    <message>
        <source>Wall {wall} would be shorter than {limit}.</source>
        <translation>Wand {wall} wäre kürzer als {limit}.</translation>
    </message>
    <message>
        <source>The walls would cross or touch each other.</source>
        <translation>Die Wände würden sich kreuzen oder berühren.</translation>
    </message>
    <message>
        <source>The room would be smaller than half a square metre.</source>
        <translation>Der Raum wäre kleiner als ein halber Quadratmeter.</translation>
    </message>
    <message>
        <source>The room would be larger than {limit}.</source>
        <translation>Der Raum wäre größer als {limit}.</translation>
    </message>
    <message>
        <source>The ceiling must be between {least} and {most} high.</source>
        <translation>Die Decke muss zwischen {least} und {most} hoch sein.</translation>
    </message>
    <message>
        <source>Wall {wall} must be between {least} and {most} thick.</source>
        <translation>Wand {wall} muss zwischen {least} und {most} dick sein.</translation>
    </message>
    <message>
        <source>A door or window does not fit into wall {wall}.</source>
        <translation>Eine Tür oder ein Fenster passt nicht in Wand {wall}.</translation>
    </message>
    <message>
        <source>Two doors or windows would overlap.</source>
        <translation>Zwei Türen oder Fenster würden sich überschneiden.</translation>
    </message>
    <message>
        <source>A door or window must be at least {limit} wide and high.</source>
        <translation>Eine Tür oder ein Fenster muss mindestens {limit} breit und hoch sein.</translation>
    </message>
    <message>
        <source>The room has no wall {wall}.</source>
        <translation>Der Raum hat keine Wand {wall}.</translation>
    </message>
    <message>
        <source>The ceiling cannot slope towards wall {wall} like this.</source>
        <translation>So kann sich die Decke nicht zu Wand {wall} neigen.</translation>
    </message>
    <message>
        <source>The name is longer than {limit} characters.</source>
        <translation>Der Name ist länger als {limit} Zeichen.</translation>
    </message>
    <message>
        <source>The name has characters that cannot be shown.</source>
        <translation>Der Name hat Zeichen, die sich nicht anzeigen lassen.</translation>
    </message>
    <message>
        <source>A room can have at most {limit} doors and windows.</source>
        <translation>Ein Raum kann höchstens {limit} Türen und Fenster haben.</translation>
    </message>
    <message>
        <source>Two doors or windows have the same number {opening}.</source>
        <translation>Zwei Türen oder Fenster haben dieselbe Nummer {opening}.</translation>
    </message>
    <message>
        <source>“{material}” is not a material that Bespeak knows.</source>
        <translation>„{material}“ ist kein Material, das Bespeak kennt.</translation>
    </message>
    <message>
        <source>“{material}” is not a material for this surface.</source>
        <translation>„{material}“ ist kein Material für diese Fläche.</translation>
    </message>
    <message>
        <source>Wall {wall} runs straight on into its neighbour and cannot be moved alone.</source>
        <translation>Wand {wall} geht gerade in ihre Nachbarin über und lässt sich nicht allein bewegen.</translation>
    </message>
    <message>
        <source>The room has no corner {corner}.</source>
        <translation>Der Raum hat keine Ecke {corner}.</translation>
    </message>
    <message>
        <source>That door or window is no longer there.</source>
        <translation>Diese Tür oder dieses Fenster gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is no formula “{topic}”; calc --list names them all.</source>
        <translation>Es gibt keine Formel „{topic}“; calc --list nennt alle.</translation>
    </message>
    <message>
        <source>The input “{field}” must be {expected}.</source>
        <translation>Die Eingabe „{field}“ muss so sein: {expected}.</translation>
    </message>
    <message>
        <source>This formula holds only for {quantity} being {range}.</source>
        <translation>Diese Formel gilt nur, wenn {quantity} {range} ist.</translation>
    </message>
    <message>
        <source>There is no room template “{template}”.</source>
        <translation>Es gibt keine Raumvorlage „{template}“.</translation>
    </message>
    <message>
        <source>That thing is no longer in the design.</source>
        <translation>Dieses Stück ist nicht mehr im Entwurf.</translation>
    </message>
    <message>
        <source>This thing is locked. Unlock it first.</source>
        <translation>Dieses Stück ist gesperrt. Entsperren Sie es zuerst.</translation>
    </message>
    <message>
        <source>The catalogue has no “{component}”.</source>
        <translation>Der Katalog hat kein „{component}“.</translation>
    </message>
    <message>
        <source>“{component}” is bought, but takes no place in the room.</source>
        <translation>„{component}“ wird gekauft, nimmt aber keinen Platz im Raum ein.</translation>
    </message>
    <message>
        <source>“{component}” cannot be held that way ({mounting}).</source>
        <translation>„{component}“ lässt sich so nicht halten ({mounting}).</translation>
    </message>
    <message>
        <source>A design can hold at most {limit} things.</source>
        <translation>Ein Entwurf fasst höchstens {limit} Stücke.</translation>
    </message>
    <message>
        <source>That place is too far away.</source>
        <translation>Dieser Platz ist zu weit weg.</translation>
    </message>
    <message>
        <source>That thing is in the design already.</source>
        <translation>Dieses Stück ist schon im Entwurf.</translation>
    </message>
    <message>
        <source>Say what it shall stand on.</source>
        <translation>Sagen Sie, worauf es stehen soll.</translation>
    </message>
    <message>
        <source>Nothing can stand there.</source>
        <translation>Dort kann nichts stehen.</translation>
    </message>
    <message>
        <source>A thing cannot stand on what it carries.</source>
        <translation>Nichts kann auf dem stehen, was es selbst trägt.</translation>
    </message>
    <message>
        <source>“{component}” is not offered with {option} “{value}”.</source>
        <translation>„{component}“ gibt es nicht mit {option} „{value}“.</translation>
    </message>
    <message>
        <source>The text is longer than {limit} bytes.</source>
        <translation>Der Text ist länger als {limit} Bytes.</translation>
    </message>
    <message>
        <source>The text has characters that cannot be shown.</source>
        <translation>Der Text hat Zeichen, die sich nicht anzeigen lassen.</translation>
    </message>
    <message>
        <source>The budget must be an amount from nothing to ten billion.</source>
        <translation>Das Budget muss ein Betrag von null bis zehn Milliarden sein.</translation>
    </message>
    <message>
        <source>The design in this file is damaged: {reason}.</source>
        <translation>Der Entwurf in dieser Datei ist beschädigt: {reason}.</translation>
    </message>
    <message>
        <source>This design was saved by a newer Bespeak (format {version}); this one reads up to {known}.</source>
        <translation>Diesen Entwurf hat ein neueres Bespeak gespeichert (Format {version}); dieses liest bis {known}.</translation>
    </message>
    <message>
        <source>The design in this file is damaged: at “{place}” Bespeak expected {expected}.</source>
        <translation>Der Entwurf in dieser Datei ist beschädigt: Bei „{place}“ hat Bespeak {expected} erwartet.</translation>
    </message>
    <message>
        <source>This file is no Bespeak design.</source>
        <translation>Diese Datei ist kein Entwurf von Bespeak.</translation>
    </message>
    <message>
        <source>Amounts in {first} and in {other} cannot be added up.</source>
        <translation>Beträge in {first} und in {other} lassen sich nicht zusammenzählen.</translation>
    </message>
    <message>
        <source>The line “{line}” has a VAT rate that cannot be.</source>
        <translation>Die Zeile „{line}“ hat einen unmöglichen Steuersatz.</translation>
    </message>
    <message>
        <source>The line “{line}” needs a quantity above zero.</source>
        <translation>Die Zeile „{line}“ braucht eine Menge über null.</translation>
    </message>
    <message>
        <source>The amounts add up to more than Bespeak can count.</source>
        <translation>Die Beträge ergeben mehr, als Bespeak zählen kann.</translation>
    </message>
    <message>
        <source>The file holds an encoded value with a letter that does not belong there.</source>
        <translation>Die Datei enthält einen kodierten Wert mit einem Zeichen, das nicht hineingehört.</translation>
    </message>
    <message>
        <source>The file holds an encoded value that was cut short.</source>
        <translation>Die Datei enthält einen abgeschnittenen kodierten Wert.</translation>
    </message>
    <message>
        <source>The file holds an encoded value whose last letter is not the one a writer makes.</source>
        <translation>Die Datei enthält einen kodierten Wert, dessen letztes Zeichen kein Schreiber so setzt.</translation>
    </message>
    <message>
        <source>The file holds a number with decimals where only whole numbers are signed.</source>
        <translation>Die Datei enthält eine Zahl mit Nachkommastellen, wo nur ganze Zahlen unterschrieben werden.</translation>
    </message>
    <message>
        <source>The file holds a whole number that is too large.</source>
        <translation>Die Datei enthält eine zu große ganze Zahl.</translation>
    </message>
    <message>
        <source>The file holds text that is not UTF-8.</source>
        <translation>Die Datei enthält Text, der kein UTF-8 ist.</translation>
    </message>
    <message>
        <source>The file nests values more than {limit} deep.</source>
        <translation>Die Datei verschachtelt Werte tiefer als {limit}.</translation>
    </message>
    <message>
        <source>The file holds a document of more than {limit} bytes.</source>
        <translation>Die Datei enthält ein Dokument von mehr als {limit} Bytes.</translation>
    </message>
    <message>
        <source>The file holds a document that is not JSON.</source>
        <translation>Die Datei enthält ein Dokument, das kein JSON ist.</translation>
    </message>
    <message>
        <source>The file says “{key}” twice in one place, so that it could be read in two ways.</source>
        <translation>Die Datei sagt an einer Stelle zweimal „{key}“ und ließe sich so auf zwei Arten lesen.</translation>
    </message>
    <message>
        <source>The signed document is not written in the one form in which it may be signed.</source>
        <translation>Das unterschriebene Dokument hat nicht die eine Form, in der es unterschrieben werden darf.</translation>
    </message>
    <message>
        <source>A key&apos;s name in the file cannot be read.</source>
        <translation>Der Name eines Schlüssels in der Datei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>A key in the file does not have 32 bytes.</source>
        <translation>Ein Schlüssel in der Datei hat nicht 32 Bytes.</translation>
    </message>
    <message>
        <source>A key in the file is one with which anybody could sign.</source>
        <translation>Mit einem Schlüssel in der Datei könnte jeder unterschreiben.</translation>
    </message>
    <message>
        <source>A key in the file is not an Ed25519 key.</source>
        <translation>Ein Schlüssel in der Datei ist kein Ed25519-Schlüssel.</translation>
    </message>
    <message>
        <source>A signature does not have 64 bytes.</source>
        <translation>Eine Unterschrift hat nicht 64 Bytes.</translation>
    </message>
    <message>
        <source>A signature does not fit: the message was changed after it was signed, or somebody else signed it.</source>
        <translation>Eine Unterschrift passt nicht: Die Nachricht wurde danach geändert, oder jemand anderes hat unterschrieben.</translation>
    </message>
    <message>
        <source>The signature of the message is not built as it must be.</source>
        <translation>Die Unterschrift der Nachricht ist nicht aufgebaut, wie sie sein muss.</translation>
    </message>
    <message>
        <source>The message carries more than {limit} signatures.</source>
        <translation>Die Nachricht trägt mehr als {limit} Unterschriften.</translation>
    </message>
    <message>
        <source>The message is not signed.</source>
        <translation>Die Nachricht ist nicht unterschrieben.</translation>
    </message>
    <message>
        <source>The message says something about its signature that the signature does not cover.</source>
        <translation>Die Nachricht sagt etwas über ihre Unterschrift, das die Unterschrift nicht deckt.</translation>
    </message>
    <message>
        <source>The signature asks for an extension that Bespeak does not know.</source>
        <translation>Die Unterschrift verlangt eine Erweiterung, die Bespeak nicht kennt.</translation>
    </message>
    <message>
        <source>The signature uses another encoding of the message than the one allowed.</source>
        <translation>Die Unterschrift nutzt eine andere Kodierung der Nachricht als die erlaubte.</translation>
    </message>
    <message>
        <source>The signature brings its own key ({member}), which proves nothing.</source>
        <translation>Die Unterschrift bringt ihren eigenen Schlüssel mit ({member}); das beweist nichts.</translation>
    </message>
    <message>
        <source>The signature says something that Bespeak does not know: “{member}”.</source>
        <translation>Die Unterschrift sagt etwas, das Bespeak nicht kennt: „{member}“.</translation>
    </message>
    <message>
        <source>The message is signed in a way that Bespeak does not accept: “{name}”.</source>
        <translation>Die Nachricht ist auf eine Art unterschrieben, die Bespeak nicht annimmt: „{name}“.</translation>
    </message>
    <message>
        <source>The signature does not say what kind of message it is for.</source>
        <translation>Die Unterschrift sagt nicht, für welche Art von Nachricht sie gilt.</translation>
    </message>
    <message>
        <source>The signature is for “{actual}”, not for “{expected}”.</source>
        <translation>Die Unterschrift gilt für „{actual}“, nicht für „{expected}“.</translation>
    </message>
    <message>
        <source>The signature does not say with which key it was made.</source>
        <translation>Die Unterschrift sagt nicht, mit welchem Schlüssel sie gemacht ist.</translation>
    </message>
    <message>
        <source>The message carries the same signature twice.</source>
        <translation>Die Nachricht trägt dieselbe Unterschrift zweimal.</translation>
    </message>
    <message>
        <source>The message is signed with a key that is not known here: {key}.</source>
        <translation>Die Nachricht ist mit einem Schlüssel unterschrieben, der hier unbekannt ist: {key}.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MiB, more than a Bespeak file may be.</source>
        <translation>Die Datei ist größer als {limit} MiB, mehr als eine Bespeak-Datei sein darf.</translation>
    </message>
    <message>
        <source>The file is damaged or cut short, or no Bespeak file at all.</source>
        <translation>Die Datei ist beschädigt, abgeschnitten oder gar keine Bespeak-Datei.</translation>
    </message>
    <message>
        <source>The file uses a form of zip for very large archives, which Bespeak does not accept.</source>
        <translation>Die Datei nutzt eine Zip-Form für sehr große Archive, die Bespeak nicht annimmt.</translation>
    </message>
    <message>
        <source>The file holds a comment where a Bespeak file has none.</source>
        <translation>Die Datei enthält einen Kommentar, wo eine Bespeak-Datei keinen hat.</translation>
    </message>
    <message>
        <source>The file is one piece of an archive in several pieces.</source>
        <translation>Die Datei ist ein Teil eines mehrteiligen Archivs.</translation>
    </message>
    <message>
        <source>The file holds more than {limit} entries.</source>
        <translation>Die Datei enthält mehr als {limit} Einträge.</translation>
    </message>
    <message>
        <source>The list of contents does not lie where the file says; it is damaged or was meddled with.</source>
        <translation>Das Inhaltsverzeichnis liegt nicht, wo die Datei sagt; sie ist beschädigt oder manipuliert.</translation>
    </message>
    <message>
        <source>The list of contents of the file is damaged.</source>
        <translation>Das Inhaltsverzeichnis der Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The file holds bytes that belong to none of its entries.</source>
        <translation>Die Datei enthält Bytes, die zu keinem ihrer Einträge gehören.</translation>
    </message>
    <message>
        <source>An entry of the file is damaged or cut short.</source>
        <translation>Ein Eintrag der Datei ist beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>The file describes one of its entries in two ways.</source>
        <translation>Die Datei beschreibt einen ihrer Einträge auf zwei Arten.</translation>
    </message>
    <message>
        <source>The file holds extra fields, which a Bespeak file never has.</source>
        <translation>Die Datei enthält Zusatzfelder, die eine Bespeak-Datei nie hat.</translation>
    </message>
    <message>
        <source>An entry of the file is encrypted or written in a way that Bespeak does not accept.</source>
        <translation>Ein Eintrag der Datei ist verschlüsselt oder auf eine Art geschrieben, die Bespeak nicht annimmt.</translation>
    </message>
    <message>
        <source>An entry of the file is packed in a way that Bespeak does not know.</source>
        <translation>Ein Eintrag der Datei ist auf eine Art gepackt, die Bespeak nicht kennt.</translation>
    </message>
    <message>
        <source>The file gives two sizes for an entry that is not packed.</source>
        <translation>Die Datei nennt zwei Größen für einen ungepackten Eintrag.</translation>
    </message>
    <message>
        <source>The file holds an entry with a name that is not allowed.</source>
        <translation>Die Datei enthält einen Eintrag mit einem unerlaubten Namen.</translation>
    </message>
    <message>
        <source>The file holds two entries of the name {name}.</source>
        <translation>Die Datei enthält zwei Einträge namens {name}.</translation>
    </message>
    <message>
        <source>The file uses {name} as an entry and as a folder.</source>
        <translation>Die Datei nutzt {name} als Eintrag und als Ordner.</translation>
    </message>
    <message>
        <source>The file holds a folder, a link or a device where only plain entries may be.</source>
        <translation>Die Datei enthält einen Ordner, eine Verknüpfung oder ein Gerät, wo nur einfache Einträge stehen dürfen.</translation>
    </message>
    <message>
        <source>The entry {name} is larger than {limit} MiB unpacked.</source>
        <translation>Der Eintrag {name} ist ausgepackt größer als {limit} MiB.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MiB unpacked.</source>
        <translation>Die Datei ist ausgepackt größer als {limit} MiB.</translation>
    </message>
    <message>
        <source>The entry {name} unpacks to far more than a real one does.</source>
        <translation>Der Eintrag {name} wird beim Auspacken weit größer als ein echter.</translation>
    </message>
    <message>
        <source>An entry of the file cannot be unpacked.</source>
        <translation>Ein Eintrag der Datei lässt sich nicht auspacken.</translation>
    </message>
    <message>
        <source>The entry {name} is damaged: its checksum does not fit.</source>
        <translation>Der Eintrag {name} ist beschädigt: Seine Prüfsumme passt nicht.</translation>
    </message>
    <message>
        <source>The file does not say what kind of file it is.</source>
        <translation>Die Datei sagt nicht, von welcher Art sie ist.</translation>
    </message>
    <message>
        <source>The file is of another kind; {expected} was expected.</source>
        <translation>Die Datei ist von anderer Art; erwartet war {expected}.</translation>
    </message>
    <message>
        <source>The file holds a part of a name that no message has.</source>
        <translation>Die Datei enthält einen Teil, den keine Nachricht hat.</translation>
    </message>
    <message>
        <source>The part {name} says it is something other than {expected}.</source>
        <translation>Der Teil {name} gibt sich als etwas anderes als {expected} aus.</translation>
    </message>
    <message>
        <source>The picture {name} is too large, damaged, or contains more than a drawing.</source>
        <translation>Das Bild {name} ist zu groß, beschädigt oder enthält mehr als eine Zeichnung.</translation>
    </message>
    <message>
        <source>The picture {name} is damaged or too large.</source>
        <translation>Das Bild {name} ist beschädigt oder zu groß.</translation>
    </message>
    <message>
        <source>The 3D model {name} is damaged or refers to other files.</source>
        <translation>Das 3D-Modell {name} ist beschädigt oder verweist auf andere Dateien.</translation>
    </message>
    <message>
        <source>The text {name} is not plain UTF-8.</source>
        <translation>Der Text {name} ist kein einfaches UTF-8.</translation>
    </message>
    <message>
        <source>{name} is not a PDF document.</source>
        <translation>{name} ist kein PDF-Dokument.</translation>
    </message>
    <message>
        <source>The message was written by a newer version of Bespeak. Please update Bespeak to read it.</source>
        <translation>Die Nachricht stammt von einem neueren Bespeak. Bitte aktualisieren Sie Bespeak, um sie zu lesen.</translation>
    </message>
    <message>
        <source>The message is incomplete or contradicts itself (at “{member}”).</source>
        <translation>Die Nachricht ist unvollständig oder widerspricht sich (bei „{member}“).</translation>
    </message>
    <message>
        <source>The file holds no signed message.</source>
        <translation>Die Datei enthält keine unterschriebene Nachricht.</translation>
    </message>
    <message>
        <source>This is a message of the kind “{actual}”; “{expected}” was expected.</source>
        <translation>Dies ist eine Nachricht der Art „{actual}“; erwartet war „{expected}“.</translation>
    </message>
    <message>
        <source>The message is from somebody whose key is not known here: {key}.</source>
        <translation>Die Nachricht ist von jemandem, dessen Schlüssel hier unbekannt ist: {key}.</translation>
    </message>
    <message>
        <source>The key inside the message is not its author&apos;s.</source>
        <translation>Der Schlüssel in der Nachricht gehört nicht ihrem Verfasser.</translation>
    </message>
    <message>
        <source>The message is not signed by its author.</source>
        <translation>Die Nachricht ist nicht von ihrem Verfasser unterschrieben.</translation>
    </message>
    <message>
        <source>The part {name} of the message is missing.</source>
        <translation>Der Teil {name} der Nachricht fehlt.</translation>
    </message>
    <message>
        <source>The file holds {name}, which nobody signed.</source>
        <translation>Die Datei enthält {name}, und niemand hat es unterschrieben.</translation>
    </message>
    <message>
        <source>The part {name} was changed after the message was signed.</source>
        <translation>Der Teil {name} wurde nach der Unterschrift geändert.</translation>
    </message>
    <message>
        <source>Please check the contact&apos;s {field}: it is missing, too long, or not of the right form.</source>
        <translation>Bitte prüfen Sie beim Kontakt „{field}“: Es fehlt, ist zu lang oder nicht in der rechten Form.</translation>
    </message>
    <message>
        <source>A contact needs an e-mail address or a telephone number.</source>
        <translation>Ein Kontakt braucht eine E-Mail-Adresse oder eine Telefonnummer.</translation>
    </message>
    <message>
        <source>The contact in the message cannot be read.</source>
        <translation>Der Kontakt in der Nachricht ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The retailer card is wrong or incomplete at “{field}”.</source>
        <translation>Die Händlerkarte ist bei „{field}“ falsch oder unvollständig.</translation>
    </message>
    <message>
        <source>The retailer card cannot be read.</source>
        <translation>Die Händlerkarte ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The card is signed with another key than the one that was pinned: it is not from this retailer.</source>
        <translation>Die Karte ist mit einem anderen Schlüssel unterschrieben als dem gemerkten: Sie ist nicht von diesem Händler.</translation>
    </message>
    <message>
        <source>The file is not a key file, or it is damaged.</source>
        <translation>Die Datei ist keine Schlüsseldatei oder beschädigt.</translation>
    </message>
    <message>
        <source>The key file was written by a newer version of Bespeak. Please update Bespeak to read it.</source>
        <translation>Die Schlüsseldatei stammt von einem neueren Bespeak. Bitte aktualisieren Sie Bespeak, um sie zu lesen.</translation>
    </message>
    <message>
        <source>The key file asks for more time or memory than any real one; it was not opened.</source>
        <translation>Die Schlüsseldatei verlangt mehr Zeit oder Speicher als jede echte; sie wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>There is not enough free memory to open the key file.</source>
        <translation>Der freie Speicher reicht nicht, um die Schlüsseldatei zu öffnen.</translation>
    </message>
    <message>
        <source>A key file needs a passphrase that is not empty.</source>
        <translation>Eine Schlüsseldatei braucht eine Passphrase, die nicht leer ist.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key file.</source>
        <translation>Die Passphrase öffnet die Schlüsseldatei nicht.</translation>
    </message>
    <message>
        <source>The key file has no such way to be opened.</source>
        <translation>So lässt sich die Schlüsseldatei nicht öffnen.</translation>
    </message>
    <message>
        <source>This is the only way to open the key file; without it the key would be lost.</source>
        <translation>Nur so lässt sich die Schlüsseldatei öffnen; ohne dies wäre der Schlüssel verloren.</translation>
    </message>
    <message>
        <source>The key file already has {limit} ways to be opened.</source>
        <translation>Die Schlüsseldatei lässt sich schon auf {limit} Arten öffnen.</translation>
    </message>
    <message>
        <source>The key file was changed by somebody who does not have its key, or is damaged.</source>
        <translation>Die Schlüsseldatei hat jemand ohne ihren Schlüssel geändert, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>A recovery needs {expected} words; there are {actual}.</source>
        <translation>Eine Wiederherstellung braucht {expected} Wörter; es sind {actual}.</translation>
    </message>
    <message>
        <source>“{word}” is not one of the recovery words. Please check its spelling.</source>
        <translation>„{word}“ ist keines der Wiederherstellungswörter. Bitte prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>The recovery words do not fit together: one is wrong or two were swapped.</source>
        <translation>Die Wiederherstellungswörter passen nicht zusammen: Eines ist falsch, oder zwei sind vertauscht.</translation>
    </message>
    <message>
        <source>The text is too long for a QR code.</source>
        <translation>Der Text ist zu lang für einen QR-Code.</translation>
    </message>
    <message>
        <source>There is nothing in the room yet: place what you would like to have first.</source>
        <translation>Im Raum ist noch nichts: Stellen Sie zuerst hinein, was Sie haben möchten.</translation>
    </message>
    <message>
        <source>A quote needs at least one line.</source>
        <translation>Ein Angebot braucht mindestens eine Zeile.</translation>
    </message>
    <message>
        <source>The notice of the quote is too long.</source>
        <translation>Der Hinweis im Angebot ist zu lang.</translation>
    </message>
    <message>
        <source>This Bespeak does not know messages of the kind “{kind}”.</source>
        <translation>Dieses Bespeak kennt keine Nachrichten der Art „{kind}“.</translation>
    </message>
    <message>
        <source>The message belongs to no case.</source>
        <translation>Die Nachricht gehört zu keinem Vorgang.</translation>
    </message>
    <message>
        <source>The design in the message is not the one that was signed for.</source>
        <translation>Der Entwurf in der Nachricht ist nicht der unterschriebene.</translation>
    </message>
    <message>
        <source>The totals of the quote are not those of its lines.</source>
        <translation>Die Summen des Angebots sind nicht die seiner Zeilen.</translation>
    </message>
    <message>
        <source>The consumer notice of the quote was changed.</source>
        <translation>Der Verbraucherhinweis des Angebots wurde geändert.</translation>
    </message>
    <message>
        <source>The bill of materials of the quote is not that of its lines.</source>
        <translation>Die Stückliste des Angebots ist nicht die seiner Zeilen.</translation>
    </message>
    <message>
        <source>This key has signed the message already.</source>
        <translation>Dieser Schlüssel hat die Nachricht schon unterschrieben.</translation>
    </message>
    <message>
        <source>The step {transition} is not for {actor} to take.</source>
        <translation>Den Schritt {transition} darf {actor} nicht gehen.</translation>
    </message>
    <message>
        <source>The step {transition} needs a signed message.</source>
        <translation>Der Schritt {transition} braucht eine unterschriebene Nachricht.</translation>
    </message>
    <message>
        <source>This message does not fit the step {transition} of a case that is {state}.</source>
        <translation>Diese Nachricht passt nicht zum Schritt {transition} eines Vorgangs im Zustand {state}.</translation>
    </message>
    <message>
        <source>The message is signed by somebody who may not take the step {transition}.</source>
        <translation>Die Nachricht hat jemand unterschrieben, der den Schritt {transition} nicht gehen darf.</translation>
    </message>
    <message>
        <source>The message was written before its author had seen the newest one of this case.</source>
        <translation>Die Nachricht wurde geschrieben, bevor ihr Verfasser die neueste dieses Vorgangs kannte.</translation>
    </message>
    <message>
        <source>The request lacks its design.</source>
        <translation>Der Anfrage fehlt ihr Entwurf.</translation>
    </message>
    <message>
        <source>The case belongs to another customer&apos;s key.</source>
        <translation>Der Vorgang gehört zum Schlüssel eines anderen Kunden.</translation>
    </message>
    <message>
        <source>Revision {found} does not follow: {expected} would be next.</source>
        <translation>Fassung {found} folgt nicht: {expected} wäre die nächste.</translation>
    </message>
    <message>
        <source>The total is not the one that was offered.</source>
        <translation>Die Summe ist nicht die angebotene.</translation>
    </message>
    <message>
        <source>A quote must be valid until a moment that is still to come.</source>
        <translation>Ein Angebot muss bis zu einem Zeitpunkt gelten, der noch kommt.</translation>
    </message>
    <message>
        <source>The message answers another request than the current one.</source>
        <translation>Die Nachricht antwortet auf eine andere als die aktuelle Anfrage.</translation>
    </message>
    <message>
        <source>The message answers another question than the open one.</source>
        <translation>Die Nachricht antwortet auf eine andere als die offene Frage.</translation>
    </message>
    <message>
        <source>The message decides another claim than the open one.</source>
        <translation>Die Nachricht entscheidet über eine andere als die offene Reklamation.</translation>
    </message>
    <message>
        <source>The message names a quote that is no longer the current one.</source>
        <translation>Die Nachricht nennt ein Angebot, das nicht mehr aktuell ist.</translation>
    </message>
    <message>
        <source>The quote is no longer valid.</source>
        <translation>Das Angebot gilt nicht mehr.</translation>
    </message>
    <message>
        <source>The quote is still valid.</source>
        <translation>Das Angebot gilt noch.</translation>
    </message>
    <message>
        <source>The consumer notice that was accepted is not the one in the quote.</source>
        <translation>Der angenommene Verbraucherhinweis ist nicht der im Angebot.</translation>
    </message>
    <message>
        <source>The deposit must lie between nothing and the total, in the quote&apos;s currency.</source>
        <translation>Die Anzahlung muss zwischen null und der Summe liegen, in der Währung des Angebots.</translation>
    </message>
    <message>
        <source>A hold needs a reason and a date for the next news.</source>
        <translation>Ein Aufschub braucht einen Grund und ein Datum für die nächste Nachricht.</translation>
    </message>
    <message>
        <source>Building progress cannot go back.</source>
        <translation>Der Baufortschritt kann nicht zurückgehen.</translation>
    </message>
    <message>
        <source>Every check of the final inspection must be passed and signed.</source>
        <translation>Jede Prüfung der Endabnahme muss bestanden und unterschrieben sein.</translation>
    </message>
    <message>
        <source>A cancellation needs the signatures of both sides, or a legal ground.</source>
        <translation>Eine Aufhebung braucht beide Unterschriften oder einen Rechtsgrund.</translation>
    </message>
    <message>
        <source>The customer&apos;s money is still held: pay it back first.</source>
        <translation>Das Geld des Kunden liegt noch hier: Zahlen Sie es zuerst zurück.</translation>
    </message>
    <message>
        <source>The deposit has not been recorded as received in full.</source>
        <translation>Die Anzahlung ist noch nicht als voll eingegangen vermerkt.</translation>
    </message>
    <message>
        <source>The pledge can no longer be taken back.</source>
        <translation>Die Zusage lässt sich nicht mehr zurücknehmen.</translation>
    </message>
    <message>
        <source>There is no open deposit to receive.</source>
        <translation>Es gibt keine offene Anzahlung.</translation>
    </message>
    <message>
        <source>The deposit is {expected}, not {found}.</source>
        <translation>Die Anzahlung ist {expected}, nicht {found}.</translation>
    </message>
    <message>
        <source>No money of this case is held.</source>
        <translation>Für diesen Vorgang liegt kein Geld hier.</translation>
    </message>
    <message>
        <source>A claim needs words, and a delivered case without an open claim.</source>
        <translation>Eine Reklamation braucht Worte und einen gelieferten Vorgang ohne offene Reklamation.</translation>
    </message>
    <message>
        <source>There is no open claim to decide.</source>
        <translation>Es gibt keine offene Reklamation.</translation>
    </message>
    <message>
        <source>The bill of materials is not the one that was quoted.</source>
        <translation>Die Stückliste ist nicht die angebotene.</translation>
    </message>
    <message>
        <source>The balance is open: record its payment or the agreed terms first.</source>
        <translation>Der Rest ist offen: Vermerken Sie zuerst die Zahlung oder die vereinbarten Bedingungen.</translation>
    </message>
    <message>
        <source>A delivery names who received it.</source>
        <translation>Eine Lieferung nennt, wer sie angenommen hat.</translation>
    </message>
    <message>
        <source>The time for claims is not over, and the customer has not signed off.</source>
        <translation>Die Reklamationsfrist läuft noch, und der Kunde hat nicht abgenommen.</translation>
    </message>
    <message>
        <source>It is too early for this step.</source>
        <translation>Für diesen Schritt ist es zu früh.</translation>
    </message>
    <message>
        <source>This step needs a reason in words.</source>
        <translation>Dieser Schritt braucht einen Grund in Worten.</translation>
    </message>
    <message>
        <source>“{text}” is neither a file nor the address of a PostgreSQL database.</source>
        <translation>„{text}“ ist weder eine Datei noch die Adresse einer PostgreSQL-Datenbank.</translation>
    </message>
    <message>
        <source>The database driver {driver} is not installed.</source>
        <translation>Der Datenbanktreiber {driver} ist nicht installiert.</translation>
    </message>
    <message>
        <source>The store {store} cannot be opened: {reason}.</source>
        <translation>Der Speicher {store} lässt sich nicht öffnen: {reason}.</translation>
    </message>
    <message>
        <source>There is no store at {path}.</source>
        <translation>Unter {path} ist kein Speicher.</translation>
    </message>
    <message>
        <source>{path} is not a store of Bespeak; it was left as it is.</source>
        <translation>{path} ist kein Speicher von Bespeak; er blieb, wie er ist.</translation>
    </message>
    <message>
        <source>This store belongs to the {found}, not to the {expected}.</source>
        <translation>Dieser Speicher gehört zur Seite „{found}“, nicht zu „{expected}“.</translation>
    </message>
    <message>
        <source>{path} lies on a network drive ({type}), where a SQLite store is not safe; use a local folder, or PostgreSQL.</source>
        <translation>{path} liegt auf einem Netzlaufwerk ({type}), wo ein SQLite-Speicher nicht sicher ist; nehmen Sie einen lokalen Ordner oder PostgreSQL.</translation>
    </message>
    <message>
        <source>The database does not accept the setting {setting}; it stays at “{found}”.</source>
        <translation>Die Datenbank nimmt die Einstellung {setting} nicht an; sie bleibt „{found}“.</translation>
    </message>
    <message>
        <source>The store&apos;s log does not hold together ({reason}).</source>
        <translation>Das Protokoll des Speichers hält nicht zusammen ({reason}).</translation>
    </message>
    <message>
        <source>Another program is using the store; try again in a moment.</source>
        <translation>Ein anderes Programm nutzt den Speicher; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Another program changed the same case at the same time; try again.</source>
        <translation>Ein anderes Programm hat denselben Vorgang gleichzeitig geändert; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The store refused a change that would contradict what it holds: {reason}.</source>
        <translation>Der Speicher hat eine Änderung abgelehnt, die seinem Inhalt widerspräche: {reason}.</translation>
    </message>
    <message>
        <source>There is no space left on the disk of the store; nothing was changed.</source>
        <translation>Auf dem Datenträger des Speichers ist kein Platz mehr; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The store&apos;s disk cannot be read or written: {reason}.</source>
        <translation>Der Datenträger des Speichers ist nicht les- oder schreibbar: {reason}.</translation>
    </message>
    <message>
        <source>The store is damaged: {reason}. Restore a backup.</source>
        <translation>Der Speicher ist beschädigt: {reason}. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The connection to the database server was lost; nothing was changed.</source>
        <translation>Die Verbindung zum Datenbankserver ist abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The database server refused the sign-in: {reason}.</source>
        <translation>Der Datenbankserver hat die Anmeldung abgelehnt: {reason}.</translation>
    </message>
    <message>
        <source>The store is open for reading only.</source>
        <translation>Der Speicher ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>The database reported an error: {reason}.</source>
        <translation>Die Datenbank meldet einen Fehler: {reason}.</translation>
    </message>
    <message>
        <source>{path} is there already; a backup never replaces a file.</source>
        <translation>{path} gibt es schon; eine Sicherung ersetzt nie eine Datei.</translation>
    </message>
    <message>
        <source>There is a store in {store} already: a move needs an empty place.</source>
        <translation>In {store} liegt schon ein Speicher: Ein Umzug braucht einen leeren Ort.</translation>
    </message>
    <message>
        <source>The store was not moved: {reason}.</source>
        <translation>Der Speicher wurde nicht umgezogen: {reason}.</translation>
    </message>
    <message>
        <source>This store has moved to {to}: open it there.</source>
        <translation>Dieser Speicher ist nach {to} umgezogen: Öffnen Sie ihn dort.</translation>
    </message>
    <message>
        <source>A PostgreSQL store is backed up by its server, with pg_dump.</source>
        <translation>Einen PostgreSQL-Speicher sichert sein Server, mit pg_dump.</translation>
    </message>
    <message>
        <source>This version of Bespeak will change the tables of the PostgreSQL store: back it up with pg_dump first, then open it once with bespeak-cli desk --backed-up.</source>
        <translation>Diese Version von Bespeak wird die Tabellen des PostgreSQL-Speichers ändern: Sichern Sie ihn zuerst mit pg_dump und öffnen Sie ihn dann einmal mit bespeak-cli desk --backed-up.</translation>
    </message>
    <message>
        <source>There is no case {case} in this store.</source>
        <translation>In diesem Speicher gibt es keinen Vorgang {case}.</translation>
    </message>
    <message>
        <source>The case {case} is in this store already.</source>
        <translation>Der Vorgang {case} ist schon in diesem Speicher.</translation>
    </message>
    <message>
        <source>The case {case} stands still, because one author gave one number to two messages; somebody has to look at both.</source>
        <translation>Der Vorgang {case} steht still, weil ein Verfasser zwei Nachrichten dieselbe Nummer gab; jemand muss beide ansehen.</translation>
    </message>
    <message>
        <source>The case {case} does not stand still.</source>
        <translation>Der Vorgang {case} steht nicht still.</translation>
    </message>
    <message>
        <source>There is no message {document} in this store.</source>
        <translation>In diesem Speicher gibt es keine Nachricht {document}.</translation>
    </message>
    <message>
        <source>The message has no part {name}.</source>
        <translation>Die Nachricht hat keinen Teil {name}.</translation>
    </message>
    <message>
        <source>The stored message {document} is damaged; restore a backup.</source>
        <translation>Die gespeicherte Nachricht {document} ist beschädigt; stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The contact of this message was erased, so that the message cannot be written out any more.</source>
        <translation>Der Kontakt dieser Nachricht wurde gelöscht; sie lässt sich nicht mehr ausgeben.</translation>
    </message>
    <message>
        <source>A newer card of this retailer is known already.</source>
        <translation>Eine neuere Karte dieses Händlers ist schon bekannt.</translation>
    </message>
    <message>
        <source>This can only be done on the {side}&apos;s side.</source>
        <translation>Das geht nur auf der Seite „{side}“.</translation>
    </message>
    <message>
        <source>This file holds another kind of message than is needed here.</source>
        <translation>Diese Datei enthält eine andere Art von Nachricht als hier gebraucht.</translation>
    </message>
    <message>
        <source>The key has to be unlocked first.</source>
        <translation>Der Schlüssel muss zuerst entsperrt werden.</translation>
    </message>
    <message>
        <source>The retailer&apos;s card does not give this key the role that the step needs.</source>
        <translation>Die Händlerkarte gibt diesem Schlüssel nicht die Rolle, die der Schritt braucht.</translation>
    </message>
    <message>
        <source>The message is addressed to somebody else.</source>
        <translation>Die Nachricht ist an jemand anderen gerichtet.</translation>
    </message>
    <message>
        <source>The message belongs to a case that is not in this store.</source>
        <translation>Die Nachricht gehört zu einem Vorgang, der nicht in diesem Speicher ist.</translation>
    </message>
    <message>
        <source>The retailer&apos;s card has not been taken in yet.</source>
        <translation>Die Händlerkarte ist noch nicht aufgenommen.</translation>
    </message>
    <message>
        <source>The message is signed by somebody who has no part in its case.</source>
        <translation>Die Nachricht hat jemand unterschrieben, der mit ihrem Vorgang nichts zu tun hat.</translation>
    </message>
    <message>
        <source>The message says that it was written at {issued}, which is still to come; one of the clocks is wrong.</source>
        <translation>Die Nachricht will um {issued} geschrieben sein, was erst noch kommt; eine der Uhren geht falsch.</translation>
    </message>
    <message>
        <source>The message says that it was written at {issued}, more than a day from now; it was not taken in.</source>
        <translation>Die Nachricht will um {issued} geschrieben sein, mehr als einen Tag voraus; sie wurde nicht aufgenommen.</translation>
    </message>
    <message>
        <source>The message says that it was written long before the one that it answers; it was not taken in.</source>
        <translation>Die Nachricht will lange vor der geschrieben sein, auf die sie antwortet; sie wurde nicht aufgenommen.</translation>
    </message>
    <message>
        <source>The message waits until the one before it has been taken in.</source>
        <translation>Die Nachricht wartet, bis die vor ihr aufgenommen ist.</translation>
    </message>
    <message>
        <source>The message does not follow the newest one of its case; it waits until somebody has looked.</source>
        <translation>Die Nachricht folgt nicht auf die neueste ihres Vorgangs; sie wartet, bis jemand nachgesehen hat.</translation>
    </message>
    <message>
        <source>The message crossed another one in the mail; the later one holds.</source>
        <translation>Die Nachricht hat sich mit einer anderen gekreuzt; die spätere gilt.</translation>
    </message>
    <message>
        <source>The message was stored and changes nothing.</source>
        <translation>Die Nachricht wurde abgelegt und ändert nichts.</translation>
    </message>
    <message>
        <source>“{command}” is not available yet.</source>
        <translation>„{command}“ ist noch nicht verfügbar.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Der Speicher reicht dafür nicht.</translation>
    </message>
    <message>
        <source>The built-in file {name} is missing: this build is incomplete.</source>
        <translation>Die eingebaute Datei {name} fehlt: Dieser Bau ist unvollständig.</translation>
    </message>
    <message>
        <source>There is a file {path} already; a key is never overwritten.</source>
        <translation>Es gibt schon eine Datei {path}; ein Schlüssel wird nie überschrieben.</translation>
    </message>
    <message>
        <source>Give either --room or --template.</source>
        <translation>Geben Sie entweder --room oder --template an.</translation>
    </message>
    <message>
        <source>“{text}” is no place: give X,Y or X,Y,Z in metres.</source>
        <translation>„{text}“ ist kein Ort: Geben Sie X,Y oder X,Y,Z in Metern an.</translation>
    </message>
    <message>
        <source>“{text}” is no choice: give name=value.</source>
        <translation>„{text}“ ist keine Wahl: Geben Sie Name=Wert an.</translation>
    </message>
    <message>
        <source>“{text}” is no way to mount something.</source>
        <translation>„{text}“ ist keine Art, etwas zu befestigen.</translation>
    </message>
    <message>
        <source>This build has no 3D view, so it cannot draw.</source>
        <translation>Dieser Bau hat keine 3D-Ansicht und kann nicht zeichnen.</translation>
    </message>
    <message>
        <source>“{text}” is no line of a quote: give text=minor units.</source>
        <translation>„{text}“ ist keine Angebotszeile: Geben Sie Text=kleinste Einheiten an.</translation>
    </message>
    <message>
        <source>“{text}” is no role at a desk.</source>
        <translation>„{text}“ ist keine Rolle am Schalter.</translation>
    </message>
    <message>
        <source>“{text}” is no state of a case.</source>
        <translation>„{text}“ ist kein Zustand eines Vorgangs.</translation>
    </message>
    <message>
        <source>Say who signs: give --key, and at a desk --card, once; the store remembers them.</source>
        <translation>Sagen Sie, wer unterschreibt: Geben Sie einmal --key an, am Schalter auch --card; der Speicher merkt es sich.</translation>
    </message>
    <message>
        <source>A 3D picture needs OpenGL 3.3, which is not to be had here.</source>
        <translation>Ein 3D-Bild braucht OpenGL 3.3, das es hier nicht gibt.</translation>
    </message>
    <message>
        <source>A picture is between {smallest} and {largest} pixels wide and high.</source>
        <translation>Ein Bild ist zwischen {smallest} und {largest} Pixeln breit und hoch.</translation>
    </message>
    <message>
        <source>The 3D picture could not be drawn.</source>
        <translation>Das 3D-Bild konnte nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>There is a key file already; it was left as it is.</source>
        <translation>Es gibt schon eine Schlüsseldatei; sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>Children are from 0 to {oldest} years old, {most} at most.</source>
        <translation>Kinder sind 0 bis {oldest} Jahre alt, höchstens {most} von ihnen.</translation>
    </message>
    <message>
        <source>A compromise must say which finding is kept.</source>
        <translation>Ein Kompromiss muss sagen, welcher Befund bleibt.</translation>
    </message>
    <message>
        <source>A design can keep at most {limit} findings as they are.</source>
        <translation>Ein Entwurf kann höchstens {limit} Befunde lassen, wie sie sind.</translation>
    </message>
    <message>
        <source>That finding was not kept as it is.</source>
        <translation>Dieser Befund war nicht als Kompromiss vermerkt.</translation>
    </message>
    <message>
        <source>“{construction}” is not a construction that Bespeak knows.</source>
        <translation>„{construction}“ ist keine Bauweise, die Bespeak kennt.</translation>
    </message>
    <message>
        <source>“{construction}” is not a construction for this place.</source>
        <translation>„{construction}“ ist keine Bauweise für diese Stelle.</translation>
    </message>
    <message>
        <source>The instance is not valid at “{place}”: {reason}.</source>
        <translation>Die Instanz ist bei „{place}“ nicht gültig: {reason}.</translation>
    </message>
    <message>
        <source>The instance is larger than Bespeak solves, at “{place}”.</source>
        <translation>Die Instanz ist bei „{place}“ größer, als Bespeak sie löst.</translation>
    </message>
    <message>
        <source>The bass of the room was not computed to the end.</source>
        <translation>Der Bass des Raums wurde nicht zu Ende berechnet.</translation>
    </message>
    <message>
        <source>The bass needs a subwoofer or a loudspeaker, and a seat.</source>
        <translation>Für den Bass braucht es einen Subwoofer oder Lautsprecher und einen Sitz.</translation>
    </message>
    <message>
        <source>The room is too large for its bass to be computed.</source>
        <translation>Der Raum ist zu groß, als dass sein Bass berechnet werden könnte.</translation>
    </message>
    <message>
        <source>There is another key on this computer already; it was left as it is. These words do not belong to it.</source>
        <translation>Auf diesem Computer ist schon ein anderer Schlüssel; er blieb, wie er war. Diese Wörter gehören nicht zu ihm.</translation>
    </message>
    <message>
        <source>The keychain of this system does not answer.</source>
        <translation>Der Schlüsselbund dieses Systems antwortet nicht.</translation>
    </message>
    <message>
        <source>The keychain of this system refused access.</source>
        <translation>Der Schlüsselbund dieses Systems hat den Zugriff verweigert.</translation>
    </message>
    <message>
        <source>The keychain of this system does not remember this key. Open it with your passphrase.</source>
        <translation>Der Schlüsselbund dieses Systems kennt diesen Schlüssel nicht. Öffnen Sie ihn mit Ihrer Passphrase.</translation>
    </message>
    <message>
        <source>This design is larger than the {limit} MiB that Bespeak takes.</source>
        <translation>Dieser Entwurf ist größer als die {limit} MiB, die Bespeak annimmt.</translation>
    </message>
    <message>
        <source>This design holds more than the {limit} values that Bespeak takes.</source>
        <translation>Dieser Entwurf enthält mehr als die {limit} Werte, die Bespeak annimmt.</translation>
    </message>
    <message>
        <source>A list in this design has more than the {limit} entries that Bespeak takes.</source>
        <translation>Eine Liste in diesem Entwurf hat mehr als die {limit} Einträge, die Bespeak annimmt.</translation>
    </message>
    <message>
        <source>The card of {name} ended on {end}: it still proves what was signed before, but for anything new you need their new card.</source>
        <translation>Die Karte von {name} ist am {end} abgelaufen: Sie beweist noch, was vorher unterschrieben wurde, aber für alles Neue brauchen Sie die neue Karte.</translation>
    </message>
    <message>
        <source>The output could not be written: the disk is full, or nobody reads it any more.</source>
        <translation>Die Ausgabe ließ sich nicht schreiben: Der Datenträger ist voll, oder niemand liest sie mehr.</translation>
    </message>
    <message>
        <source>The report could not be printed.</source>
        <translation>Der Bericht konnte nicht gedruckt werden.</translation>
    </message>
    <message>
        <source>This brief cannot be read: {reason}.</source>
        <translation>Dieser Wunschzettel ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>This file is no Bespeak brief.</source>
        <translation>Diese Datei ist kein Wunschzettel von Bespeak.</translation>
    </message>
    <message>
        <source>This brief is of a newer Bespeak (format {version}); this one reads up to {known}.</source>
        <translation>Dieser Wunschzettel ist von einem neueren Bespeak (Format {version}); dieses liest bis {known}.</translation>
    </message>
    <message>
        <source>The brief is not valid: at “{place}” Bespeak expected {expected}.</source>
        <translation>Der Wunschzettel ist nicht gültig: Bei „{place}“ erwartet Bespeak {expected}.</translation>
    </message>
    <message>
        <source>This brief is larger than the {limit} KiB that Bespeak takes.</source>
        <translation>Dieser Wunschzettel ist größer als die {limit} KiB, die Bespeak annimmt.</translation>
    </message>
    <message>
        <source>The brief names both a room template and a size; it can have one room.</source>
        <translation>Der Wunschzettel nennt eine Raumvorlage und eine Größe; er kann nur einen Raum haben.</translation>
    </message>
    <message>
        <source>From one to {most} people can watch together.</source>
        <translation>Zusammen schauen können einer bis {most}.</translation>
    </message>
    <message>
        <source>How often a thing is done here goes from 0 to {most}.</source>
        <translation>Wie oft etwas hier getan wird, reicht von 0 bis {most}.</translation>
    </message>
    <message>
        <source>How much a thing matters goes from 0 to {most}.</source>
        <translation>Wie wichtig etwas ist, reicht von 0 bis {most}.</translation>
    </message>
    <message>
        <source>A pin needs a name, a picture or a component.</source>
        <translation>Etwas Gemerktes braucht einen Namen, ein Bild oder einen Gegenstand aus dem Katalog.</translation>
    </message>
    <message>
        <source>A brief can hold at most {limit} pins.</source>
        <translation>Es können höchstens {limit} Dinge gemerkt werden.</translation>
    </message>
    <message>
        <source>That pin is no longer there.</source>
        <translation>Das Gemerkte ist nicht mehr da.</translation>
    </message>
    <message>
        <source>What is kept is said once, with 1 to {most} pieces.</source>
        <translation>Was behalten wird, wird einmal genannt, mit 1 bis {most} Stück.</translation>
    </message>
    <message>
        <source>A brief can hold at most {limit} things that are kept.</source>
        <translation>Es können höchstens {limit} Dinge als vorhanden genannt werden.</translation>
    </message>
    <message>
        <source>At most {limit} components can be ruled out.</source>
        <translation>Es können höchstens {limit} Gegenstände ausgeschlossen werden.</translation>
    </message>
    <message>
        <source>What is given up must say which wish, once, and by how much.</source>
        <translation>Zu jedem aufgegebenen Wunsch gehört, einmal, welcher es ist und um wie viel.</translation>
    </message>
    <message>
        <source>At most {limit} wishes can be given up.</source>
        <translation>Es können höchstens {limit} Wünsche aufgegeben werden.</translation>
    </message>
    <message>
        <source>That wish was not given up.</source>
        <translation>Dieser Wunsch wurde nicht aufgegeben.</translation>
    </message>
    <message>
        <source>The catalogue has no seats that you have not ruled out.</source>
        <translation>Der Katalog hat keine Sitze, die Sie nicht ausgeschlossen haben.</translation>
    </message>
    <message>
        <source>Nobody can sit here: even the smallest seat needs a free place of {width} by {depth} before the picture.</source>
        <translation>Hier kann niemand sitzen: Schon der kleinste Sitz braucht einen freien Platz von {width} mal {depth} vor dem Bild.</translation>
    </message>
    <message>
        <source>Give --brief or --design, or both.</source>
        <translation>Geben Sie --brief oder --design an, oder beides.</translation>
    </message>
    <message>
        <source>The brief names no room: give one with --design.</source>
        <translation>Der Wunschzettel nennt keinen Raum: Geben Sie einen mit --design an.</translation>
    </message>
    <message>
        <source>The search for a proposal was stopped.</source>
        <translation>Die Suche nach einem Vorschlag wurde angehalten.</translation>
    </message>
    <message>
        <source>This is no picture that Bespeak reads; it reads PNG and JPEG.</source>
        <translation>Dies ist kein Bild, das Bespeak liest; es liest PNG und JPEG.</translation>
    </message>
    <message>
        <source>This picture is larger than the {limit} that Bespeak takes.</source>
        <translation>Dieses Bild ist größer als die {limit}, die Bespeak annimmt.</translation>
    </message>
    <message>
        <source>This picture has more than the {limit} million pixels, or is longer than Bespeak takes.</source>
        <translation>Dieses Bild hat mehr als {limit} Millionen Pixel oder ist länger, als Bespeak annimmt.</translation>
    </message>
    <message>
        <source>A discount of {discount} % needs an approver: sales may give up to {limit} %.</source>
        <translation>Ein Nachlass von {discount} % braucht eine Freigabe: Der Verkauf darf bis zu {limit} % geben.</translation>
    </message>
    <message>
        <source>The case has no quote yet.</source>
        <translation>Der Vorgang hat noch kein Angebot.</translation>
    </message>
    <message>
        <source>The quote has no alternative “{alternate}”.</source>
        <translation>Das Angebot hat keine Alternative „{alternate}“.</translation>
    </message>
    <message>
        <source>The alternative “{alternate}” of the quote cannot be picked: it replaces no line, shares its name, or is a discount.</source>
        <translation>Die Alternative „{alternate}“ des Angebots kann nicht gewählt werden: Sie ersetzt keine Zeile, teilt ihren Namen oder ist ein Nachlass.</translation>
    </message>
    <message>
        <source>The alternative “{alternate}” replaces a line that another one replaces already: only one of them can be picked.</source>
        <translation>Die Alternative „{alternate}“ ersetzt eine Zeile, die schon eine andere ersetzt: Nur eine davon kann gewählt werden.</translation>
    </message>
    <message>
        <source>A week is written like 2026-W47.</source>
        <translation>Eine Woche schreibt man wie 2026-W47.</translation>
    </message>
    <message>
        <source>An empty room cannot be shown: place something first.</source>
        <translation>Ein leerer Raum kann nicht gezeigt werden: Stellen Sie zuerst etwas hinein.</translation>
    </message>
    <message>
        <source>A design that is shown has at most {limit} things.</source>
        <translation>Ein gezeigter Entwurf hat höchstens {limit} Dinge.</translation>
    </message>
    <message>
        <source>The design uses “{component}”, which the catalogue does not have, so it cannot be shown.</source>
        <translation>Der Entwurf verwendet „{component}“, das der Katalog nicht hat; darum kann er nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>The file holds a published design that is not as one must be.</source>
        <translation>Die Datei enthält einen veröffentlichten Entwurf, der nicht so ist, wie er sein muss.</translation>
    </message>
    <message>
        <source>The community file is not as one must be.</source>
        <translation>Die Gemeinschaftsdatei ist nicht so, wie sie sein muss.</translation>
    </message>
    <message>
        <source>A community file holds at most {limit} designs.</source>
        <translation>Eine Gemeinschaftsdatei fasst höchstens {limit} Entwürfe.</translation>
    </message>
    <message>
        <source>The community file is signed by a key that may not speak for the retailer.</source>
        <translation>Die Gemeinschaftsdatei ist mit einem Schlüssel unterschrieben, der nicht für den Händler sprechen darf.</translation>
    </message>
    <message>
        <source>This community file is older than the one you have; it was not taken in.</source>
        <translation>Diese Gemeinschaftsdatei ist älter als Ihre; sie wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>This community file ended on {expires}; ask your retailer for the newest.</source>
        <translation>Diese Gemeinschaftsdatei galt bis {expires}; bitten Sie Ihren Händler um die neueste.</translation>
    </message>
    <message>
        <source>This community file says that it was written at {issued}, which is still to come; one of the clocks is wrong.</source>
        <translation>Diese Gemeinschaftsdatei will um {issued} geschrieben sein, was erst noch kommt; eine der Uhren geht falsch.</translation>
    </message>
    <message>
        <source>This community file does not continue the one you have: somebody was given another. Ask your retailer.</source>
        <translation>Diese Gemeinschaftsdatei setzt Ihre nicht fort: Jemand hat eine andere bekommen. Fragen Sie Ihren Händler.</translation>
    </message>
    <message>
        <source>The message to the community is addressed to somebody else.</source>
        <translation>Die Nachricht an die Gemeinschaft ist an jemand anderen gerichtet.</translation>
    </message>
    <message>
        <source>The answered deck is not as one must be.</source>
        <translation>Der beantwortete Stapel ist nicht so, wie er sein muss.</translation>
    </message>
    <message>
        <source>The deck was not answered in the week in which it counts.</source>
        <translation>Der Stapel wurde nicht in der Woche beantwortet, in der er zählt.</translation>
    </message>
    <message>
        <source>The deck carries no valid proof that its voter may vote.</source>
        <translation>Der Stapel trägt keinen gültigen Nachweis, dass hier abgestimmt werden darf.</translation>
    </message>
    <message>
        <source>The question for a right to vote is not as one must be.</source>
        <translation>Die Frage nach einem Stimmrecht ist nicht so, wie sie sein muss.</translation>
    </message>
    <message>
        <source>The answers are not those to the deck that this voter was given: a deck counts as a whole or not at all.</source>
        <translation>Die Antworten gehören nicht zu dem Stapel, der hier zugeteilt war: Ein Stapel zählt ganz oder gar nicht.</translation>
    </message>
    <message>
        <source>A right to vote in the file is written in a way that is none.</source>
        <translation>Ein Stimmrecht in der Datei ist so geschrieben, dass es keines ist.</translation>
    </message>
    <message>
        <source>A right to vote was not made by the key that the retailer announces to everybody; it was not taken.</source>
        <translation>Ein Stimmrecht stammt nicht von dem Schlüssel, den der Händler allen nennt; es wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>The first line of a price list has to be “{expected}”.</source>
        <translation>Die erste Zeile einer Preisliste muss „{expected}“ lauten.</translation>
    </message>
    <message>
        <source>Line {row} of the price list cannot be read: it needs {expected}.</source>
        <translation>Zeile {row} der Preisliste ist nicht lesbar: Nötig ist {expected}.</translation>
    </message>
    <message>
        <source>The price list has more than {most} rows.</source>
        <translation>Die Preisliste hat mehr als {most} Zeilen.</translation>
    </message>
    <message>
        <source>There is nothing to write down: the document would be without lines.</source>
        <translation>Es gibt nichts aufzuschreiben: Das Dokument hätte keine Zeilen.</translation>
    </message>
    <message>
        <source>The case has no message of the kind “{kind}” yet.</source>
        <translation>Der Vorgang hat noch keine Nachricht der Art „{kind}“.</translation>
    </message>
    <message>
        <source>The catalogue has no “{component}” to put in its place.</source>
        <translation>Der Katalog hat kein „{component}“, das an die Stelle treten könnte.</translation>
    </message>
    <message>
        <source>There is no “{component}” in the design to exchange.</source>
        <translation>Im Entwurf gibt es kein „{component}“, das sich tauschen ließe.</translation>
    </message>
    <message>
        <source>“{text}” is neither a folder nor the address of a server.</source>
        <translation>„{text}“ ist weder ein Ordner noch die Adresse eines Servers.</translation>
    </message>
    <message>
        <source>No place {text} is set up here.</source>
        <translation>Ein Ort {text} ist hier nicht eingerichtet.</translation>
    </message>
    <message>
        <source>The folder {path} is not there; perhaps its drive is not connected.</source>
        <translation>Der Ordner {path} ist nicht da; vielleicht ist sein Laufwerk nicht angeschlossen.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be used: {reason}.</source>
        <translation>Der Ordner {path} lässt sich nicht benutzen: {reason}.</translation>
    </message>
    <message>
        <source>The file {name} has not arrived in full yet.</source>
        <translation>Die Datei {name} ist noch nicht ganz angekommen.</translation>
    </message>
    <message>
        <source>The file {name} is too large to be a signed message.</source>
        <translation>Die Datei {name} ist zu groß für eine signierte Nachricht.</translation>
    </message>
    <message>
        <source>A receipt does not say what it is for.</source>
        <translation>Eine Empfangsbestätigung sagt nicht, wofür sie ist.</translation>
    </message>
    <message>
        <source>The address of {server} does not begin with https, so others could read along; nothing was sent.</source>
        <translation>Die Adresse von {server} beginnt nicht mit https, andere könnten also mitlesen; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The server {server} cannot be reached: {reason}.</source>
        <translation>Der Server {server} ist nicht erreichbar: {reason}.</translation>
    </message>
    <message>
        <source>The server {server} cannot prove who it is ({reason}); nothing was sent.</source>
        <translation>Der Server {server} kann nicht beweisen, wer er ist ({reason}); es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The server {server} stopped answering; what is missing comes the next time.</source>
        <translation>Der Server {server} antwortet nicht mehr; was fehlt, kommt beim nächsten Mal.</translation>
    </message>
    <message>
        <source>The server {server} does not accept this name and password.</source>
        <translation>Der Server {server} nimmt diesen Namen und dieses Passwort nicht an.</translation>
    </message>
    <message>
        <source>The server {server} points to another address; ask its owner for the right one.</source>
        <translation>Der Server {server} verweist auf eine andere Adresse; fragen Sie den Betreiber nach der richtigen.</translation>
    </message>
    <message>
        <source>The server does not speak WebDAV at this address.</source>
        <translation>Der Server spricht an dieser Adresse kein WebDAV.</translation>
    </message>
    <message>
        <source>The server {server} refused this with status {status}.</source>
        <translation>Der Server {server} hat das mit Status {status} abgelehnt.</translation>
    </message>
    <message>
        <source>There is no room left on the server {server}.</source>
        <translation>Auf dem Server {server} ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>There is no published design {handle}.</source>
        <translation>Es gibt keinen veröffentlichten Entwurf {handle}.</translation>
    </message>
    <message>
        <source>Write at least a word, and at most {limit} bytes of plain text.</source>
        <translation>Schreiben Sie mindestens ein Wort und höchstens {limit} Byte einfachen Text.</translation>
    </message>
    <message>
        <source>The design came after the week for which it was published; publish it again.</source>
        <translation>Der Entwurf kam nach der Woche an, für die er veröffentlicht wurde; veröffentlichen Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>Only who published a design can take it back.</source>
        <translation>Nur wer einen Entwurf veröffentlicht hat, kann ihn zurücknehmen.</translation>
    </message>
    <message>
        <source>Customers with an accepted case, or whose contact was verified, may vote; this one is neither, or is the retailer&apos;s own.</source>
        <translation>Abstimmen darf, wer einen angenommenen Fall hat oder persönlich bestätigt wurde; das trifft hier nicht zu, oder es ist ein Schlüssel des Händlers.</translation>
    </message>
    <message>
        <source>This customer has the right to vote in these weeks already.</source>
        <translation>Dieser Kunde hat das Stimmrecht für diese Wochen schon.</translation>
    </message>
    <message>
        <source>Take in your retailer&apos;s community file first.</source>
        <translation>Nehmen Sie zuerst die Gemeinschaftsdatei Ihres Händlers auf.</translation>
    </message>
    <message>
        <source>This week&apos;s deck was returned already.</source>
        <translation>Der Stapel dieser Woche wurde schon zurückgegeben.</translation>
    </message>
    <message>
        <source>“{text}” is none of the words that can stand here.</source>
        <translation>„{text}“ ist keines der Wörter, die hier stehen können.</translation>
    </message>
    <message>
        <source>The store knows several retailers; the community is that of one.</source>
        <translation>Der Speicher kennt mehrere Händler; die Gemeinschaft gehört zu einem.</translation>
    </message>
    <message>
        <source>The statement about a key is incomplete.</source>
        <translation>Die Erklärung über einen Schlüssel ist unvollständig.</translation>
    </message>
    <message>
        <source>A key is replaced only by a statement that the old and the new key have both signed.</source>
        <translation>Ein Schlüssel wird nur durch eine Erklärung ersetzt, die der alte und der neue Schlüssel beide unterschrieben haben.</translation>
    </message>
    <message>
        <source>A newer statement about this key is known already.</source>
        <translation>Eine neuere Erklärung über diesen Schlüssel ist schon bekannt.</translation>
    </message>
    <message>
        <source>Who signed this statement may not speak for that key.</source>
        <translation>Wer diese Erklärung unterschrieben hat, darf nicht für jenen Schlüssel sprechen.</translation>
    </message>
    <message>
        <source>The key {key} is not known here.</source>
        <translation>Der Schlüssel {key} ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The key that signed this is revoked; what came after {since} does not count.</source>
        <translation>Der Schlüssel, der das unterschrieben hat, ist widerrufen; was nach {since} kam, zählt nicht.</translation>
    </message>
    <message>
        <source>The changed design lowers the fit of the room ({loss}): say that you offer it knowingly.</source>
        <translation>Der geänderte Entwurf passt schlechter in den Raum ({loss}): Sagen Sie, dass Sie ihn wissentlich anbieten.</translation>
    </message>
    <message>
        <source>“{text}” is no alternative: give the line’s number, a colon and a component of the catalogue, such as 2:display.oled-65.</source>
        <translation>„{text}“ ist keine Alternative: Nötig sind die Nummer des Postens, ein Doppelpunkt und etwas aus dem Katalog, etwa 2:display.oled-65.</translation>
    </message>
    <message>
        <source>“{text}” are no days: give 2026-12-14..2026-12-16.</source>
        <translation>„{text}“ sind keine Tage: Nötig ist 2026-12-14..2026-12-16.</translation>
    </message>
    <message>
        <source>“{text}” is no return right: give the line’s number and one of standard, standard_option, made_to_measure, printed_for_you.</source>
        <translation>„{text}“ ist kein Rückgaberecht: Nötig sind die Nummer des Postens und standard, standard_option, made_to_measure oder printed_for_you.</translation>
    </message>
    <message>
        <source>These terms cannot be kept: {reason}.</source>
        <translation>Diese Bedingungen sind nicht haltbar: {reason}.</translation>
    </message>
    <message>
        <source>The step {step} does not exist where the state is {state}.</source>
        <translation>Den Schritt {step} gibt es im Zustand {state} nicht.</translation>
    </message>
    <message>
        <source>This step is not for {actor} to take.</source>
        <translation>Dieser Schritt steht {actor} nicht zu.</translation>
    </message>
    <message>
        <source>This step needs a reason that everybody may read.</source>
        <translation>Dieser Schritt braucht einen Grund, den jeder lesen darf.</translation>
    </message>
    <message>
        <source>The campaign&apos;s deadline has passed.</source>
        <translation>Der Stichtag der Kampagne ist vorbei.</translation>
    </message>
    <message>
        <source>The campaign&apos;s deadline is still to come.</source>
        <translation>Der Stichtag der Kampagne kommt erst noch.</translation>
    </message>
    <message>
        <source>The campaign has not met its goal.</source>
        <translation>Die Kampagne hat ihr Ziel nicht erreicht.</translation>
    </message>
    <message>
        <source>The campaign has met its goal.</source>
        <translation>Die Kampagne hat ihr Ziel erreicht.</translation>
    </message>
    <message>
        <source>Less was collected than must be there before anything is built.</source>
        <translation>Es kam weniger zusammen, als vor dem Bauen da sein muss.</translation>
    </message>
    <message>
        <source>Pledges of this campaign are still to be collected.</source>
        <translation>Zusagen dieser Kampagne sind noch einzuziehen.</translation>
    </message>
    <message>
        <source>The days for this decision are over: everything is paid back.</source>
        <translation>Die Tage für diese Entscheidung sind vorbei: Alles wird zurückgezahlt.</translation>
    </message>
    <message>
        <source>The days for this decision are not over yet.</source>
        <translation>Die Tage für diese Entscheidung sind noch nicht vorbei.</translation>
    </message>
    <message>
        <source>The campaign takes no pledges: it is {state}.</source>
        <translation>Die Kampagne nimmt keine Zusagen an: Ihr Zustand ist {state}.</translation>
    </message>
    <message>
        <source>The campaign has no such price.</source>
        <translation>Diesen Preis hat die Kampagne nicht.</translation>
    </message>
    <message>
        <source>One person can pledge between 1 and {most} pieces.</source>
        <translation>Eine Person kann zwischen 1 und {most} Stück zusagen.</translation>
    </message>
    <message>
        <source>There are not enough pieces left at this price.</source>
        <translation>Zu diesem Preis sind nicht mehr genug Stücke da.</translation>
    </message>
    <message>
        <source>There is room for this pledge, so it need not wait.</source>
        <translation>Für diese Zusage ist Platz, sie muss nicht warten.</translation>
    </message>
    <message>
        <source>So shortly before the deadline the goal would be lost with this pledge, so it can no longer be taken back.</source>
        <translation>So kurz vor dem Stichtag ginge mit dieser Zusage das Ziel verloren; sie kann nicht mehr zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Money is asked for only after the campaign was funded.</source>
        <translation>Geld wird erst verlangt, wenn die Kampagne finanziert ist.</translation>
    </message>
    <message>
        <source>The pledge was asked for often and long enough.</source>
        <translation>Diese Zusage wurde oft und lange genug angemahnt.</translation>
    </message>
    <message>
        <source>The pledge can still be asked for.</source>
        <translation>Diese Zusage kann noch angemahnt werden.</translation>
    </message>
    <message>
        <source>Only what a failed campaign had collected is paid back so.</source>
        <translation>So wird nur zurückgezahlt, was eine gescheiterte Kampagne eingenommen hatte.</translation>
    </message>
    <message>
        <source>A stretch goal lies above the goal and within the cap, and says what later documents will offer.</source>
        <translation>Ein weiteres Ziel liegt über dem Ziel und unter der Obergrenze und sagt, was spätere Schreiben anbieten werden.</translation>
    </message>
    <message>
        <source>The ledger entry {key} does not sum to zero.</source>
        <translation>Die Buchung {key} ergibt nicht null.</translation>
    </message>
    <message>
        <source>A bank entry is confirmed by another person than the one who recorded it.</source>
        <translation>Einen Bankeingang bestätigt eine andere Person als die, die ihn eingetragen hat.</translation>
    </message>
    <message>
        <source>There is no campaign {campaign}.</source>
        <translation>Eine Kampagne {campaign} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no pledge {pledge}.</source>
        <translation>Eine Zusage {pledge} gibt es nicht.</translation>
    </message>
    <message>
        <source>This person has a pledge in this campaign already.</source>
        <translation>Diese Person hat in dieser Kampagne schon eine Zusage.</translation>
    </message>
    <message>
        <source>The pledge belongs to somebody else.</source>
        <translation>Die Zusage gehört jemand anderem.</translation>
    </message>
    <message>
        <source>Terms are fixed once a campaign is past its draft: new terms are a new campaign.</source>
        <translation>Nach dem Entwurf stehen die Bedingungen fest: Neue Bedingungen sind eine neue Kampagne.</translation>
    </message>
    <message>
        <source>The pledge was made on other terms than those of the campaign.</source>
        <translation>Die Zusage gilt anderen Bedingungen als denen der Kampagne.</translation>
    </message>
    <message>
        <source>There is no payment {payment}.</source>
        <translation>Eine Zahlung {payment} gibt es nicht.</translation>
    </message>
    <message>
        <source>The payment {payment} is settled already.</source>
        <translation>Die Zahlung {payment} ist schon erledigt.</translation>
    </message>
    <message>
        <source>Nobody has recorded the payment {payment} yet.</source>
        <translation>Die Zahlung {payment} hat noch niemand eingetragen.</translation>
    </message>
    <message>
        <source>The payment is {expected}, not {found}.</source>
        <translation>Die Zahlung beträgt {expected}, nicht {found}.</translation>
    </message>
    <message>
        <source>Open your key first: this step is signed with your name.</source>
        <translation>Öffnen Sie erst Ihren Schlüssel: Dieser Schritt wird mit Ihrem Namen unterschrieben.</translation>
    </message>
    <message>
        <source>Nothing is built that no order and no funded pledge asks for.</source>
        <translation>Es wird nichts gebaut, was keine Bestellung und keine bezahlte Zusage verlangt.</translation>
    </message>
    <message>
        <source>Of “{name}” only {left} more pieces are spoken for.</source>
        <translation>Von „{name}“ sind nur noch {left} Stück verlangt.</translation>
    </message>
    <message>
        <source>“{part}” cannot be had: {reason}.</source>
        <translation>„{part}“ ist nicht zu haben: {reason}.</translation>
    </message>
    <message>
        <source>The plan names “{name}”, which is not in it.</source>
        <translation>Der Plan nennt „{name}“, das nicht darin steht.</translation>
    </message>
    <message>
        <source>The plan goes round in a circle at “{name}”.</source>
        <translation>Der Plan dreht sich bei „{name}“ im Kreis.</translation>
    </message>
    <message>
        <source>Everything that is spoken for here is built already.</source>
        <translation>Alles, was hier verlangt ist, ist schon gebaut.</translation>
    </message>
    <message>
        <source>This check has not passed or nobody has signed it: {text}.</source>
        <translation>Diese Prüfung ist nicht bestanden oder von niemandem unterschrieben: {text}.</translation>
    </message>
    <message>
        <source>“{part}” has neither a spare nor a substitute.</source>
        <translation>Für „{part}“ gibt es weder Ersatzteil noch Ersatz.</translation>
    </message>
    <message>
        <source>There is no open order {order} of which this could be said.</source>
        <translation>Es gibt keine offene Bestellung {order}, von der man das sagen könnte.</translation>
    </message>
    <message>
        <source>Less than nothing of “{part}” would be left.</source>
        <translation>Von „{part}“ bliebe weniger als nichts.</translation>
    </message>
    <message>
        <source>Say what moves, whose it is and why.</source>
        <translation>Sagen Sie, was bewegt wird, wem es gehört und warum.</translation>
    </message>
    <message>
        <source>An open case has somebody who answers for it by name.</source>
        <translation>Für einen offenen Vorgang steht jemand mit Namen ein.</translation>
    </message>
    <message>
        <source>The case was offered to {name}, who has not answered yet.</source>
        <translation>Der Vorgang wurde {name} angeboten; eine Antwort steht aus.</translation>
    </message>
    <message>
        <source>The case was not offered to {name}.</source>
        <translation>Der Vorgang wurde {name} nicht angeboten.</translation>
    </message>
    <message>
        <source>The same person has signed something newer about this pledge already.</source>
        <translation>Dieselbe Person hat zu dieser Zusage schon etwas Neueres unterschrieben.</translation>
    </message>
    <message>
        <source>The work order {order} has no such check.</source>
        <translation>Der Arbeitsauftrag {order} hat keine solche Prüfung.</translation>
    </message>
    <message>
        <source>Whoever checks says so by name: set your name first.</source>
        <translation>Wer prüft, sagt es mit Namen: Bitte zuerst den eigenen Namen eintragen.</translation>
    </message>
    <message>
        <source>This was stopped; what is missing comes the next time.</source>
        <translation>Das wurde angehalten; was fehlt, kommt beim nächsten Mal.</translation>
    </message>
    <message>
        <source>The statement about a retailer&apos;s new root key lacks the card that goes with it.</source>
        <translation>Der Erklärung zum neuen Stammschlüssel eines Händlers fehlt die Karte, die dazugehört.</translation>
    </message>
    <message>
        <source>This root key was replaced already; whoever names another successor now is not the retailer.</source>
        <translation>Dieser Stammschlüssel wurde schon ersetzt; wer jetzt einen anderen Nachfolger nennt, ist nicht der Händler.</translation>
    </message>
    <message>
        <source>A root key that was replaced does not come back.</source>
        <translation>Ein Stammschlüssel, der ersetzt wurde, kommt nicht zurück.</translation>
    </message>
    <message>
        <source>This card is signed by a key that the retailer has replaced; nothing it signs counts any more.</source>
        <translation>Diese Karte ist mit einem Schlüssel unterschrieben, den der Händler ersetzt hat; was er unterschreibt, zählt nicht mehr.</translation>
    </message>
    <message>
        <source>The file {path} is a store, a key, a design or a signed message: it is not replaced by something else.</source>
        <translation>Die Datei {path} ist ein Speicher, ein Schlüssel, ein Entwurf oder eine unterschriebene Nachricht: Sie wird nicht durch etwas anderes ersetzt.</translation>
    </message>
    <message>
        <source>No mail program took the file; attach it yourself, it lies at {path}.</source>
        <translation>Kein Mailprogramm hat die Datei angenommen; hängen Sie sie selbst an, sie liegt hier: {path}.</translation>
    </message>
    <message>
        <source>The file {path} is open in another window of Bespeak; close it there, or save under another name.</source>
        <translation>Die Datei {path} ist in einem anderen Fenster von Bespeak offen; schließen Sie sie dort oder speichern Sie unter anderem Namen.</translation>
    </message>
    <message>
        <source>This is a retailer&apos;s card, not a message of a case: it is added where you choose the retailer of a request.</source>
        <translation>Das ist die Karte eines Händlers, keine Nachricht eines Falls: Sie wird dort hinzugefügt, wo Sie den Händler einer Anfrage wählen.</translation>
    </message>
    <message>
        <source>A signed file of the kind “{kind}” belongs to no case and is not read here.</source>
        <translation>Eine signierte Datei der Art „{kind}“ gehört zu keinem Fall und wird hier nicht gelesen.</translation>
    </message>
    <message>
        <source>The formula knows no input “{field}”; calc --list names them.</source>
        <translation>Die Formel kennt keine Eingabe „{field}“; calc --list nennt sie.</translation>
    </message>
    <message>
        <source>A file for the community waits for a program that knows the catalogue.</source>
        <translation>Eine Datei für die Gemeinschaft wartet auf ein Programm, das den Katalog kennt.</translation>
    </message>
    <message>
        <source>An identifier cannot be read; it looks like 01890a5d-ac96-774b-bcce-b302099a8057.</source>
        <translation>Eine Kennung ist nicht lesbar; sie sieht aus wie 01890a5d-ac96-774b-bcce-b302099a8057.</translation>
    </message>
    <message>
        <source>The step {transition} cannot be taken in a case that is {state}.</source>
        <translation>Der Schritt {transition} ist in einem Vorgang im Zustand {state} nicht möglich.</translation>
    </message>
    <message>
        <source>The workshop has checks of its own for this case: sign them there; the report takes them over.</source>
        <translation>Die Werkstatt hat für diesen Vorgang eigene Prüfpunkte: Unterschreiben Sie diese dort; der Bericht übernimmt sie.</translation>
    </message>
    <message>
        <source>The work order {order} is open for it: sign its checks and finish it, then it is built.</source>
        <translation>Dafür ist der Arbeitsauftrag {order} offen: Unterschreiben Sie seine Prüfpunkte und schließen Sie ihn ab, dann ist es gebaut.</translation>
    </message>
    <message>
        <source>The quote comes to {total}: a discount cannot be more than what is offered.</source>
        <translation>Das Angebot ergibt {total}: Ein Nachlass kann nicht höher sein als das, was angeboten wird.</translation>
    </message>
    <message>
        <source>In “{text}” one number would be metres and the other centimetres: write the unit, for example 50 m x 10 m or 420 cm x 360 cm.</source>
        <translation>In „{text}“ wäre eine Zahl Meter und die andere Zentimeter: Schreiben Sie die Einheit dazu, zum Beispiel 50 m x 10 m oder 420 cm x 360 cm.</translation>
    </message>
    <message>
        <source>Nothing could be drawn or printed: {reason}.</source>
        <translation>Es konnte nichts gezeichnet oder gedruckt werden: {reason}.</translation>
    </message>
    <message>
        <source>Your key is not, or no longer, on the retailer&apos;s card: nobody would believe what it signs.</source>
        <translation>Ihr Schlüssel steht nicht oder nicht mehr auf der Karte des Händlers: Niemand würde glauben, was er unterschreibt.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>the ceiling</source>
        <translation>Decke</translation>
    </message>
    <message>
        <source>the floor</source>
        <translation>Boden</translation>
    </message>
    <message>
        <source>ceiling</source>
        <translation>Decke</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>Boden</translation>
    </message>
    <message>
        <source>quietly</source>
        <translation>leise</translation>
    </message>
    <message>
        <source>at a normal level</source>
        <translation>in normaler Lautstärke</translation>
    </message>
    <message>
        <source>at the reference level</source>
        <translation>mit Kinopegel</translation>
    </message>
    <message>
        <source>wall {number}</source>
        <translation>Wand {number}</translation>
    </message>
    <message>
        <source>slope {number}</source>
        <translation>Schräge {number}</translation>
    </message>
    <message>
        <source>the middle of wall {number}</source>
        <translation>Mitte von Wand {number}</translation>
    </message>
    <message>
        <source>the first quarter of wall {number}</source>
        <translation>erstes Viertel von Wand {number}</translation>
    </message>
    <message>
        <source>the last quarter of wall {number}</source>
        <translation>letztes Viertel von Wand {number}</translation>
    </message>
    <message>
        <source>the first corner of wall {number}</source>
        <translation>erste Ecke von Wand {number}</translation>
    </message>
    <message>
        <source>the last corner of wall {number}</source>
        <translation>letzte Ecke von Wand {number}</translation>
    </message>
    <message>
        <source>normal loudness</source>
        <translation>normale Lautstärke</translation>
    </message>
    <message>
        <source>anchored</source>
        <translation>mit Kippsicherung</translation>
    </message>
    <message>
        <source>behind a closed front</source>
        <translation>hinter einer geschlossenen Front</translation>
    </message>
    <message>
        <source>an active one</source>
        <translation>ein aktives Kabel</translation>
    </message>
    <message>
        <source>an optical one</source>
        <translation>ein optisches Kabel</translation>
    </message>
    <message>
        <source>an amplifier nearer by</source>
        <translation>einem näher stehenden Verstärker</translation>
    </message>
    <message>
        <source>{name} and {number} more</source>
        <translation>{name} und {number} weitere</translation>
    </message>
    <message>
        <source>absorption of {name}</source>
        <translation>Schallabsorption von {name}</translation>
    </message>
    <message>
        <source>an amplifier channel for {name}</source>
        <translation>ein Verstärkerkanal für {name}</translation>
    </message>
    <message>
        <source>amplifier power that {name} is made for</source>
        <translation>Verstärkerleistung, für die {name} gebaut ist</translation>
    </message>
    <message>
        <source>a projector that aims at {name}</source>
        <translation>ein Projektor, der auf {name} gerichtet ist</translation>
    </message>
    <message>
        <source>calibrated lumens of {name}</source>
        <translation>kalibrierter Lichtstrom (Lumen) von {name}</translation>
    </message>
    <message>
        <source>coverage angle of {name}</source>
        <translation>Abstrahlwinkel von {name}</translation>
    </message>
    <message>
        <source>credible power of {name}</source>
        <translation>glaubhafte Leistung von {name}</translation>
    </message>
    <message>
        <source>credible sensitivity and impedance of {name}</source>
        <translation>glaubhafte Werte für Wirkungsgrad und Impedanz von {name}</translation>
    </message>
    <message>
        <source>free air that {name} needs above</source>
        <translation>freier Abstand, den {name} nach oben braucht</translation>
    </message>
    <message>
        <source>gain of {name}</source>
        <translation>Leuchtdichtefaktor (Gain) von {name}</translation>
    </message>
    <message>
        <source>gap that {name} needs behind</source>
        <translation>Abstand, den {name} nach hinten braucht</translation>
    </message>
    <message>
        <source>HDMI inputs of {name}</source>
        <translation>HDMI-Eingänge von {name}</translation>
    </message>
    <message>
        <source>HDMI rate of {name}</source>
        <translation>HDMI-Datenrate von {name}</translation>
    </message>
    <message>
        <source>hole pattern of {name} or {other}</source>
        <translation>Lochabstand von {name} oder {other}</translation>
    </message>
    <message>
        <source>impedance of {name}</source>
        <translation>Impedanz von {name}</translation>
    </message>
    <message>
        <source>least impedance that {name} is made for</source>
        <translation>kleinste Impedanz, für die {name} gebaut ist</translation>
    </message>
    <message>
        <source>load of {name}</source>
        <translation>Traglast von {name}</translation>
    </message>
    <message>
        <source>mass of {name} and of what stands on it</source>
        <translation>Gewicht von {name} und von dem, was darauf steht</translation>
    </message>
    <message>
        <source>mass of {name}</source>
        <translation>Gewicht von {name}</translation>
    </message>
    <message>
        <source>maximum level of {name}</source>
        <translation>größter Schallpegel von {name}</translation>
    </message>
    <message>
        <source>noise of {name}</source>
        <translation>Geräusch von {name}</translation>
    </message>
    <message>
        <source>number of channels of {name}</source>
        <translation>Zahl der Kanäle von {name}</translation>
    </message>
    <message>
        <source>picture size of {name}</source>
        <translation>Bildgröße von {name}</translation>
    </message>
    <message>
        <source>power of {name}</source>
        <translation>Leistung von {name}</translation>
    </message>
    <message>
        <source>rated power of {name}</source>
        <translation>Nennleistung von {name}</translation>
    </message>
    <message>
        <source>reclined depth of {name}</source>
        <translation>Tiefe von {name} im Liegen</translation>
    </message>
    <message>
        <source>resolution of {name}</source>
        <translation>Auflösung von {name}</translation>
    </message>
    <message>
        <source>sensitivity of {name}</source>
        <translation>Wirkungsgrad (dB bei 1 W in 1 m) von {name}</translation>
    </message>
    <message>
        <source>subwoofer outputs of {name}</source>
        <translation>Subwoofer-Ausgänge von {name}</translation>
    </message>
    <message>
        <source>throw ratio of {name}</source>
        <translation>Projektionsverhältnis von {name}</translation>
    </message>
    <message>
        <source>viewing cone of {name}</source>
        <translation>Blickwinkelbereich von {name}</translation>
    </message>
    <message>
        <source>whether the grille of {name} is fixed</source>
        <translation>ob die Abdeckung von {name} fest sitzt</translation>
    </message>
    <message>
        <source>a size of {boundary} that can be computed</source>
        <translation>eine Größe, mit der sich rechnen lässt: {boundary}</translation>
    </message>
    <message>
        <source>what {boundary} is built of</source>
        <translation>Bauweise: {boundary}</translation>
    </message>
    <message>
        <source>the glazing of the window in {boundary}</source>
        <translation>Verglasung des Fensters: {boundary}</translation>
    </message>
    <message>
        <source>what the door is made of in {boundary}</source>
        <translation>Bauweise der Tür: {boundary}</translation>
    </message>
    <message>
        <source>what lies behind each wall, above the ceiling and under the floor</source>
        <translation>was hinter jeder Wand, über der Decke und unter dem Boden liegt</translation>
    </message>
    <message>
        <source>what lies behind the walls: which of them face the street</source>
        <translation>was hinter den Wänden liegt und welche zur Straße zeigen</translation>
    </message>
    <message>
        <source>a credible maximum level of the subwoofers</source>
        <translation>ein glaubhafter größter Schallpegel der Subwoofer</translation>
    </message>
    <message>
        <source>a display or a screen</source>
        <translation>ein Bildschirm oder eine Leinwand</translation>
    </message>
    <message>
        <source>a reverberation time within the formula&apos;s range</source>
        <translation>eine Nachhallzeit, für die die Formel gilt</translation>
    </message>
    <message>
        <source>a room of a size that can be computed</source>
        <translation>eine Raumgröße, mit der sich rechnen lässt</translation>
    </message>
    <message>
        <source>a seat that looks at the picture</source>
        <translation>ein Sitzplatz mit Blick auf das Bild</translation>
    </message>
    <message>
        <source>a seat</source>
        <translation>ein Sitzplatz</translation>
    </message>
    <message>
        <source>an HDMI rate of up to 48 Gbit/s</source>
        <translation>eine HDMI-Datenrate bis 48 Gbit/s</translation>
    </message>
    <message>
        <source>credible lumens and gain</source>
        <translation>glaubhafte Werte für Lichtstrom und Gain</translation>
    </message>
    <message>
        <source>how busy the street is</source>
        <translation>wie belebt die Straße ist</translation>
    </message>
    <message>
        <source>how loud you mean to listen</source>
        <translation>wie laut Sie hören möchten</translation>
    </message>
    <message>
        <source>how the cables are held: in trunking, without loops of 220 mm below 1.6 m</source>
        <translation>wie die Kabel verlegt sind: im Kabelkanal, ohne Schlaufen von 22 cm unter 1,6 m Höhe</translation>
    </message>
    <message>
        <source>lowest frequency of the front loudspeakers</source>
        <translation>tiefste Frequenz der vorderen Lautsprecher</translation>
    </message>
    <message>
        <source>lowest frequency of what plays the bass</source>
        <translation>tiefste Frequenz der Lautsprecher für den Bass</translation>
    </message>
    <message>
        <source>the waves of this room&apos;s shape</source>
        <translation>die Berechnung der Wellen für diese Raumform</translation>
    </message>
    <message>
        <source>where the door is</source>
        <translation>wo die Tür ist</translation>
    </message>
    <message>
        <source>where the sockets are</source>
        <translation>wo die Steckdosen sind</translation>
    </message>
    <message>
        <source>whether the sockets are shuttered, and that no lead runs under a rug</source>
        <translation>ob die Steckdosen eine Kindersicherung haben und kein Kabel unter einem Teppich liegt</translation>
    </message>
    <message>
        <source>more than {name}</source>
        <translation>mehr als {name}</translation>
    </message>
    <message>
        <source>NC-15 or quieter</source>
        <translation>NC 15 oder leiser</translation>
    </message>
    <message>
        <source>formats of {name}</source>
        <translation>Formate von {name}</translation>
    </message>
    <message>
        <source>HDMI outputs of {name}</source>
        <translation>HDMI-Ausgänge von {name}</translation>
    </message>
    <message>
        <source>fewer of these: more than 64 are not judged one by one</source>
        <translation>weniger davon: mehr als 64 werden nicht einzeln beurteilt</translation>
    </message>
    <message>
        <source>a room of at least 10 m³, where sound spreads evenly</source>
        <translation>ein Raum von mindestens 10 m³, in dem sich Schall gleichmäßig verteilt</translation>
    </message>
    <message>
        <source>a target for rooms of more than 300 m³</source>
        <translation>ein Zielwert für Räume von mehr als 300 m³</translation>
    </message>
    <message>
        <source>the wish for a lively room</source>
        <translation>des Wunsches nach einem lebendigen Raum</translation>
    </message>
    <message>
        <source>the wish to listen below the reference</source>
        <translation>des Wunsches, leiser als mit Referenzpegel zu hören</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>{thing} reaches {value} into {other}.</source>
        <translation>{thing} ragt {value} in {other} hinein.</translation>
    </message>
    <message>
        <source>{thing} takes {value} of the room for a wheelchair.</source>
        <translation>{thing} nimmt {value} vom Platz für einen Rollstuhl.</translation>
    </message>
    <message>
        <source>{thing} reaches {value} through the wall.</source>
        <translation>{thing} ragt {value} durch die Wand.</translation>
    </message>
    <message>
        <source>{thing} is {value} too tall for the ceiling there.</source>
        <translation>{thing} ist {value} zu hoch für die Decke dort.</translation>
    </message>
    <message>
        <source>{thing} reaches {value} into the floor.</source>
        <translation>{thing} ragt {value} in den Boden.</translation>
    </message>
    <message>
        <source>{thing} hangs on a wall, but is {value} away from one.</source>
        <translation>{thing} hängt an einer Wand, ist aber {value} von jeder entfernt.</translation>
    </message>
    <message>
        <source>{thing} hangs from the ceiling, but is {value} away from it.</source>
        <translation>{thing} hängt an der Decke, ist aber {value} von ihr entfernt.</translation>
    </message>
    <message>
        <source>{thing} stands {value} in the way of the opening door.</source>
        <translation>{thing} steht {value} im Weg der aufgehenden Tür.</translation>
    </message>
    <message>
        <source>{thing} stands {value} in the way through the {opening}.</source>
        <translation>{thing} steht {value} im Durchgang ({opening}).</translation>
    </message>
    <message>
        <source>{thing} covers {value} of the {opening}.</source>
        <translation>{thing} verdeckt {value} der Öffnung ({opening}).</translation>
    </message>
    <message>
        <source>{thing} carries {value}, but is made for {limit}.</source>
        <translation>{thing} trägt {value}, ist aber für {limit} gemacht.</translation>
    </message>
    <message>
        <source>{value} of {thing} stands beyond the edge of {other}.</source>
        <translation>{value} von {thing} stehen über den Rand von {other} hinaus.</translation>
    </message>
    <message>
        <source>{thing} is no longer in the catalogue.</source>
        <translation>{thing} ist nicht mehr im Katalog.</translation>
    </message>
    <message>
        <source>Lengths of the room that are only estimated: {value}. Measure them before you rely on the fit.</source>
        <translation>Nur geschätzte Längen des Raums: {value}. Messen Sie nach, bevor Sie sich auf das Passen verlassen.</translation>
    </message>
</context>
<context>
    <name>Funding</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Taking pledges</source>
        <translation>Nimmt Zusagen an</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Being counted</source>
        <translation>Wird gezählt</translation>
    </message>
    <message>
        <source>Funded, collecting</source>
        <translation>Finanziert, Geld kommt</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Released to be built</source>
        <translation>Zum Bau freigegeben</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Zählt</translation>
    </message>
    <message>
        <source>Waits for a place</source>
        <translation>Wartet auf einen Platz</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Bindend</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Money asked for</source>
        <translation>Geld angefordert</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Did not arrive</source>
        <translation>Nicht eingegangen</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Entfallen</translation>
    </message>
    <message>
        <source>To be paid back</source>
        <translation>Zurückzuzahlen</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Zurückgezahlt</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Strittig</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Vorbereitet</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Seen by one person</source>
        <translation>Von einer Person gesehen</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Backer</source>
        <translation>Unterstützer</translation>
    </message>
    <message>
        <source>Held for backers</source>
        <translation>Für Unterstützer verwahrt</translation>
    </message>
    <message>
        <source>Retailer</source>
        <translation>Händler</translation>
    </message>
    <message>
        <source>Author&apos;s share</source>
        <translation>Anteil des Urhebers</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>Give it to review</source>
        <translation>Zur Prüfung geben</translation>
    </message>
    <message>
        <source>Sign the terms and open</source>
        <translation>Bedingungen unterschreiben und eröffnen</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Zurück zum Entwurf</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Aussetzen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Build all the same</source>
        <translation>Trotzdem bauen</translation>
    </message>
    <message>
        <source>Pay everything back</source>
        <translation>Alles zurückzahlen</translation>
    </message>
    <message>
        <source>Cancel the campaign</source>
        <translation>Kampagne abbrechen</translation>
    </message>
    <message>
        <source>Everything is delivered</source>
        <translation>Alles ist geliefert</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 pieces</source>
        <translation>%1 von %2 Stück</translation>
    </message>
    <message>
        <source>Nothing is binding yet. Once the terms are signed they never change.</source>
        <translation>Noch ist nichts bindend. Sind die Bedingungen unterschrieben, ändern sie sich nie.</translation>
    </message>
    <message>
        <source>The terms bind you. A pledge is a recorded intent: no money moves before the goal is met at the deadline.</source>
        <translation>Die Bedingungen binden Sie. Eine Zusage ist eine festgehaltene Absicht: Geld fließt erst, wenn das Ziel zum Stichtag erreicht ist.</translation>
    </message>
    <message>
        <source>The goal was met: pledges bind. Bespeak takes no money; two persons record what they see at the bank.</source>
        <translation>Das Ziel ist erreicht: Zusagen binden. Bespeak nimmt kein Geld; zwei Personen halten fest, was sie bei der Bank sehen.</translation>
    </message>
    <message>
        <source>Less was paid than must be there before anything is built. Decide in time, else everything is paid back.</source>
        <translation>Es wurde weniger bezahlt, als vor dem Bauen da sein muss. Entscheiden Sie rechtzeitig, sonst wird alles zurückgezahlt.</translation>
    </message>
    <message>
        <source>Nobody owes anything. What was collected is paid back in full.</source>
        <translation>Niemand schuldet etwas. Was eingegangen ist, wird ganz zurückgezahlt.</translation>
    </message>
    <message>
        <source>Signed, but it does not count yet. Send the file to your retailer, and open the receipt here when it comes.</source>
        <translation>Unterschrieben, zählt aber noch nicht. Schicken Sie die Datei Ihrem Händler und öffnen Sie hier die Quittung, wenn sie kommt.</translation>
    </message>
    <message>
        <source>It counts. It is a recorded intent: no payment is taken before the goal is met at the deadline.</source>
        <translation>Sie zählt. Sie ist eine festgehaltene Absicht: Bezahlt wird nichts, bevor das Ziel zum Stichtag erreicht ist.</translation>
    </message>
    <message>
        <source>All places are taken. It waits, and moves up in the order in which pledges came. Nothing is binding.</source>
        <translation>Alle Plätze sind vergeben. Sie wartet und rückt in der Reihenfolge nach, in der Zusagen kamen. Nichts ist bindend.</translation>
    </message>
    <message>
        <source>Taken back. Nobody owes anything.</source>
        <translation>Zurückgenommen. Niemand schuldet etwas.</translation>
    </message>
    <message>
        <source>The goal was met: your pledge binds. Your retailer will ask for the money.</source>
        <translation>Das Ziel ist erreicht: Ihre Zusage bindet. Ihr Händler wird um das Geld bitten.</translation>
    </message>
    <message>
        <source>You are free again. Nobody owes anything, and nothing was paid.</source>
        <translation>Sie sind wieder frei. Niemand schuldet etwas, und nichts wurde bezahlt.</translation>
    </message>
    <message>
        <source>The goal was met, and your retailer asks for the money now. Pay as your retailer tells you: Bespeak takes no payment.</source>
        <translation>Das Ziel ist erreicht, und Ihr Händler bittet jetzt um das Geld. Zahlen Sie, wie Ihr Händler es Ihnen sagt: Bespeak nimmt keine Zahlung an.</translation>
    </message>
    <message>
        <source>Paid. It is held for you until it is clear that it is built.</source>
        <translation>Bezahlt. Das Geld wird für Sie verwahrt, bis feststeht, dass gebaut wird.</translation>
    </message>
    <message>
        <source>The payment did not arrive. You are asked once more.</source>
        <translation>Die Zahlung kam nicht an. Sie werden noch einmal gebeten.</translation>
    </message>
    <message>
        <source>It was not paid within the days, and is let go. Nobody owes anything.</source>
        <translation>Sie wurde nicht in der Frist bezahlt und ist aufgegeben. Niemand schuldet etwas.</translation>
    </message>
    <message>
        <source>You get back in full what you paid. It is on its way.</source>
        <translation>Sie bekommen alles zurück, was Sie bezahlt haben. Es ist unterwegs.</translation>
    </message>
    <message>
        <source>Paid back in full.</source>
        <translation>Vollständig zurückgezahlt.</translation>
    </message>
    <message>
        <source>The bank has called the payment into doubt; your retailer looks into it.</source>
        <translation>Die Bank zweifelt die Zahlung an; Ihr Händler geht dem nach.</translation>
    </message>
</context>
<context>
    <name>Materials</name>
    <message>
        <source>White paint</source>
        <translation>Weiße Farbe</translation>
    </message>
    <message>
        <source>Warm white paint</source>
        <translation>Warmweiße Farbe</translation>
    </message>
    <message>
        <source>Sand paint</source>
        <translation>Sandfarbe</translation>
    </message>
    <message>
        <source>Terracotta paint</source>
        <translation>Terrakottafarbe</translation>
    </message>
    <message>
        <source>Sage green paint</source>
        <translation>Salbeigrüne Farbe</translation>
    </message>
    <message>
        <source>Dusk blue paint</source>
        <translation>Dämmerblaue Farbe</translation>
    </message>
    <message>
        <source>Grey paint</source>
        <translation>Graue Farbe</translation>
    </message>
    <message>
        <source>Charcoal paint</source>
        <translation>Anthrazitfarbe</translation>
    </message>
    <message>
        <source>Textured wallpaper</source>
        <translation>Strukturtapete</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>Ziegel</translation>
    </message>
    <message>
        <source>White brick</source>
        <translation>Weißer Ziegel</translation>
    </message>
    <message>
        <source>Exposed concrete</source>
        <translation>Sichtbeton</translation>
    </message>
    <message>
        <source>Oak panelling</source>
        <translation>Eichentäfelung</translation>
    </message>
    <message>
        <source>Walnut panelling</source>
        <translation>Nussbaumtäfelung</translation>
    </message>
    <message>
        <source>Plasterboard, painted</source>
        <translation>Gipskarton, gestrichen</translation>
    </message>
    <message>
        <source>Acoustic fabric</source>
        <translation>Akustikstoff</translation>
    </message>
    <message>
        <source>Glass</source>
        <translation>Glas</translation>
    </message>
    <message>
        <source>Wall tiles</source>
        <translation>Wandfliesen</translation>
    </message>
    <message>
        <source>Oak parquet</source>
        <translation>Eichenparkett</translation>
    </message>
    <message>
        <source>Walnut parquet</source>
        <translation>Nussbaumparkett</translation>
    </message>
    <message>
        <source>Pine boards on joists</source>
        <translation>Kieferndielen auf Lagerholz</translation>
    </message>
    <message>
        <source>Laminate, light oak</source>
        <translation>Laminat, helle Eiche</translation>
    </message>
    <message>
        <source>Grey carpet</source>
        <translation>Grauer Teppichboden</translation>
    </message>
    <message>
        <source>Beige carpet</source>
        <translation>Beiger Teppichboden</translation>
    </message>
    <message>
        <source>Floor tiles</source>
        <translation>Bodenfliesen</translation>
    </message>
    <message>
        <source>Polished concrete</source>
        <translation>Polierter Beton</translation>
    </message>
    <message>
        <source>Linoleum</source>
        <translation>Linoleum</translation>
    </message>
    <message>
        <source>White ceiling</source>
        <translation>Weiße Decke</translation>
    </message>
    <message>
        <source>Dark ceiling</source>
        <translation>Dunkle Decke</translation>
    </message>
    <message>
        <source>Suspended plasterboard</source>
        <translation>Abgehängter Gipskarton</translation>
    </message>
    <message>
        <source>Wooden ceiling</source>
        <translation>Holzdecke</translation>
    </message>
    <message>
        <source>Acoustic tiles</source>
        <translation>Akustikplatten</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Forget these</source>
        <translation>Diese vergessen</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
</context>
<context>
    <name>Overlays</name>
    <message>
        <source>At %1 years: up to %2</source>
        <translation>Mit %1 Jahren: bis %2</translation>
    </message>
    <message>
        <source>bass ± %1</source>
        <translation>Bass ± %1</translation>
    </message>
</context>
<context>
    <name>PackPaper</name>
    <message>
        <source>Loudspeaker cable</source>
        <translation>Lautsprecherkabel</translation>
    </message>
    <message>
        <source>Subwoofer cable</source>
        <translation>Subwooferkabel</translation>
    </message>
    <message>
        <source>HDMI cable</source>
        <translation>HDMI-Kabel</translation>
    </message>
    <message>
        <source>%1: distance %2</source>
        <translation>%1: Abstand %2</translation>
    </message>
    <message>
        <source>, crossover %1 Hz</source>
        <translation>, Übergang %1 Hz</translation>
    </message>
    <message>
        <source>Wall %1</source>
        <translation>Wand %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>Von links</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Lower edge</source>
        <translation>Unterkante</translation>
    </message>
    <message>
        <source>Upper edge</source>
        <translation>Oberkante</translation>
    </message>
    <message>
        <source>Free in the room</source>
        <translation>Frei im Raum</translation>
    </message>
    <message>
        <source>From the left wall</source>
        <translation>Von der linken Wand</translation>
    </message>
    <message>
        <source>From the front wall</source>
        <translation>Von der Frontwand</translation>
    </message>
    <message>
        <source>Cables</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>%1: lower edge at %2, level, holds</source>
        <translation>%1: Unterkante auf %2, im Lot, hält</translation>
    </message>
    <message>
        <source>%1 to %2: connected, labelled at both ends</source>
        <translation>%1 nach %2: angeschlossen, an beiden Enden beschriftet</translation>
    </message>
    <message>
        <source>Set up by, date</source>
        <translation>Aufgebaut von, Datum</translation>
    </message>
    <message>
        <source>Everything is as agreed: customer, date</source>
        <translation>Alles ist wie vereinbart: Kunde, Datum</translation>
    </message>
    <message>
        <source>Put it back as designed</source>
        <translation>Zurück zum Entwurf</translation>
    </message>
    <message>
        <source>Everything that is named below is switched on.</source>
        <translation>Alles, was unten genannt ist, ist eingeschaltet.</translation>
    </message>
    <message>
        <source>For the day on which nothing plays any more: from top to bottom, one after the other.</source>
        <translation>Für den Tag, an dem nichts mehr spielt: von oben nach unten, eins nach dem anderen.</translation>
    </message>
    <message>
        <source>front left</source>
        <translation>vorn links</translation>
    </message>
    <message>
        <source>front right</source>
        <translation>vorn rechts</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>wide left</source>
        <translation>weit links</translation>
    </message>
    <message>
        <source>wide right</source>
        <translation>weit rechts</translation>
    </message>
    <message>
        <source>surround left</source>
        <translation>seitlich links</translation>
    </message>
    <message>
        <source>surround right</source>
        <translation>seitlich rechts</translation>
    </message>
    <message>
        <source>rear left</source>
        <translation>hinten links</translation>
    </message>
    <message>
        <source>rear right</source>
        <translation>hinten rechts</translation>
    </message>
    <message>
        <source>top front left</source>
        <translation>oben vorn links</translation>
    </message>
    <message>
        <source>top front right</source>
        <translation>oben vorn rechts</translation>
    </message>
    <message>
        <source>top middle left</source>
        <translation>oben Mitte links</translation>
    </message>
    <message>
        <source>top middle right</source>
        <translation>oben Mitte rechts</translation>
    </message>
    <message>
        <source>top rear left</source>
        <translation>oben hinten links</translation>
    </message>
    <message>
        <source>top rear right</source>
        <translation>oben hinten rechts</translation>
    </message>
    <message>
        <source>soundbar</source>
        <translation>Soundbar</translation>
    </message>
    <message>
        <source>subwoofer</source>
        <translation>Subwoofer</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Install pack</source>
        <translation>Montageblatt</translation>
    </message>
    <message>
        <source>Heights are measured from the finished floor.</source>
        <translation>Höhen sind vom fertigen Boden gemessen.</translation>
    </message>
    <message>
        <source>Walls are numbered clockwise from the front wall and seen from inside the room. The last sheet stays with the customer.</source>
        <translation>Wände sind von der Frontwand an im Uhrzeigersinn gezählt und vom Raum aus gesehen. Das letzte Blatt bleibt beim Kunden.</translation>
    </message>
    <message>
        <source>System passport</source>
        <translation>Anlagenpass</translation>
    </message>
    <message>
        <source>Delivered on %1.</source>
        <translation>Geliefert am %1.</translation>
    </message>
    <message>
        <source>Keep this with the system: it says where the same part comes from again, what fits in its place, and what it can become.</source>
        <translation>Bitte bei der Anlage aufbewahren: Hier steht, woher dasselbe Teil wieder kommt, was an seine Stelle passt und was daraus werden kann.</translation>
    </message>
    <message>
        <source>%1 fits in its place</source>
        <translation>%1 passt an seine Stelle</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>The same again from</source>
        <translation>Dasselbe wieder von</translation>
    </message>
    <message>
        <source>Can become</source>
        <translation>Kann werden zu</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>Set on the</source>
        <translation>Einzustellen am</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Crossover</source>
        <translation>Übergang</translation>
    </message>
    <message>
        <source>Set on the %1: %2.</source>
        <translation>Am %1 einstellen: %2.</translation>
    </message>
    <message>
        <source>%1: plugged in from %2 to %3.</source>
        <translation>%1: gesteckt von %2 nach %3.</translation>
    </message>
    <message>
        <source>Not delivered yet.</source>
        <translation>Noch nicht geliefert.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A date on paper, in Qt&apos;s letters: without the weekday, with the month in words.</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>How to reach you</source>
        <translation>Wie man Sie erreicht</translation>
    </message>
    <message>
        <source>The design</source>
        <translation>Der Entwurf</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Der Grundriss</translation>
    </message>
    <message>
        <source>The parts list</source>
        <translation>Die Stückliste</translation>
    </message>
    <message>
        <source>The 3D picture</source>
        <translation>Das 3D-Bild</translation>
    </message>
    <message>
        <source>The summary</source>
        <translation>Die Zusammenfassung</translation>
    </message>
    <message>
        <source>Walls: %1, doors and windows: %2, pieces: %3</source>
        <translation>Wände: %1, Türen und Fenster: %2, Stücke: %3</translation>
    </message>
    <message>
        <source>As it stands in the file:</source>
        <translation>So steht es in der Datei:</translation>
    </message>
    <message>
        <source>your wishes</source>
        <translation>Ihre Wünsche</translation>
    </message>
    <message>
        <source>your budget</source>
        <translation>Ihr Budget</translation>
    </message>
    <message>
        <source>how busy your street is</source>
        <translation>wie belebt Ihre Straße ist</translation>
    </message>
    <message>
        <source>whether you rent or own</source>
        <translation>ob Sie mieten oder besitzen</translation>
    </message>
    <message>
        <source>whether you may drill</source>
        <translation>ob Sie bohren dürfen</translation>
    </message>
    <message>
        <source>that pets live with you</source>
        <translation>dass Haustiere bei Ihnen leben</translation>
    </message>
    <message>
        <source>that somebody uses a wheelchair</source>
        <translation>dass jemand einen Rollstuhl benutzt</translation>
    </message>
    <message>
        <source>how loud you listen</source>
        <translation>wie laut Sie hören</translation>
    </message>
    <message>
        <source>how lively your room shall sound</source>
        <translation>wie lebendig Ihr Raum klingen soll</translation>
    </message>
    <message>
        <source>what lies behind walls, ceiling and floor</source>
        <translation>was hinter Wänden, Decke und Boden liegt</translation>
    </message>
    <message>
        <source>which findings you keep, with your notes</source>
        <translation>welche Befunde Sie lassen, mit Ihren Notizen</translation>
    </message>
    <message>
        <source>It also says: %1.</source>
        <translation>Außerdem steht darin: %1.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Add opening</source>
        <translation>Öffnung hinzufügen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>at the wall</source>
        <translation>an der Wand</translation>
    </message>
    <message>
        <source>in the corner</source>
        <translation>in der Ecke</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>in der Mitte</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>nebeneinander</translation>
    </message>
    <message>
        <source>in line</source>
        <translation>in einer Linie</translation>
    </message>
    <message>
        <source>on top</source>
        <translation>obenauf</translation>
    </message>
    <message>
        <source>Move corner</source>
        <translation>Ecke bewegen</translation>
    </message>
    <message>
        <source>Move wall</source>
        <translation>Wand bewegen</translation>
    </message>
    <message>
        <source>Move opening</source>
        <translation>Öffnung bewegen</translation>
    </message>
    <message>
        <source>Draw room</source>
        <translation>Raum zeichnen</translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message>
        <source>Seats</source>
        <translation>Sitze</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Front loudspeakers</source>
        <translation>Frontlautsprecher</translation>
    </message>
    <message>
        <source>Centre loudspeaker</source>
        <translation>Center-Lautsprecher</translation>
    </message>
    <message>
        <source>Surround loudspeakers</source>
        <translation>Surroundlautsprecher</translation>
    </message>
    <message>
        <source>Height loudspeakers</source>
        <translation>Höhenlautsprecher</translation>
    </message>
    <message>
        <source>Subwoofers</source>
        <translation>Subwoofer</translation>
    </message>
    <message>
        <source>Electronics</source>
        <translation>Elektronik</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Acoustic treatment</source>
        <translation>Akustik</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Left and right apart</source>
        <translation>Links und rechts getrennt</translation>
    </message>
    <message>
        <source>Where the seats stand in the room</source>
        <translation>Wo die Plätze im Raum stehen</translation>
    </message>
    <message>
        <source>The wall that carries the picture</source>
        <translation>Die Wand mit dem Bild</translation>
    </message>
    <message>
        <source>How much of the view the picture fills</source>
        <translation>Wie viel vom Blickfeld das Bild füllt</translation>
    </message>
    <message>
        <source>Sent through the walls</source>
        <translation>Durch die Wände gesendet</translation>
    </message>
    <message>
        <source>The weakest figure</source>
        <translation>Der schwächste Wert</translation>
    </message>
    <message>
        <source>What you want to have</source>
        <translation>Was Sie haben wollen</translation>
    </message>
    <message>
        <source>What you like</source>
        <translation>Was Ihnen gefällt</translation>
    </message>
    <message>
        <source>{name} makes the difference: the best without it is worth {points} less, above all in “{criterion}”.</source>
        <translation>{name} macht den Unterschied: Das Beste ohne ist {points} weniger wert, vor allem bei „{criterion}“.</translation>
    </message>
    <message>
        <source>It costs {money} less than the best fit, and is worth {points} less.</source>
        <translation>Es kostet {money} weniger als die beste Wahl und ist {points} weniger wert.</translation>
    </message>
    <message>
        <source>The best fit is the best value as well. This is the best of what costs less: {money} less, for {points} less.</source>
        <translation>Die beste Wahl ist auch die günstigste, die fast so viel wert ist. Dies ist das Beste von dem, was weniger kostet: {money} weniger, für {points} weniger.</translation>
    </message>
    <message>
        <source>It sends {decibels} less through the walls than the best fit, for {points} less.</source>
        <translation>Es sendet {decibels} weniger durch die Wände als die beste Wahl, für {points} weniger.</translation>
    </message>
    <message>
        <source>It sends hardly anything through the walls, for {points} less than the best fit.</source>
        <translation>Es sendet kaum etwas durch die Wände, für {points} weniger als die beste Wahl.</translation>
    </message>
    <message>
        <source>Nothing worth almost as much is quieter than a card before this one. This is the best with other {slot}, for {points} less.</source>
        <translation>Nichts, was fast so viel wert ist, ist leiser als eine Karte davor. Dies ist das Beste mit etwas anderem bei „{slot}“, für {points} weniger.</translation>
    </message>
    <message>
        <source>Nothing worth almost as much is quieter than a card before this one, and there is no other choice.</source>
        <translation>Nichts, was fast so viel wert ist, ist leiser als eine Karte davor, und eine andere Wahl gibt es nicht.</translation>
    </message>
    <message>
        <source>The room as it is: nothing could be added.</source>
        <translation>Der Raum, wie er ist: Es konnte nichts hinzugefügt werden.</translation>
    </message>
    <message>
        <source>{name} instead of {other} is worth {points} more, above all in “{criterion}”.</source>
        <translation>{name} statt {other} ist {points} mehr wert, vor allem bei „{criterion}“.</translation>
    </message>
    <message>
        <source>Without {name} the best is worth {points} less, above all in “{criterion}”.</source>
        <translation>Ohne {name} ist das Beste {points} weniger wert, vor allem bei „{criterion}“.</translation>
    </message>
    <message>
        <source>“{slot}” stays empty: {other} would lose {points}, above all in “{criterion}”.</source>
        <translation>„{slot}“ bleibt leer: {other} würde {points} kosten, vor allem bei „{criterion}“.</translation>
    </message>
    <message>
        <source>{name} instead of {other} saves {money} and loses {points}.</source>
        <translation>{name} statt {other} spart {money} und verliert {points}.</translation>
    </message>
    <message>
        <source>{name} instead of {other} saves {money} and gains {points}.</source>
        <translation>{name} statt {other} spart {money} und gewinnt {points}.</translation>
    </message>
    <message>
        <source>{name} instead of {other} costs {money} more and loses {points}.</source>
        <translation>{name} statt {other} kostet {money} mehr und verliert {points}.</translation>
    </message>
    <message>
        <source>{name} instead of {other} costs {money} more and gains {points}.</source>
        <translation>{name} statt {other} kostet {money} mehr und gewinnt {points}.</translation>
    </message>
    <message>
        <source>“{slot}” stays empty, without {other}: that saves {money} and loses {points}.</source>
        <translation>„{slot}“ bleibt leer, ohne {other}: Das spart {money} und verliert {points}.</translation>
    </message>
    <message>
        <source>“{slot}” stays empty, without {other}: that saves {money} and gains {points}.</source>
        <translation>„{slot}“ bleibt leer, ohne {other}: Das spart {money} und gewinnt {points}.</translation>
    </message>
    <message>
        <source>{name} is added: that costs {money} and loses {points}.</source>
        <translation>{name} kommt dazu: Das kostet {money} und verliert {points}.</translation>
    </message>
    <message>
        <source>{name} is added: that costs {money} and gains {points}.</source>
        <translation>{name} kommt dazu: Das kostet {money} und gewinnt {points}.</translation>
    </message>
    <message>
        <source>It costs {amount} more than your budget of {budget}.</source>
        <translation>Es kostet {amount} mehr als Ihr Budget von {budget}.</translation>
    </message>
    <message>
        <source>There is a place for {places} of {viewers}.</source>
        <translation>Es gibt Platz für {places} von {viewers}.</translation>
    </message>
    <message>
        <source>Next door hears {decibels} more than allowed.</source>
        <translation>Nebenan hört man {decibels} mehr als erlaubt.</translation>
    </message>
    <message>
        <source>Things that need holes in walls or ceiling: {count}.</source>
        <translation>Dinge, die Löcher in Wand oder Decke brauchen: {count}.</translation>
    </message>
    <message>
        <source>It has more subwoofers than the neighbours should bear, by {count}.</source>
        <translation>Es hat mehr Subwoofer, als Nachbarn zuzumuten sind, und zwar um {count}.</translation>
    </message>
    <message>
        <source>Things that you ruled out: {count}.</source>
        <translation>Dinge, die Sie ausgeschlossen haben: {count}.</translation>
    </message>
    <message>
        <source>“{slot}” is not as you kept it.</source>
        <translation>„{slot}“ ist nicht so, wie Sie es behalten wollten.</translation>
    </message>
    <message>
        <source>“{criterion}” falls short: {value}, where {limit} is wanted.</source>
        <translation>„{criterion}“ reicht nicht: {value}, gewünscht sind {limit}.</translation>
    </message>
    <message>
        <source>“{criterion}” falls short.</source>
        <translation>„{criterion}“ reicht nicht.</translation>
    </message>
    <message>
        <source>“{criterion}” is worth {points} less than in the best fit.</source>
        <translation>„{criterion}“ ist {points} weniger wert als bei der besten Wahl.</translation>
    </message>
    <message>
        <source>A place for everybody: {viewers}.</source>
        <translation>Ein Platz für alle: {viewers}.</translation>
    </message>
    <message>
        <source>Next door hears no more than it must by law.</source>
        <translation>Nebenan hört man nicht mehr als erlaubt.</translation>
    </message>
    <message>
        <source>No holes in walls and ceiling.</source>
        <translation>Keine Löcher in Wand und Decke.</translation>
    </message>
    <message>
        <source>No more subwoofers than the neighbours should bear: {count}.</source>
        <translation>Nicht mehr Subwoofer, als Nachbarn zuzumuten sind: {count}.</translation>
    </message>
    <message>
        <source>None of what you ruled out.</source>
        <translation>Nichts von dem, was Sie ausgeschlossen haben.</translation>
    </message>
    <message>
        <source>{budget} at most.</source>
        <translation>Höchstens {budget}.</translation>
    </message>
    <message>
        <source>{slot}: {name}, as you kept it.</source>
        <translation>{slot}: {name}, wie Sie es behalten wollten.</translation>
    </message>
    <message>
        <source>{slot}: nothing, as you wanted.</source>
        <translation>{slot}: nichts, wie Sie es wollten.</translation>
    </message>
    <message>
        <source>Without {count}, the rest can be had for {price}.</source>
        <translation>Ohne {count} gibt es den Rest für {price}.</translation>
    </message>
    <message>
        <source>If next door may hear {decibels} more, the rest can be had for {price}.</source>
        <translation>Wenn man nebenan {decibels} mehr hören darf, gibt es den Rest für {price}.</translation>
    </message>
    <message>
        <source>If holes may be made, the rest can be had for {price}.</source>
        <translation>Wenn gebohrt werden darf, gibt es den Rest für {price}.</translation>
    </message>
    <message>
        <source>With {count} more, the rest can be had for {price}.</source>
        <translation>Erlauben Sie {count} mehr, gibt es den Rest für {price}.</translation>
    </message>
    <message>
        <source>If what you ruled out may be taken after all, the rest can be had for {price}.</source>
        <translation>Wenn doch genommen werden darf, was Sie ausgeschlossen haben, gibt es den Rest für {price}.</translation>
    </message>
    <message>
        <source>With {amount} more, the rest can be had: for {price}.</source>
        <translation>Mit {amount} mehr gibt es den Rest: für {price}.</translation>
    </message>
    <message>
        <source>If it may be another, the rest can be had for {price}.</source>
        <translation>Wenn es etwas anderes sein darf, gibt es den Rest für {price}.</translation>
    </message>
    <message>
        <source>Giving this up alone is not enough: other wishes collide, too.</source>
        <translation>Darauf allein zu verzichten reicht nicht: Auch andere Wünsche stoßen sich.</translation>
    </message>
    <message>
        <source>“{title}” is in the best fit because you pinned it: all else is worth {points} less for it.</source>
        <translation>„{title}“ ist in der besten Wahl, weil Sie es gemerkt haben: Alles andere ist dafür {points} weniger wert.</translation>
    </message>
    <message>
        <source>“{title}” would be in the best fit without being pinned: the pin changed nothing.</source>
        <translation>„{title}“ wäre auch ungemerkt in der besten Wahl: Das Merken hat nichts geändert.</translation>
    </message>
    <message>
        <source>“{title}” is in everything that keeps your limits: the pin changed nothing.</source>
        <translation>„{title}“ ist in allem, was Ihre Grenzen einhält: Das Merken hat nichts geändert.</translation>
    </message>
    <message>
        <source>“{title}” is not in the best fit: what the pin counts for is less than what would be lost elsewhere. The pin changed nothing.</source>
        <translation>„{title}“ ist nicht in der besten Wahl: Was das Merken zählt, ist weniger, als anderswo verloren ginge. Das Merken hat nichts geändert.</translation>
    </message>
    <message>
        <source>What you like about “{title}” counted for {points} in the best fit.</source>
        <translation>Was Ihnen an „{title}“ gefällt, zählte in der besten Wahl {points}.</translation>
    </message>
    <message>
        <source>Nothing in the best fit is like “{title}”: the pin changed nothing.</source>
        <translation>Nichts in der besten Wahl ist wie „{title}“: Das Merken hat nichts geändert.</translation>
    </message>
    <message>
        <source>“{title}” is a picture: it goes to the retailer with your request, and changes no choice here.</source>
        <translation>„{title}“ ist ein Bild: Es geht mit Ihrer Anfrage an den Händler und ändert hier keine Wahl.</translation>
    </message>
    <message>
        <source>“{title}” is not in this catalogue: the pin changed nothing.</source>
        <translation>„{title}“ ist nicht in diesem Katalog: Das Merken hat nichts geändert.</translation>
    </message>
    <message>
        <source>“{title}” is pinned and ruled out: it is left out, and the pin changed nothing.</source>
        <translation>„{title}“ ist gemerkt und ausgeschlossen: Es bleibt weg, und das Merken hat nichts geändert.</translation>
    </message>
    <message>
        <source>You have not said anything yet. This is for {viewers} who watch films and listen to some music.</source>
        <translation>Sie haben noch nichts gesagt. Dies ist für {viewers}, die Filme sehen und etwas Musik hören.</translation>
    </message>
    <message>
        <source>You did not say how many people watch together: {viewers} were assumed.</source>
        <translation>Sie haben nicht gesagt, wie viele zusammen schauen: Angenommen wurden {viewers}.</translation>
    </message>
    <message>
        <source>You named no budget: a higher price counts against a choice, but nothing is too dear.</source>
        <translation>Sie haben kein Budget genannt: Ein höherer Preis zählt gegen eine Wahl, aber nichts ist zu teuer.</translation>
    </message>
    <message>
        <source>With a budget of nothing, only what you have already can be part of it.</source>
        <translation>Mit einem Budget von nichts kann nur dazugehören, was Sie schon haben.</translation>
    </message>
    <message>
        <source>Your budget of {budget} cannot be compared with the catalogue&apos;s prices, which are in {currency}: it was left out.</source>
        <translation>Ihr Budget von {budget} lässt sich nicht mit den Preisen des Katalogs vergleichen, die in {currency} sind: Es blieb außer Acht.</translation>
    </message>
    <message>
        <source>{viewers} are more than a home theatre seats well.</source>
        <translation>{viewers} sind mehr, als ein Heimkino gut unterbringt.</translation>
    </message>
    <message>
        <source>Nobody can sit and watch in this room: the smallest seat with the room before it takes {width} by {depth}. Make the room larger, or clear some space.</source>
        <translation>In diesem Raum kann niemand sitzen und schauen: Der kleinste Sitz mit dem Platz davor braucht {width} mal {depth}. Machen Sie den Raum größer oder räumen Sie etwas weg.</translation>
    </message>
    <message>
        <source>Nobody can sit and watch in this room. Make the room larger, or clear some space.</source>
        <translation>In diesem Raum kann niemand sitzen und schauen. Machen Sie den Raum größer oder räumen Sie etwas weg.</translation>
    </message>
    <message>
        <source>Nobody can sit and watch in this room: the catalogue has no seat that may be taken.</source>
        <translation>In diesem Raum kann niemand sitzen und schauen: Der Katalog hat keinen Sitz, der genommen werden darf.</translation>
    </message>
    <message>
        <source>The search was stopped: this is the best that was found until then.</source>
        <translation>Die Suche wurde angehalten: Dies ist das Beste, was bis dahin gefunden wurde.</translation>
    </message>
    <message>
        <source>Nothing was found that is safe and leaves the ways free, whatever you give up.</source>
        <translation>Es wurde nichts gefunden, was sicher ist und die Wege frei lässt, worauf Sie auch verzichten.</translation>
    </message>
    <message>
        <source>What lies behind the walls was not said, so that nobody can know what is heard next door.</source>
        <translation>Was hinter den Wänden liegt, wurde nicht gesagt; so kann niemand wissen, was man nebenan hört.</translation>
    </message>
    <message>
        <source>“{slot}” stays empty: whatever keeps your limits would lose more than it is worth.</source>
        <translation>„{slot}“ bleibt leer: Was Ihre Grenzen einhält, würde mehr kosten, als es wert ist.</translation>
    </message>
    <message>
        <source>A place for everybody</source>
        <translation>Ein Platz für alle</translation>
    </message>
    <message>
        <source>Quiet for the neighbours</source>
        <translation>Ruhe für die Nachbarn</translation>
    </message>
    <message>
        <source>No holes in walls and ceiling</source>
        <translation>Keine Löcher in Wänden und Decke</translation>
    </message>
    <message>
        <source>Few subwoofers</source>
        <translation>Wenige Subwoofer</translation>
    </message>
    <message>
        <source>What is never to come</source>
        <translation>Was nie vorkommen soll</translation>
    </message>
    <message>
        <source>The budget</source>
        <translation>Das Budget</translation>
    </message>
    <message>
        <source>What you keep: %1</source>
        <translation>Was Sie behalten: %1</translation>
    </message>
    <message>
        <source>Best fit</source>
        <translation>Passt am besten</translation>
    </message>
    <message>
        <source>Best value</source>
        <translation>Bestes Preis-Leistungs-Verhältnis</translation>
    </message>
    <message>
        <source>Quietest</source>
        <translation>Am leisesten</translation>
    </message>
    <message>
        <source>What serves your wishes best, whatever your limits allow.</source>
        <translation>Was Ihren Wünschen am besten dient, soweit Ihre Grenzen es erlauben.</translation>
    </message>
    <message>
        <source>The cheapest that is worth almost as much.</source>
        <translation>Das Günstigste, das fast ebenso viel wert ist.</translation>
    </message>
    <message>
        <source>What is heard least next door and is worth almost as much.</source>
        <translation>Was nebenan am wenigsten zu hören und fast ebenso viel wert ist.</translation>
    </message>
    <message>
        <source>%1 trillion</source>
        <translation>%1 Billionen</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation>%1 Milliarden</translation>
    </message>
    <message>
        <source>%1 million</source>
        <translation>%1 Millionen</translation>
    </message>
    <message>
        <source>more than 10%1</source>
        <translation>mehr als 10%1</translation>
    </message>
    <message>
        <source>Best of %1 possible configurations, proven</source>
        <translation>Die beste von %1 möglichen Zusammenstellungen, bewiesen</translation>
    </message>
    <message>
        <source>Within %1 % of the best possible, of %2 configurations</source>
        <translation>Höchstens %1 % unter dem besten, das möglich ist, bei %2 Zusammenstellungen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>same price</source>
        <translation>gleicher Preis</translation>
    </message>
    <message>
        <source>%1 wider</source>
        <translation>%1 breiter</translation>
    </message>
    <message>
        <source>%1 narrower</source>
        <translation>%1 schmaler</translation>
    </message>
    <message>
        <source>%1 deeper</source>
        <translation>%1 tiefer</translation>
    </message>
    <message>
        <source>%1 less deep</source>
        <translation>%1 weniger tief</translation>
    </message>
    <message>
        <source>%1 higher</source>
        <translation>%1 höher</translation>
    </message>
    <message>
        <source>%1 lower</source>
        <translation>%1 niedriger</translation>
    </message>
    <message>
        <source>Without: %1</source>
        <translation>Ohne: %1</translation>
    </message>
    <message>
        <source>Keep: %1</source>
        <translation>Behalten: %1</translation>
    </message>
    <message>
        <source>Never: %1</source>
        <translation>Nie: %1</translation>
    </message>
    <message>
        <source>Given up: %1</source>
        <translation>Aufgegeben: %1</translation>
    </message>
    <message>
        <source>%1 (%2 fewer)</source>
        <translation>%1 (%2 weniger)</translation>
    </message>
    <message>
        <source>The best found of %1 configurations, not proven</source>
        <translation>Die beste gefundene von %1 Zusammenstellungen, nicht bewiesen</translation>
    </message>
    <message>
        <source>The best found of %1 configurations, not proven: %2 of %3 arrangements of the room were searched</source>
        <translation>Das Beste, was unter %1 Konfigurationen gefunden wurde, ohne Beweis: %2 von %3 Anordnungen des Raums wurden durchsucht</translation>
    </message>
    <message>
        <source>Nothing that was compared and keeps your limits is worth more points.</source>
        <translation>Nichts, was verglichen wurde und Ihre Grenzen einhält, ist mehr Punkte wert.</translation>
    </message>
    <message>
        <source>The best fit is the best value as well: nothing that costs less and keeps your limits was found.</source>
        <translation>Was am besten passt, ist auch am meisten fürs Geld: Es fand sich nichts, was weniger kostet und Ihre Grenzen einhält.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln Punkt</numerusform>
            <numerusform>%Ln Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln Platz</numerusform>
            <numerusform>%Ln Plätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subwoofer(s)</source>
        <translation>
            <numerusform>%Ln Subwoofer</numerusform>
            <numerusform>%Ln Subwoofer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PurchasePaper</name>
    <message>
        <source>plus %1 for handling</source>
        <translation>zuzüglich %1 für Bearbeitung</translation>
    </message>
    <message>
        <source>Total, net</source>
        <translation>Summe netto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Bestellt von</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Please deliver all of it by %1.</source>
        <translation>Bitte liefern Sie alles bis zum %1.</translation>
    </message>
    <message>
        <source>Every piece of this was ordered by a customer. If a day cannot be kept, please tell us at once: we have promised it.</source>
        <translation>Jedes Stück davon hat ein Kunde bestellt. Ist ein Tag nicht zu halten, sagen Sie es uns bitte sofort: Wir haben ihn zugesagt.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Here by</source>
        <translation>Hier bis</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Please put on every parcel</source>
        <translation>Bitte auf jedes Paket</translation>
    </message>
    <message>
        <source>The number %1 and the part&apos;s name.</source>
        <translation>Die Nummer %1 und den Namen des Teils.</translation>
    </message>
    <message>
        <source>Purchase order %1 · all prices net</source>
        <translation>Bestellung %1 · alle Preise netto</translation>
    </message>
</context>
<context>
    <name>Quantities</name>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n Werktag</numerusform>
            <numerusform>%n Werktage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuotePaper</name>
    <message>
        <source>This page shows what the signed file says. The file binds: %1</source>
        <translation>Diese Seite zeigt, was in der unterschriebenen Datei steht. Es gilt die Datei: %1</translation>
    </message>
    <message>
        <source>Standard: 14 days to give it back</source>
        <translation>Standard: 14 Tage Rückgaberecht</translation>
    </message>
    <message>
        <source>Standard option: 14 days to give it back</source>
        <translation>Standardausführung: 14 Tage Rückgaberecht</translation>
    </message>
    <message>
        <source>Made to your measure: cannot be given back</source>
        <translation>Nach Ihrem Maß gefertigt: keine Rückgabe</translation>
    </message>
    <message>
        <source>Printed for you: cannot be given back</source>
        <translation>Für Sie gedruckt: keine Rückgabe</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Your contact</source>
        <translation>Ihre Ansprechperson</translation>
    </message>
    <message>
        <source>We are bound by this offer until %1.</source>
        <translation>Wir sind an dieses Angebot gebunden bis %1.</translation>
    </message>
    <message>
        <source>It binds you to nothing. You order by accepting it with your signature; the order stands once we have confirmed it.</source>
        <translation>Es verpflichtet Sie zu nichts. Sie bestellen, indem Sie es mit Ihrer Unterschrift annehmen; der Auftrag steht, sobald wir ihn bestätigt haben.</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Your room</source>
        <translation>Ihr Raum</translation>
    </message>
    <message>
        <source>Lead time: %1</source>
        <translation>Lieferzeit: %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>MwSt.</translation>
    </message>
    <message>
        <source>You may choose instead</source>
        <translation>Stattdessen können Sie wählen</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>VAT %1 on %2</source>
        <translation>MwSt. %1 auf %2</translation>
    </message>
    <message>
        <source>Total with VAT</source>
        <translation>Summe mit MwSt.</translation>
    </message>
    <message>
        <source>Everything is here %1 after the order.</source>
        <translation>Alles ist %1 nach der Bestellung da.</translation>
    </message>
    <message>
        <source>We keep %1 to %2 free to set it up.</source>
        <translation>Für den Aufbau halten wir %1 bis %2 frei.</translation>
    </message>
    <message>
        <source>It takes about %1 hours.</source>
        <translation>Er dauert etwa %1 Stunden.</translation>
    </message>
    <message>
        <source>What is standard, also with an option that everybody can choose, may be given back within 14 days after it has arrived.</source>
        <translation>Standardware, auch mit einer Ausführung, die jeder wählen kann, dürfen Sie innerhalb von 14 Tagen nach der Ankunft zurückgeben.</translation>
    </message>
    <message>
        <source>What is made to your measure or printed for you cannot be given back once you have ordered it, even before we begin.</source>
        <translation>Was nach Ihrem Maß gefertigt oder für Sie gedruckt wird, können Sie nach der Bestellung nicht zurückgeben, auch nicht, bevor wir beginnen.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Giving back</source>
        <translation>Rückgabe</translation>
    </message>
    <message>
        <source>What this costs the room, knowingly</source>
        <translation>Was das den Raum kostet, wissentlich</translation>
    </message>
    <message>
        <source>Notice to consumers</source>
        <translation>Hinweis für Verbraucher</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Assessed on %1</source>
        <translation>Beurteilt am %1</translation>
    </message>
    <message>
        <source>Predicted figures are to be confirmed by measurement.</source>
        <translation>Vorhergesagte Zahlen sind durch eine Messung zu bestätigen.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>What the source asks for is met.</source>
        <translation>Was die Quelle verlangt, ist erfüllt.</translation>
    </message>
    <message>
        <source>What the source asks for is not met.</source>
        <translation>Was die Quelle verlangt, ist nicht erfüllt.</translation>
    </message>
    <message>
        <source>Worth a thought; nothing that must be met is missed.</source>
        <translation>Eine Überlegung wert; nichts Verbindliches ist verfehlt.</translation>
    </message>
    <message>
        <source>Something is missing without which a figure would be a guess. It says what.</source>
        <translation>Es fehlt etwas, ohne das jede Zahl geraten wäre. Es steht dabei, was.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Bleibt so</translation>
    </message>
    <message>
        <source>It is known and stays as it is. It is not counted in the verdict.</source>
        <translation>Es ist bekannt und bleibt, wie es ist. Es zählt nicht im Urteil.</translation>
    </message>
    <message>
        <source>Levels 1 to 4</source>
        <translation>Stufen 1 bis 4</translation>
    </message>
    <message>
        <source>CEDIA/CTA-RP22 grades what a room reaches: 1 is sound, 4 the best there is. A room is as good as its worst figure.</source>
        <translation>CEDIA/CTA-RP22 stuft ein, was ein Raum erreicht: 1 ist solide, 4 das Beste. Ein Raum ist so gut wie seine schlechteste Zahl.</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>Beleg %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>Was die Wörter bedeuten</translation>
    </message>
    <message>
        <source>What this report is not</source>
        <translation>Was dieser Bericht nicht ist</translation>
    </message>
    <message>
        <source>Predicted figures come from a model of the room and from the data of the things in it; they are to be confirmed by measurement in the finished room. The report is no certification by anyone whose standard it names, and replaces neither the advice of an electrician or a structural engineer nor the law. It is about the design as it was on the day of the assessment.</source>
        <translation>Vorhergesagte Zahlen kommen aus einem Modell des Raums und aus den Daten der Dinge darin; sie sind im fertigen Raum durch eine Messung zu bestätigen. Der Bericht ist keine Zertifizierung durch jemanden, dessen Norm er nennt, und ersetzt weder den Rat von Elektrofachleuten oder Statikern noch das Gesetz. Er handelt vom Entwurf, wie er am Tag der Beurteilung war.</translation>
    </message>
    <message>
        <source>%1 (evidence %2)</source>
        <translation>%1 (Beleg %2)</translation>
    </message>
    <message>
        <source>To judge it one needs: %1.</source>
        <translation>Zur Beurteilung fehlt: %1.</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>%1, place %2: %3</source>
        <translation>%1, Platz %2: %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>What is in the way</source>
        <translation>Was im Weg ist</translation>
    </message>
    <message>
        <source>%1, parameters %2</source>
        <translation>%1, Parameter %2</translation>
    </message>
    <message>
        <source>Still missing in the room: %1.</source>
        <translation>Im Raum fehlt noch: %1.</translation>
    </message>
    <message>
        <source>Assessment of the room</source>
        <translation>Beurteilung des Raums</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>bleibt so</translation>
    </message>
    <message>
        <source>levels 1–4: %1</source>
        <translation>Stufen 1–4: %1</translation>
    </message>
    <message>
        <source>%1 at the worst seat</source>
        <translation>%1 am schlechtesten Platz</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Each seat</source>
        <translation>Jeder Platz</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>How certain</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Was hilft</translation>
    </message>
    <message>
        <source>Why it is kept</source>
        <translation>Warum es bleibt</translation>
    </message>
    <message>
        <source>What is good</source>
        <translation>Was gut ist</translation>
    </message>
    <message>
        <source>%1 more, which the program shows, are left out.</source>
        <translation>%1 weitere, die das Programm zeigt, sind hier weggelassen.</translation>
    </message>
    <message>
        <source>There is nothing to judge yet.</source>
        <translation>Noch gibt es nichts zu beurteilen.</translation>
    </message>
    <message>
        <source>All that could be judged is good.</source>
        <translation>Alles, was sich beurteilen ließ, ist gut.</translation>
    </message>
    <message>
        <source>Something is in the way: see below.</source>
        <translation>Etwas ist im Weg: siehe unten.</translation>
    </message>
    <message>
        <source>Not yet good, above all: %1.</source>
        <translation>Noch nicht gut, vor allem: %1.</translation>
    </message>
    <message>
        <source>Good, with something to think of: %1.</source>
        <translation>Gut, mit etwas zu bedenken: %1.</translation>
    </message>
    <message>
        <source>Good as far as it could be judged; to be cleared up first: %1.</source>
        <translation>Gut, soweit es sich beurteilen ließ; zuerst zu klären: %1.</translation>
    </message>
    <message>
        <source>below level 1</source>
        <translation>unter Stufe 1</translation>
    </message>
    <message>
        <source>No level of CEDIA/CTA-RP22: nothing that has levels could be judged.</source>
        <translation>Keine Stufe nach CEDIA/CTA-RP22: Nichts, was Stufen hat, ließ sich beurteilen.</translation>
    </message>
    <message>
        <source>Below level 1 of the four levels of CEDIA/CTA-RP22; the worst counts.</source>
        <translation>Unter Stufe 1 der vier Stufen von CEDIA/CTA-RP22; das Schlechteste zählt.</translation>
    </message>
    <message>
        <source>Level %1 of the four levels of CEDIA/CTA-RP22; the worst counts.</source>
        <translation>Stufe %1 der vier Stufen von CEDIA/CTA-RP22; das Schlechteste zählt.</translation>
    </message>
    <message>
        <source>nothing to judge yet</source>
        <translation>noch nichts zu beurteilen</translation>
    </message>
    <message>
        <source>nothing to look at</source>
        <translation>nichts zu tun</translation>
    </message>
    <message>
        <source>%1 of %2 to look at</source>
        <translation>%1 von %2 anzusehen</translation>
    </message>
    <message>
        <source>%1 kept as it is</source>
        <translation>%1 bleibt so</translation>
    </message>
    <message>
        <source>a seat</source>
        <translation>ein Sitzplatz</translation>
    </message>
    <message>
        <source>a display or a screen</source>
        <translation>ein Bildschirm oder eine Leinwand</translation>
    </message>
    <message>
        <source>loudspeakers</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>An advice is kept. That is no pass: nothing that must be met was asked for.</source>
        <translation>Ein Rat ist befolgt. Bestanden heißt das nicht: Verlangt war nichts.</translation>
    </message>
    <message>
        <source>%1 things more were left out: there are more of a kind than any room has.</source>
        <translation>%1 weitere Dinge sind ausgelassen: Es sind mehr von einer Art, als ein Raum hat.</translation>
    </message>
    <message>
        <source>There is no objection to what could be judged.</source>
        <translation>Gegen das, was zu beurteilen war, ist nichts einzuwenden.</translation>
    </message>
</context>
<context>
    <name>RoundWords</name>
    <message>
        <source>turned by %1</source>
        <translation>um %1 gedreht</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Dazu: %1</translation>
    </message>
    <message>
        <source>Taken out: %1</source>
        <translation>Entfernt: %1</translation>
    </message>
    <message>
        <source>Exchanged: %1 for %2</source>
        <translation>Getauscht: %1 gegen %2</translation>
    </message>
    <message>
        <source>Moved: %1, %2</source>
        <translation>Verschoben: %1, %2</translation>
    </message>
    <message>
        <source>Another version: %1</source>
        <translation>Andere Ausführung: %1</translation>
    </message>
    <message>
        <source>What is in the way</source>
        <translation>Was im Weg ist</translation>
    </message>
    <message>
        <source>New line: %1, %2</source>
        <translation>Neuer Posten: %1, %2</translation>
    </message>
    <message>
        <source>No longer: %1, %2</source>
        <translation>Nicht mehr: %1, %2</translation>
    </message>
    <message>
        <source>Quote %1</source>
        <translation>Angebot %1</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Anfrage %1</translation>
    </message>
    <message>
        <source>The room itself was changed.</source>
        <translation>Der Raum selbst wurde geändert.</translation>
    </message>
    <message>
        <source>Wishes or limits were changed.</source>
        <translation>Wünsche oder Grenzen wurden geändert.</translation>
    </message>
    <message>
        <source>… and other figures</source>
        <translation>… und andere Werte</translation>
    </message>
    <message>
        <source>Lead time: %1 %2 %3</source>
        <translation>Lieferzeit: %1 %2 %3</translation>
    </message>
    <message>
        <source>The alternatives are others.</source>
        <translation>Die Alternativen sind andere.</translation>
    </message>
    <message>
        <source>The days for setting up are others.</source>
        <translation>Die Tage für den Aufbau sind andere.</translation>
    </message>
    <message>
        <source>The notice to consumers is another.</source>
        <translation>Der Hinweis für Verbraucher ist ein anderer.</translation>
    </message>
    <message>
        <source>The quote is valid until another day.</source>
        <translation>Das Angebot gilt bis zu einem anderen Tag.</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>gap by the catalogue</source>
        <translation>Abstand laut Katalog</translation>
    </message>
    <message>
        <source>living-room practice; IEC 268-13 average 0.4 s</source>
        <translation>Wohnraumpraxis; IEC 268-13 im Mittel 0,4 s</translation>
    </message>
    <message>
        <source>Ohm&apos;s law; the makers&apos; figures</source>
        <translation>Ohmsches Gesetz; Herstellerangaben</translation>
    </message>
    <message>
        <source>similar triangles; 5 cm over the head is trade practice</source>
        <translation>ähnliche Dreiecke; 5 cm über dem Kopf sind fachüblich</translation>
    </message>
    <message>
        <source>TA Lärm (1998) 6.2, in the neighbour&apos;s rooms</source>
        <translation>TA Lärm (1998) 6.2, in den Räumen der Nachbarn</translation>
    </message>
    <message>
        <source>the maker&apos;s figure</source>
        <translation>Herstellerangabe</translation>
    </message>
    <message>
        <source>the makers&apos; figures</source>
        <translation>Herstellerangaben</translation>
    </message>
    <message>
        <source>trade practice</source>
        <translation>fachüblich</translation>
    </message>
    <message>
        <source>Auro-3D revision 12, table 3, as advice for other layouts</source>
        <translation>Auro-3D Revision 12, Tabelle 3, als Rat für andere Anordnungen</translation>
    </message>
    <message>
        <source>Competition and Consumer (Corded Internal Window Coverings), Australia, used for cables</source>
        <translation>Competition and Consumer (Corded Internal Window Coverings), Australien, auf Kabel angewandt</translation>
    </message>
    <message>
        <source>IEC 62368-1:2018 clause 8.6, used for furniture</source>
        <translation>IEC 62368-1:2018 Abschnitt 8.6, auf Möbel angewandt</translation>
    </message>
    <message>
        <source>ITU-R BS.2051-2, true elevation</source>
        <translation>ITU-R BS.2051-2, wahre Höhe</translation>
    </message>
    <message>
        <source>5 % of the impedance, R. Russell; ASTM B258</source>
        <translation>5 % der Impedanz, R. Russell; ASTM B258</translation>
    </message>
    <message>
        <source>WHO: 75 dBA on average for children</source>
        <translation>WHO: 75 dBA im Mittel für Kinder</translation>
    </message>
    <message>
        <source>ViewSonic, CYP and HDMI LA: makers disagree</source>
        <translation>ViewSonic, CYP und HDMI LA: Hersteller sind uneins</translation>
    </message>
    <message>
        <source>Dolby R3.1, figure 11, seen from the side</source>
        <translation>Dolby R3.1, Bild 11, von der Seite gesehen</translation>
    </message>
    <message>
        <source>geometry</source>
        <translation>Geometrie</translation>
    </message>
    <message>
        <source>geometry: an open hole</source>
        <translation>Geometrie: ein offenes Loch</translation>
    </message>
    <message>
        <source>own choice</source>
        <translation>eigene Wahl</translation>
    </message>
    <message>
        <source>own choice, against the film reference of 105 dB peaks</source>
        <translation>eigene Wahl, gegen die Filmreferenz mit Spitzen von 105 dB</translation>
    </message>
    <message>
        <source>own choice: 0.9 x 1.25 m with a view</source>
        <translation>eigene Wahl: 0,9 x 1,25 m mit Sicht</translation>
    </message>
    <message>
        <source>own choice: 1.2 times the stature of CDC growth charts, P95</source>
        <translation>eigene Wahl: das 1,2-Fache der Körpergröße nach CDC-Wachstumskurven, P95</translation>
    </message>
    <message>
        <source>own choice: 40 W behind a closed front</source>
        <translation>eigene Wahl: 40 W hinter einer geschlossenen Front</translation>
    </message>
    <message>
        <source>own choice: about a third is trade practice</source>
        <translation>eigene Wahl: etwa ein Drittel ist fachüblich</translation>
    </message>
    <message>
        <source>own choice: half contrast by the catalogue</source>
        <translation>eigene Wahl: halber Kontrast laut Katalog</translation>
    </message>
    <message>
        <source>own choice: nothing above 1 kg over a seat</source>
        <translation>eigene Wahl: nichts über 1 kg über einem Sitz</translation>
    </message>
    <message>
        <source>own choice: pushed back from the front third</source>
        <translation>eigene Wahl: vom vorderen Drittel aus nach hinten gedrückt</translation>
    </message>
    <message>
        <source>own choice: speech 15 dB above the noise</source>
        <translation>eigene Wahl: Sprache 15 dB über dem Geräusch</translation>
    </message>
    <message>
        <source>own choice: subwoofers are not to be heard as a place</source>
        <translation>eigene Wahl: Subwoofer sollen nicht zu orten sein</translation>
    </message>
    <message>
        <source>own choice: within half of the -6 dB angle, at most 30°</source>
        <translation>eigene Wahl: innerhalb des halben -6-dB-Winkels, höchstens 30°</translation>
    </message>
    <message>
        <source>EBU Tech 3276 (1998), twice its tolerance; range: own choice</source>
        <translation>EBU Tech 3276 (1998), das Doppelte der Toleranz; Bereich: eigene Wahl</translation>
    </message>
    <message>
        <source>ITU-R BS.775-3 (0°); 5° are our own choice</source>
        <translation>ITU-R BS.775-3 (0°); 5° sind unsere eigene Wahl</translation>
    </message>
    <message>
        <source>quarter-wave rule (Allison); range: own choice</source>
        <translation>Viertelwellenregel (Allison); Bereich: eigene Wahl</translation>
    </message>
    <message>
        <source>TA Lärm (1998) 6.2; the room next door is taken as 40 m³ with 0.5 s</source>
        <translation>TA Lärm (1998) 6.2; nebenan sind 40 m³ mit 0,5 s angenommen</translation>
    </message>
    <message>
        <source>NEC 210.20(A); one circuit of 16 A at 230 V is assumed</source>
        <translation>NEC 210.20(A); ein Stromkreis mit 16 A bei 230 V ist angenommen</translation>
    </message>
    <message>
        <source>CEDIA/CTA-RP22 v1.2 (2023), parameter 15, with NC for NCB</source>
        <translation>CEDIA/CTA-RP22 v1.2 (2023), Parameter 15, mit NC statt NCB</translation>
    </message>
    <message>
        <source>CEDIA/CTA-RP22 v1.2 (2023), parameter 3, in the zones of Dolby and ITU-R</source>
        <translation>CEDIA/CTA-RP22 v1.2 (2023), Parameter 3, in den Zonen von Dolby und ITU-R</translation>
    </message>
    <message>
        <source>CEDIA/CTA-RP22 v1.2 (2023), parameter 11, in the zones of Dolby and ITU-R</source>
        <translation>CEDIA/CTA-RP22 v1.2 (2023), Parameter 11, in den Zonen von Dolby und ITU-R</translation>
    </message>
    <message>
        <source>Auro-3D revision 12, table 3, true elevation</source>
        <translation>Auro-3D Revision 12, Tabelle 3, wahre Höhe</translation>
    </message>
    <message>
        <source>CPSC pool barrier guidelines, used for shelves</source>
        <translation>CPSC-Richtlinien für Poolzäune, auf Regale angewandt</translation>
    </message>
    <message>
        <source>Dolby R3.1, ceilings for up-firing loudspeakers</source>
        <translation>Dolby R3.1, Decken für nach oben strahlende Lautsprecher</translation>
    </message>
    <message>
        <source>IEC 62368-1:2018 clause 8.6</source>
        <translation>IEC 62368-1:2018 Abschnitt 8.6</translation>
    </message>
    <message>
        <source>SMPTE EG-18-1994 (withdrawn)</source>
        <translation>SMPTE EG-18-1994 (zurückgezogen)</translation>
    </message>
    <message>
        <source>Schroeder and Kuttruff 1962</source>
        <translation>Schroeder und Kuttruff 1962</translation>
    </message>
    <message>
        <source>WHO Guidelines for Community Noise (1999), Table 1</source>
        <translation>WHO Guidelines for Community Noise (1999), Tabelle 1</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>the maker&apos;s figures; trade guides for rows</source>
        <translation>Angaben des Herstellers; Fachleitfäden für Reihen</translation>
    </message>
    <message>
        <source>the room as it was entered</source>
        <translation>der Raum, wie er eingegeben wurde</translation>
    </message>
    <message>
        <source>throw ratio by the catalogue</source>
        <translation>Projektionsverhältnis laut Katalog</translation>
    </message>
    <message>
        <source>wave equation, finite differences</source>
        <translation>Wellengleichung, finite Differenzen</translation>
    </message>
    <message>
        <source>what you said about drilling</source>
        <translation>was Sie zum Bohren gesagt haben</translation>
    </message>
    <message>
        <source>%1, parameter %2</source>
        <translation>%1, Parameter %2</translation>
    </message>
</context>
<context>
    <name>Specs</name>
    <message>
        <source>Pixels</source>
        <translation>Bildpunkte</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>Air above and beside</source>
        <translation>Luft oben und seitlich</translation>
    </message>
    <message>
        <source>Diagonal</source>
        <translation>Diagonale</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Bildschirmtyp</translation>
    </message>
    <message>
        <source>Peak luminance</source>
        <translation>Spitzenhelligkeit</translation>
    </message>
    <message>
        <source>Energy class</source>
        <translation>Energieklasse</translation>
    </message>
    <message>
        <source>Light output</source>
        <translation>Lichtstrom</translation>
    </message>
    <message>
        <source>Throw ratio from</source>
        <translation>Projektionsverhältnis ab</translation>
    </message>
    <message>
        <source>Throw ratio to</source>
        <translation>Projektionsverhältnis bis</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Geräusch</translation>
    </message>
    <message>
        <source>Picture width</source>
        <translation>Bildbreite</translation>
    </message>
    <message>
        <source>Picture height</source>
        <translation>Bildhöhe</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Leuchtdichtefaktor</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Amplified channels</source>
        <translation>Verstärkte Kanäle</translation>
    </message>
    <message>
        <source>Power a channel</source>
        <translation>Leistung je Kanal</translation>
    </message>
    <message>
        <source>HDMI inputs</source>
        <translation>HDMI-Eingänge</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Empfindlichkeit</translation>
    </message>
    <message>
        <source>Impedance</source>
        <translation>Impedanz</translation>
    </message>
    <message>
        <source>Lowest note</source>
        <translation>Tiefster Ton</translation>
    </message>
    <message>
        <source>Loudest at 1 m</source>
        <translation>Lautstärke in 1 m</translation>
    </message>
    <message>
        <source>Gap to the wall</source>
        <translation>Abstand zur Wand</translation>
    </message>
    <message>
        <source>Amplifier</source>
        <translation>Verstärker</translation>
    </message>
    <message>
        <source>Enclosure</source>
        <translation>Gehäuse</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation>Trägt</translation>
    </message>
    <message>
        <source>Rack units</source>
        <translation>Höheneinheiten</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Seat height</source>
        <translation>Sitzhöhe</translation>
    </message>
    <message>
        <source>Ear height</source>
        <translation>Ohrhöhe</translation>
    </message>
    <message>
        <source>Depth when reclined</source>
        <translation>Tiefe in Liegestellung</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Dicke</translation>
    </message>
    <message>
        <source>Absorption αw</source>
        <translation>Absorption αw</translation>
    </message>
    <message>
        <source>Fire class</source>
        <translation>Brandklasse</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Bandbreite</translation>
    </message>
    <message>
        <source>Colour of light</source>
        <translation>Lichtfarbe</translation>
    </message>
    <message>
        <source>Size (w × d × h)</source>
        <translation>Maße (B × T × H)</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>Gewicht</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Display</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Projektor</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Leinwand</translation>
    </message>
    <message>
        <source>AV receiver</source>
        <translation>AV-Receiver</translation>
    </message>
    <message>
        <source>Amplifier</source>
        <translation>Verstärker</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Bookshelf speaker</source>
        <translation>Regallautsprecher</translation>
    </message>
    <message>
        <source>Tower speaker</source>
        <translation>Standlautsprecher</translation>
    </message>
    <message>
        <source>Centre speaker</source>
        <translation>Centerlautsprecher</translation>
    </message>
    <message>
        <source>Surround speaker</source>
        <translation>Surroundlautsprecher</translation>
    </message>
    <message>
        <source>In-wall speaker</source>
        <translation>Wandeinbaulautsprecher</translation>
    </message>
    <message>
        <source>In-ceiling speaker</source>
        <translation>Deckeneinbaulautsprecher</translation>
    </message>
    <message>
        <source>Height speaker</source>
        <translation>Höhenlautsprecher</translation>
    </message>
    <message>
        <source>Soundbar</source>
        <translation>Soundbar</translation>
    </message>
    <message>
        <source>Subwoofer</source>
        <translation>Subwoofer</translation>
    </message>
    <message>
        <source>Speaker stand</source>
        <translation>Lautsprecherständer</translation>
    </message>
    <message>
        <source>Wall mount</source>
        <translation>Wandhalterung</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>Rack</translation>
    </message>
    <message>
        <source>Cabinet</source>
        <translation>Medienmöbel</translation>
    </message>
    <message>
        <source>Armchair</source>
        <translation>Sessel</translation>
    </message>
    <message>
        <source>Sofa</source>
        <translation>Sofa</translation>
    </message>
    <message>
        <source>Recliner</source>
        <translation>Ruhesessel</translation>
    </message>
    <message>
        <source>Wheelchair place</source>
        <translation>Rollstuhlplatz</translation>
    </message>
    <message>
        <source>Acoustic panel</source>
        <translation>Akustikpaneel</translation>
    </message>
    <message>
        <source>Bass trap</source>
        <translation>Bassfalle</translation>
    </message>
    <message>
        <source>Rug</source>
        <translation>Teppich</translation>
    </message>
    <message>
        <source>Curtain</source>
        <translation>Vorhang</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tisch</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Regal</translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation>Lampe</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Pflanze</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>Accessory</source>
        <translation>Zubehör</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Electronics</source>
        <translation>Elektronik</translation>
    </message>
    <message>
        <source>Seating</source>
        <translation>Sitze</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>Möbel</translation>
    </message>
    <message>
        <source>Acoustics</source>
        <translation>Akustik</translation>
    </message>
    <message>
        <source>Decoration</source>
        <translation>Deko</translation>
    </message>
    <message>
        <source>Wiring</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>Auf dem Boden</translation>
    </message>
    <message>
        <source>On the wall</source>
        <translation>An der Wand</translation>
    </message>
    <message>
        <source>On the ceiling</source>
        <translation>An der Decke</translation>
    </message>
    <message>
        <source>On furniture</source>
        <translation>Auf einem Möbel</translation>
    </message>
    <message>
        <source>In the wall</source>
        <translation>In der Wand</translation>
    </message>
    <message>
        <source>In the ceiling</source>
        <translation>In der Decke</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>maker’s figure</source>
        <translation>Herstellerangabe</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Geschätzt</translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>Eingetippt</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Durchgang</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Inwards</source>
        <translation>Nach innen</translation>
    </message>
    <message>
        <source>Outwards</source>
        <translation>Nach außen</translation>
    </message>
    <message>
        <source>Sliding</source>
        <translation>Schiebend</translation>
    </message>
</context>
<context>
    <name>WorkshopWords</name>
    <message>
        <source>is here</source>
        <translation>ist da</translation>
    </message>
    <message>
        <source>comes with %1 in %2</source>
        <translation>kommt mit %1, noch %2</translation>
    </message>
    <message>
        <source>has to be bought: %1 needs %2</source>
        <translation>ist zu kaufen: %1 braucht %2</translation>
    </message>
    <message>
        <source>%1 from %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>%1 in the workshop: %2</source>
        <translation>%1 in der Werkstatt: %2</translation>
    </message>
    <message>
        <source>checks: %1</source>
        <translation>Prüfung: %1</translation>
    </message>
    <message>
        <source>delivery: %1</source>
        <translation>Lieferung: %1</translation>
    </message>
    <message>
        <source>the day that was agreed for setting it up</source>
        <translation>der Tag, der für den Aufbau vereinbart ist</translation>
    </message>
    <message>
        <source>nobody offers it</source>
        <translation>niemand bietet es an</translation>
    </message>
    <message>
        <source>every price of it is in another currency</source>
        <translation>jeder Preis dafür steht in einer anderen Währung</translation>
    </message>
    <message>
        <source>every supplier of it has dropped out</source>
        <translation>alle Lieferanten dafür sind ausgefallen</translation>
    </message>
    <message>
        <source>nobody delivers in time</source>
        <translation>niemand liefert rechtzeitig</translation>
    </message>
    <message>
        <source>no supplier&apos;s record is good enough</source>
        <translation>kein Lieferant ist verlässlich genug</translation>
    </message>
    <message>
        <source>there are not enough of it</source>
        <translation>es gibt nicht genug davon</translation>
    </message>
    <message>
        <source>the smallest lot is larger than what is needed</source>
        <translation>das kleinste Los ist größer als der Bedarf</translation>
    </message>
    <message>
        <source>earns %1</source>
        <translation>bringt %1</translation>
    </message>
    <message>
        <source>%1; waiting would cost %2</source>
        <translation>%1; Warten würde %2 kosten</translation>
    </message>
    <message>
        <source>needs no work, goes along</source>
        <translation>braucht keine Arbeit, geht mit</translation>
    </message>
    <message numerus="yes">
        <source>%n more piece(s) make a batch of “%1”</source>
        <translation>
            <numerusform>noch %n Stück ergibt ein Los von „%1“</numerusform>
            <numerusform>noch %n Stück ergeben ein Los von „%1“</numerusform>
        </translation>
    </message>
    <message>
        <source>setting up “%1” costs more than it earns now</source>
        <translation>„%1“ einzurichten kostet mehr, als es jetzt bringt</translation>
    </message>
    <message>
        <source>%1, but the hours go to what earns more</source>
        <translation>%1, aber die Stunden gehen an das, was mehr bringt</translation>
    </message>
    <message>
        <source>“%1” has no turn in the workshop within half a year</source>
        <translation>„%1“ kommt binnen eines halben Jahres in der Werkstatt nicht an die Reihe</translation>
    </message>
    <message>
        <source>Every device was switched on and plays</source>
        <translation>Jedes Gerät war eingeschaltet und spielt</translation>
    </message>
    <message>
        <source>Accessories and papers lie with it</source>
        <translation>Zubehör und Papiere liegen bei</translation>
    </message>
    <message>
        <source>%1 × %2: complete, undamaged, as ordered</source>
        <translation>%1 × %2: vollständig, unbeschädigt, wie bestellt</translation>
    </message>
    <message>
        <source>built</source>
        <translation>gebaut</translation>
    </message>
    <message>
        <source>every check is signed</source>
        <translation>jede Prüfung ist unterschrieben</translation>
    </message>
    <message>
        <source>a defect went back</source>
        <translation>ein Mangel ging zurück</translation>
    </message>
    <message>
        <source>in the workshop</source>
        <translation>in der Werkstatt</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1; %2 of it this week, the rest after</source>
        <translation>%1; %2 davon diese Woche, der Rest danach</translation>
    </message>
    <message>
        <source>its setup alone takes the week</source>
        <translation>schon das Rüsten dauert die Woche</translation>
    </message>
</context>
<context>
    <name>bespeak::app::RequestWiring</name>
    <message>
        <source>My requests</source>
        <translation>Meine Anfragen</translation>
    </message>
    <message>
        <source>A retailer&apos;s card</source>
        <translation>Karte eines Händlers</translation>
    </message>
    <message>
        <source>The new card of %1 was taken in.</source>
        <translation>Die neue Karte von %1 wurde übernommen.</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Gemeinschaft</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::AboutDialog</name>
    <message>
        <source>About Bespeak</source>
        <translation>Über Bespeak</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Lay out your room, live in it in 3D, and ask for exactly that. Nothing is built that nobody has asked for.</source>
        <translation>Richten Sie Ihren Raum ein, leben Sie in 3D darin und bestellen Sie genau das. Nichts wird gebaut, was niemand bestellt hat.</translation>
    </message>
    <message>
        <source>Bespeak is free software under the Apache License 2.0. Letters: Inter (SIL Open Font License 1.1). Icons: Lucide (ISC). Made with Qt %1 (LGPL 3).</source>
        <translation>Bespeak ist freie Software unter der Apache-Lizenz 2.0. Schrift: Inter (SIL Open Font License 1.1). Symbole: Lucide (ISC). Gemacht mit Qt %1 (LGPL 3).</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::ActionForm</name>
    <message>
        <source>Words to the customer</source>
        <translation>Worte an den Kunden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note for the log</source>
        <translation>Notiz für das Protokoll</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterschreiben</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Anzahlung</translation>
    </message>
    <message>
        <source>Ready by</source>
        <translation>Fertig bis</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>Werkauftrag</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Sein Name</translation>
    </message>
    <message>
        <source>Done in %</source>
        <translation>Fertig in %</translation>
    </message>
    <message>
        <source>Next news</source>
        <translation>Nächste Nachricht</translation>
    </message>
    <message>
        <source>Everything as quoted
Sound measured at every seat
Picture set up
Cables hidden and secured</source>
        <translation>Alles wie angeboten
Ton an jedem Platz gemessen
Bild eingestellt
Kabel verborgen und gesichert</translation>
    </message>
    <message>
        <source>What was checked, one on each line</source>
        <translation>Was geprüft wurde, je Zeile eines</translation>
    </message>
    <message>
        <source>I checked each line, and it passed</source>
        <translation>Ich habe jede Zeile geprüft, alles bestanden</translation>
    </message>
    <message>
        <source>The balance is paid, or terms are agreed</source>
        <translation>Der Rest ist bezahlt oder ein Ziel vereinbart</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Spediteur</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Sendungsnummer</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Empfangen von</translation>
    </message>
    <message>
        <source>empty: both sides sign</source>
        <translation>leer: beide Seiten unterschreiben</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>Rechtsgrund</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Ausgleich</translation>
    </message>
    <message>
        <source>None: only this customer’s deposit</source>
        <translation>Keine: nur die Anzahlung dieses Kunden</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Checked by the work orders</source>
        <translation>Geprüft mit den Arbeitsaufträgen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: nobody has signed it</source>
        <translation>%1: niemand hat es unterschrieben</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::AlternatesPage</name>
    <message>
        <source>Line that it replaces</source>
        <translation>Posten, den sie ersetzt</translation>
    </message>
    <message>
        <source>What the customer may choose</source>
        <translation>Was der Kunde wählen kann</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Alternativen</translation>
    </message>
    <message>
        <source>Offer it</source>
        <translation>Anbieten</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Instead of %1</source>
        <translation>Statt %1</translation>
    </message>
    <message>
        <source>In addition</source>
        <translation>Zusätzlich</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 statt %2</translation>
    </message>
    <message>
        <source>%1 in addition</source>
        <translation>%1 zusätzlich</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::AngleEdit</name>
    <message>
        <source>“%1” is not an angle. Type degrees, for example 45.</source>
        <translation>„%1“ ist kein Winkel. Geben Sie Grad ein, zum Beispiel 45.</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::AnswerPage</name>
    <message>
        <source>Something is wrong</source>
        <translation>Etwas stimmt nicht</translation>
    </message>
    <message>
        <source>Say what is wrong. The retailer gets your words as a signed file.</source>
        <translation>Sagen Sie, was nicht stimmt. Der Händler bekommt Ihre Worte als signierte Datei.</translation>
    </message>
    <message>
        <source>You say yes to exactly this quote. It is binding for you; the order stands once the retailer has confirmed it.</source>
        <translation>Sie sagen Ja zu genau diesem Angebot. Es bindet Sie; der Auftrag steht, sobald der Händler ihn bestätigt hat.</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>In Ihren Worten</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Angenommen von</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>The retailer&apos;s notice</source>
        <translation>Hinweis des Händlers</translation>
    </message>
    <message>
        <source>That is too much text for one message.</source>
        <translation>Das ist zu viel Text für eine Nachricht.</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Antwort speichern</translation>
    </message>
    <message>
        <source>Say in a few words what is wrong.</source>
        <translation>Sagen Sie mit ein paar Worten, was nicht stimmt.</translation>
    </message>
    <message>
        <source>Say who took it in.</source>
        <translation>Sagen Sie, wer die Lieferung angenommen hat.</translation>
    </message>
    <message>
        <source>You may choose instead</source>
        <translation>Stattdessen können Sie wählen</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 statt %2</translation>
    </message>
    <message>
        <source>%1 in addition</source>
        <translation>%1 zusätzlich</translation>
    </message>
    <message>
        <source>The retailer gets this as a signed file.</source>
        <translation>Der Händler bekommt das als signierte Datei.</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::AssessmentPanel</name>
    <message numerus="yes">
        <source>%n thing(s) fall short</source>
        <translation>
            <numerusform>%n Sache reicht nicht</numerusform>
            <numerusform>%n Sachen reichen nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Good so far</source>
        <translation>So weit gut</translation>
    </message>
    <message>
        <source>Good, with room for more</source>
        <translation>Gut, mit Luft nach oben</translation>
    </message>
    <message>
        <source>All of it is good</source>
        <translation>Alles ist gut</translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be judged yet</source>
        <translation>
            <numerusform>%n noch nicht zu beurteilen</numerusform>
            <numerusform>%n noch nicht zu beurteilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept as it is</source>
        <translation>
            <numerusform>%n bleibt, wie es ist</numerusform>
            <numerusform>%n bleiben, wie sie sind</numerusform>
        </translation>
    </message>
    <message>
        <source>Put a display and a seat into the room, and the picture is judged. Loudspeakers, doors, wishes: each adds its own.</source>
        <translation>Stellen Sie einen Bildschirm und einen Sitz in den Raum, dann wird das Bild bewertet. Lautsprecher, Türen, Wünsche: Jedes bringt das Seine dazu.</translation>
    </message>
    <message>
        <source>What weighs most now</source>
        <translation>Was jetzt am meisten wiegt</translation>
    </message>
    <message>
        <source>Keep a finding</source>
        <translation>Einen Befund behalten</translation>
    </message>
    <message>
        <source>Judge a finding again</source>
        <translation>Einen Befund wieder bewerten</translation>
    </message>
    <message>
        <source>Nothing to judge yet</source>
        <translation>Noch nichts zu bewerten</translation>
    </message>
    <message>
        <source>No objection so far</source>
        <translation>Bisher nichts einzuwenden</translation>
    </message>
    <message numerus="yes">
        <source>%n more left out</source>
        <translation>
            <numerusform>%n weiteres ausgelassen</numerusform>
            <numerusform>%n weitere ausgelassen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bespeak::ui::BassFigure</name>
    <message>
        <source>Bass at %1 Hz</source>
        <translation>Bass bei %1 Hz</translation>
    </message>
    <message>
        <source>Bass from %1 to %2 Hz</source>
        <translation>Bass von %1 bis %2 Hz</translation>
    </message>
    <message>
        <source>What the bass map shows</source>
        <translation>Was die Basskarte zeigt</translation>
    </message>
    <message>
        <source>Main seat strong, ± %1 dB</source>
        <translation>Hauptplatz kräftig, ± %1 dB</translation>
    </message>
    <message>
        <source>The waves of this room are being computed …</source>
        <translation>Die Wellen dieses Raums werden berechnet …</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::BoardCard</name>
    <message>
        <source>Shown in %1 decks, supported in %2</source>
        <translation>In %1 Stapeln gezeigt, in %2 unterstützt</translation>
    </message>
    <message>
        <source>So alike an earlier one that they compete as one; the earlier one is credited: %1, %2</source>
        <translation>Einem früheren so ähnlich, dass beide als einer antreten; genannt wird der frühere: %1, %2</translation>
    </message>
    <message>
        <source>Your own pick, and labelled as such</source>
        <translation>Ihre eigene Wahl, und als solche gekennzeichnet</translation>
    </message>
    <message>
        <source>A finalist: why was it not chosen? Everybody reads the answer.</source>
        <translation>In der Endrunde: Warum wurde er nicht gewählt? Alle lesen die Antwort.</translation>
    </message>
    <message>
        <source>A finalist</source>
        <translation>In der Endrunde</translation>
    </message>
    <message>
        <source>In writing, for everybody to read</source>
        <translation>Schriftlich, für alle zu lesen</translation>
    </message>
    <message>
        <source>Keep the reason</source>
        <translation>Grund festhalten</translation>
    </message>
    <message>
        <source>Keep the words</source>
        <translation>Worte festhalten</translation>
    </message>
    <message>
        <source>Make it your pick</source>
        <translation>Zu Ihrer Wahl machen</translation>
    </message>
    <message>
        <source>Make it a campaign…</source>
        <translation>Zur Kampagne machen…</translation>
    </message>
    <message>
        <source>Take it off…</source>
        <translation>Herausnehmen…</translation>
    </message>
    <message>
        <source>Not in any deck that came back yet</source>
        <translation>Noch in keinem Stapel, der zurückkam</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::BoardPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Nothing is required.</source>
        <translation>Nichts davon ist Pflicht.</translation>
    </message>
    <message>
        <source>Show me three proposals</source>
        <translation>Drei Vorschläge zeigen</translation>
    </message>
    <message>
        <source>Back to the room</source>
        <translation>Zurück zum Raum</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::BriefForm</name>
    <message>
        <source>Cats or dogs</source>
        <translation>Katzen oder Hunde</translation>
    </message>
    <message>
        <source>Somebody uses one</source>
        <translation>Jemand benutzt einen</translation>
    </message>
    <message>
        <source>Show the next wall</source>
        <translation>Nächste Wand zeigen</translation>
    </message>
    <message>
        <source>ages, such as 2, 5</source>
        <translation>Alter, etwa 2, 5</translation>
    </message>
    <message>
        <source>About you and the room</source>
        <translation>Über Sie und den Raum</translation>
    </message>
    <message>
        <source>Outside is</source>
        <translation>Draußen ist</translation>
    </message>
    <message>
        <source>Behind walls</source>
        <translation>Hinter Wänden</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Wohnung</translation>
    </message>
    <message>
        <source>May we drill?</source>
        <translation>Bohren erlaubt?</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinder</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>Haustiere</translation>
    </message>
    <message>
        <source>Wheelchair</source>
        <translation>Rollstuhl</translation>
    </message>
    <message>
        <source>You listen</source>
        <translation>Sie hören</translation>
    </message>
    <message>
        <source>It may sound</source>
        <translation>Klingen soll es</translation>
    </message>
    <message>
        <source>Say more about you and the room</source>
        <translation>Mehr über Sie und den Raum sagen</translation>
    </message>
    <message>
        <source>Whole years from 0 to 17, at most twelve children.</source>
        <translation>Ganze Jahre von 0 bis 17, höchstens zwölf Kinder.</translation>
    </message>
    <message>
        <source>Say how old the children are</source>
        <translation>Das Alter der Kinder angeben</translation>
    </message>
    <message>
        <source>all said</source>
        <translation>alle angegeben</translation>
    </message>
    <message numerus="yes">
        <source>%n wall(s) not said</source>
        <translation>
            <numerusform>%n Wand ohne Angabe</numerusform>
            <numerusform>%n Wände ohne Angabe</numerusform>
        </translation>
    </message>
    <message>
        <source>Watch together</source>
        <translation>Zusammen schauen</translation>
    </message>
    <message>
        <source>Kind of home</source>
        <translation>Art der Wohnung</translation>
    </message>
    <message>
        <source>Next door sleep</source>
        <translation>Nebenan schlafen</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::CampaignDialog</name>
    <message>
        <source>No design chosen</source>
        <translation>Kein Entwurf gewählt</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Neue Kampagne</translation>
    </message>
    <message>
        <source>A pledge is no purchase. If the goal is met at the deadline it becomes one, and we ask for the money. If the goal is missed, or too little is paid and we do not build, everything is paid back in full.</source>
        <translation>Eine Zusage ist kein Kauf. Ist das Ziel zum Stichtag erreicht, wird sie einer, und wir bitten um das Geld. Wird das Ziel verfehlt oder zu wenig bezahlt und nicht gebaut, wird alles ganz zurückgezahlt.</translation>
    </message>
    <message>
        <source>Choose the design…</source>
        <translation>Entwurf wählen…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Preis je Stück</translation>
    </message>
    <message>
        <source>Goal, pieces</source>
        <translation>Ziel, Stück</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Build from, paid</source>
        <translation>Gebaut ab, bezahlt</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>What is binding</source>
        <translation>Was bindend ist</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Als Entwurf behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose the design</source>
        <translation>Entwurf wählen</translation>
    </message>
    <message>
        <source>Designs (*.bespeak)</source>
        <translation>Entwürfe (*.bespeak)</translation>
    </message>
    <message>
        <source>The community’s design</source>
        <translation>Der Entwurf der Gemeinschaft</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::CampaignView</name>
    <message>
        <source>%1 (in the shop)</source>
        <translation>%1 (im Laden)</translation>
    </message>
    <message>
        <source>Key %1…</source>
        <translation>Schlüssel %1…</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit sie ist</translation>
    </message>
    <message>
        <source>Paid so far: %1; built only from %2 on</source>
        <translation>Bisher bezahlt: %1; gebaut wird erst ab %2</translation>
    </message>
    <message>
        <source>Reason given: %1</source>
        <translation>Angegebener Grund: %1</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Was jetzt zu tun ist</translation>
    </message>
    <message>
        <source>Prepare payments</source>
        <translation>Zahlungen vorbereiten</translation>
    </message>
    <message>
        <source>Nothing: what is due by the clock happens with “Count what is due”.</source>
        <translation>Nichts: Was die Uhr verlangt, geschieht mit „Zählen, was fällig ist“.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason, for everybody to read</source>
        <translation>Grund, für alle lesbar</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Pledges, in the order of the log</source>
        <translation>Zusagen, in der Reihenfolge des Protokolls</translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>Die ersten %1 sind zu sehen.</translation>
    </message>
    <message>
        <source>Payments at the bank</source>
        <translation>Zahlungen bei der Bank</translation>
    </message>
    <message>
        <source>One person records what the bank statement shows, another confirms it. Until then it has not happened.</source>
        <translation>Eine Person hält fest, was der Kontoauszug zeigt, eine andere bestätigt es. Bis dahin ist es nicht geschehen.</translation>
    </message>
    <message>
        <source>Every payment is settled.</source>
        <translation>Jede Zahlung ist erledigt.</translation>
    </message>
    <message>
        <source>Payment in</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Payment back</source>
        <translation>Rückzahlung</translation>
    </message>
    <message>
        <source>seen by %1: %2</source>
        <translation>gesehen von %1: %2</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>Kontoauszug</translation>
    </message>
    <message>
        <source>I confirm it</source>
        <translation>Ich bestätige es</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>Ich habe es gesehen</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Kassenbuch</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Each entry sums to zero; nothing in it is ever changed, only added to.</source>
        <translation>Jede Buchung ergibt null; nichts darin wird je geändert, nur ergänzt.</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::CampaignsPage</name>
    <message>
        <source>Open the desk first: campaigns are kept in its store.</source>
        <translation>Öffnen Sie erst den Schalter: Kampagnen liegen in seinem Speicher.</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>New campaign…</source>
        <translation>Neue Kampagne…</translation>
    </message>
    <message>
        <source>Take in signed pledges…</source>
        <translation>Unterschriebene Zusagen einlesen…</translation>
    </message>
    <message>
        <source>Count what is due</source>
        <translation>Zählen, was fällig ist</translation>
    </message>
    <message>
        <source>The draft is kept.</source>
        <translation>Der Entwurf ist aufgehoben.</translation>
    </message>
    <message numerus="yes">
        <source>%n campaigns went on.</source>
        <translation>
            <numerusform>%n Kampagne ging weiter.</numerusform>
            <numerusform>%n Kampagnen gingen weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in signed pledges</source>
        <translation>Unterschriebene Zusagen einlesen</translation>
    </message>
    <message>
        <source>Signed files (*.bespoken)</source>
        <translation>Unterschriebene Dateien (*.bespoken)</translation>
    </message>
    <message numerus="yes">
        <source>%n pledges taken in; their receipts wait in the outbox.</source>
        <translation>
            <numerusform>%n Zusage eingelesen; ihre Quittung wartet im Ausgang.</numerusform>
            <numerusform>%n Zusagen eingelesen; ihre Quittungen warten im Ausgang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed files ask for what the campaign does not allow; the receipts say so.</source>
        <translation>
            <numerusform>%n signierte Datei will, was die Kampagne nicht erlaubt; die Quittung sagt es.</numerusform>
            <numerusform>%n signierte Dateien wollen, was die Kampagne nicht erlaubt; die Quittungen sagen es.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bespeak::ui::CancelPage</name>
    <message>
        <source>The retailer proposes to cancel this order. With your signature it is cancelled; close this page, and it goes on as before.</source>
        <translation>Der Händler schlägt vor, diesen Auftrag zu stornieren. Mit Ihrer Signatur ist er storniert; schließen Sie diese Seite, geht er weiter wie bisher.</translation>
    </message>
    <message>
        <source>The retailer gets your proposal as a signed file. The order is cancelled once they have signed it too; until then it goes on.</source>
        <translation>Der Händler bekommt Ihren Vorschlag als signierte Datei. Der Auftrag ist storniert, sobald auch er signiert hat; bis dahin geht er weiter.</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Auftrag stornieren</translation>
    </message>
    <message>
        <source>Sign the cancellation?</source>
        <translation>Stornierung signieren?</translation>
    </message>
    <message>
        <source>Save the cancellation</source>
        <translation>Stornierung speichern</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Stornierung</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signiert von</translation>
    </message>
    <message>
        <source>What is paid back</source>
        <translation>Was zurückgezahlt wird</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What is paid back, such as: the whole deposit</source>
        <translation>Was zurückgezahlt wird, etwa: die ganze Anzahlung</translation>
    </message>
    <message>
        <source>Say what is to be paid back, even if it is nothing.</source>
        <translation>Sagen Sie, was zurückgezahlt werden soll, auch wenn es nichts ist.</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::CaseListModel</name>
    <message>
        <source>frozen</source>
        <translation>eingefroren</translation>
    </message>
    <message>
        <source>every signature verified</source>
        <translation>jede Unterschrift geprüft</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::CaseListView</name>
    <message>
        <source>Cases</source>
        <translation>Vorgänge</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::CasePane</name>
    <message>
        <source>Quote</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Signed files</source>
        <translation>Signierte Dateien</translation>
    </message>
    <message>
        <source>Unnamed room</source>
        <translation>Raum ohne Namen</translation>
    </message>
    <message>
        <source>Something is wrong…</source>
        <translation>Etwas stimmt nicht…</translation>
    </message>
    <message>
        <source>There is no quote yet.</source>
        <translation>Es gibt noch kein Angebot.</translation>
    </message>
    <message>
        <source>The quote has run out on %1.</source>
        <translation>Das Angebot ist am %1 abgelaufen.</translation>
    </message>
    <message numerus="yes">
        <source>The retailer is bound until %1, %n day(s) from now.</source>
        <translation>
            <numerusform>Der Händler ist bis %1 gebunden, noch %n Tag.</numerusform>
            <numerusform>Der Händler ist bis %1 gebunden, noch %n Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>The retailer has it. The next file is a quote or a question.</source>
        <translation>Der Händler hat sie. Als Nächstes kommt ein Angebot oder eine Frage.</translation>
    </message>
    <message>
        <source>The retailer asks something: change the open design, or write your answer into its wishes, and send it again.</source>
        <translation>Der Händler fragt etwas: Ändern Sie den offenen Entwurf oder schreiben Sie die Antwort in die Wünsche, und senden Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>Ask the retailer for a new quote, or withdraw.</source>
        <translation>Bitten Sie den Händler um ein neues Angebot, oder ziehen Sie zurück.</translation>
    </message>
    <message>
        <source>Your deposit decides with those of others. Until it is locked you can take it back.</source>
        <translation>Ihre Anzahlung entscheidet mit denen der anderen. Bis sie gesperrt ist, können Sie sie zurücknehmen.</translation>
    </message>
    <message>
        <source>It is on its way. Confirm the delivery when it has arrived.</source>
        <translation>Es ist unterwegs. Bestätigen Sie die Lieferung, wenn es da ist.</translation>
    </message>
    <message>
        <source>Look at everything. If something is wrong, say so now.</source>
        <translation>Sehen Sie alles an. Stimmt etwas nicht, sagen Sie es jetzt.</translation>
    </message>
    <message>
        <source>There is nothing left to do.</source>
        <translation>Es ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>The retailer tells you how it goes on.</source>
        <translation>Der Händler sagt Ihnen, wie es weitergeht.</translation>
    </message>
    <message>
        <source>The order is cancelled. The retailer tells you when all is paid back.</source>
        <translation>Der Auftrag ist storniert. Der Händler meldet sich, wenn alles zurückgezahlt ist.</translation>
    </message>
    <message>
        <source>Read the quote: it binds the retailer, not you. You can accept it, or change the design and send it again.</source>
        <translation>Lesen Sie das Angebot: Es bindet den Händler, nicht Sie. Sie können es annehmen oder den Entwurf ändern und neu senden.</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Your request is signed. Once the retailer has it, the answer comes through your outbox, or as a file that you drop here.</source>
        <translation>Ihre Anfrage ist signiert. Sobald der Händler sie hat, kommt die Antwort über Ihren Postausgang oder als Datei, die Sie hier ablegen.</translation>
    </message>
    <message>
        <source>Once the retailer has your acceptance, they confirm the order.</source>
        <translation>Sobald der Händler Ihre Annahme hat, bestätigt er die Bestellung.</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::CasePanel</name>
    <message>
        <source>Choose a case on the left.</source>
        <translation>Wählen Sie links einen Vorgang.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>gültig bis %1</translation>
    </message>
    <message>
        <source>The contact was erased.</source>
        <translation>Der Kontakt wurde gelöscht.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Erase the contact…</source>
        <translation>Kontakt löschen …</translation>
    </message>
    <message>
        <source>Signed files (*.bespoken)</source>
        <translation>Signierte Dateien (*.bespoken)</translation>
    </message>
    <message>
        <source>What next?</source>
        <translation>Was nun?</translation>
    </message>
    <message>
        <source>This case is over.</source>
        <translation>Dieser Vorgang ist beendet.</translation>
    </message>
    <message>
        <source>It is not your role’s turn: the case waits for others.</source>
        <translation>Ihre Rolle ist nicht am Zug: Der Vorgang wartet auf andere.</translation>
    </message>
    <message>
        <source>One author gave one number to two messages. Look at both, ask the other side, then say why the case goes on.</source>
        <translation>Ein Absender gab zwei Nachrichten dieselbe Nummer. Sehen Sie beide an, fragen Sie nach und sagen Sie dann, warum es weitergeht.</translation>
    </message>
    <message>
        <source>Release the case…</source>
        <translation>Vorgang freigeben …</translation>
    </message>
    <message>
        <source>Release the case</source>
        <translation>Vorgang freigeben</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>The case goes on.</source>
        <translation>Der Vorgang geht weiter.</translation>
    </message>
    <message>
        <source>Deposit received…</source>
        <translation>Anzahlung eingegangen …</translation>
    </message>
    <message>
        <source>Deposit received</source>
        <translation>Anzahlung eingegangen</translation>
    </message>
    <message>
        <source>How it was seen (bank statement …)</source>
        <translation>Woran man es sah (Kontoauszug …)</translation>
    </message>
    <message>
        <source>Deposit paid back…</source>
        <translation>Anzahlung erstattet …</translation>
    </message>
    <message>
        <source>Deposit paid back</source>
        <translation>Anzahlung erstattet</translation>
    </message>
    <message>
        <source>How it was paid (bank reference …)</source>
        <translation>Wie gezahlt wurde (Bankbeleg …)</translation>
    </message>
    <message>
        <source>The deposit was paid back.</source>
        <translation>Die Anzahlung wurde erstattet.</translation>
    </message>
    <message>
        <source>The deposit is recorded.</source>
        <translation>Die Anzahlung ist festgehalten.</translation>
    </message>
    <message>
        <source>Done. The reply waits to be handed over: save it below the list and send it to the customer.</source>
        <translation>Erledigt. Die Antwort wartet auf die Übergabe: Sichern Sie sie unter der Liste und senden Sie sie dem Kunden.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Erledigt.</translation>
    </message>
    <message>
        <source>Save for the other signature</source>
        <translation>Für die zweite Unterschrift sichern</translation>
    </message>
    <message>
        <source>The file waits for the other side’s signature.</source>
        <translation>Die Datei wartet auf die Unterschrift der Gegenseite.</translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>Nachricht sichern</translation>
    </message>
    <message>
        <source>The message is saved.</source>
        <translation>Die Nachricht ist gesichert.</translation>
    </message>
    <message>
        <source>Erase the contact</source>
        <translation>Kontakt löschen</translation>
    </message>
    <message>
        <source>Name and address of this customer are deleted for good; the messages still verify. Erase them?</source>
        <translation>Name und Anschrift dieses Kunden werden endgültig gelöscht; die Nachrichten bleiben prüfbar. Löschen?</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) fall short</source>
        <translation>
            <numerusform>%n Wert reicht nicht</numerusform>
            <numerusform>%n Werte reichen nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to think of</source>
        <translation>
            <numerusform>%n zu bedenken</numerusform>
            <numerusform>%n zu bedenken</numerusform>
        </translation>
    </message>
    <message>
        <source>Designs (*.bespeak)</source>
        <translation>Entwürfe (*.bespeak)</translation>
    </message>
    <message>
        <source>Save the design to change it</source>
        <translation>Den Entwurf zum Ändern sichern</translation>
    </message>
    <message>
        <source>Saved. Open it in the room workspace, change it, and take it in here again.</source>
        <translation>Gesichert. Öffnen Sie ihn im Arbeitsbereich Raum, ändern Sie ihn und nehmen Sie ihn hier wieder auf.</translation>
    </message>
    <message>
        <source>Take a changed design</source>
        <translation>Einen geänderten Entwurf aufnehmen</translation>
    </message>
    <message>
        <source>The catalogue moved on: repair…</source>
        <translation>Der Katalog hat sich geändert: reparieren…</translation>
    </message>
    <message>
        <source>The design is mended at this desk. Quote it: the customer sees each exchange as your change.</source>
        <translation>Der Entwurf ist hier repariert. Bieten Sie ihn an: Der Kunde sieht jeden Tausch als Ihre Änderung.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papiere</translation>
    </message>
    <message>
        <source>Install pack…</source>
        <translation>Montageblatt …</translation>
    </message>
    <message>
        <source>System passport…</source>
        <translation>Anlagenpass …</translation>
    </message>
    <message>
        <source>Install pack</source>
        <translation>Montageblatt</translation>
    </message>
    <message>
        <source>System passport</source>
        <translation>Anlagenpass</translation>
    </message>
    <message>
        <source>To print (*.pdf)</source>
        <translation>Zum Drucken (*.pdf)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Wer dafür einsteht</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Noch niemand.</translation>
    </message>
    <message>
        <source>%1, until %2 has accepted</source>
        <translation>%1, bis %2 angenommen hat</translation>
    </message>
    <message>
        <source>I take it</source>
        <translation>Ich übernehme</translation>
    </message>
    <message>
        <source>You answer for it now.</source>
        <translation>Sie stehen jetzt dafür ein.</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Übergeben …</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>To whom, by name?</source>
        <translation>An wen, mit Namen?</translation>
    </message>
    <message>
        <source>It is handed over once it is accepted.</source>
        <translation>Übergeben ist es, sobald es angenommen wird.</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::CaseRoom</name>
    <message>
        <source>No room to show.</source>
        <translation>Kein Raum zu zeigen.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan and 3D</source>
        <translation>Plan und 3D</translation>
    </message>
    <message>
        <source>3D view</source>
        <translation>3D-Ansicht</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::CataloguePanel</name>
    <message>
        <source>Limit price, width and place</source>
        <translation>Preis, Breite und Platz begrenzen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>Katalog durchsuchen</translation>
    </message>
    <message>
        <source>Kind of component</source>
        <translation>Art des Stücks</translation>
    </message>
    <message>
        <source>Forget search, kind and limits</source>
        <translation>Suche, Art und Grenzen vergessen</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Stücke</translation>
    </message>
    <message>
        <source>Enter puts a component into the room.</source>
        <translation>Die Eingabetaste stellt ein Stück in den Raum.</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>Alles von %1</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>%1 of %2 components</source>
        <translation>%1 von %2 Stücken</translation>
    </message>
    <message>
        <source>%1 components</source>
        <translation>%1 Stücke</translation>
    </message>
    <message>
        <source>The catalogue is empty. Open another one in the preferences.</source>
        <translation>Der Katalog ist leer. Öffnen Sie in den Einstellungen einen anderen.</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer words, or press “Show all”.</source>
        <translation>Nichts passt. Versuchen Sie es mit weniger Wörtern oder drücken Sie „Alle zeigen“.</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::CommandPalette</name>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::CommunityDeskPage</name>
    <message>
        <source>Open the desk first: the community is kept in its store.</source>
        <translation>Öffnen Sie erst den Schalter: Die Gemeinschaft liegt in seinem Speicher.</translation>
    </message>
    <message>
        <source>Week in which the designs were published</source>
        <translation>Woche, in der die Entwürfe veröffentlicht wurden</translation>
    </message>
    <message>
        <source>Take in files…</source>
        <translation>Dateien einlesen…</translation>
    </message>
    <message>
        <source>Published designs, what is taken back, decks, and requests to vote</source>
        <translation>Veröffentlichte Entwürfe, Zurückgenommenes, Stapel und Bitten um Stimmrecht</translation>
    </message>
    <message>
        <source>Publish the feed…</source>
        <translation>Gemeinschaftsdatei veröffentlichen…</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Veröffentlicht in</translation>
    </message>
    <message>
        <source>%1: voted on next week</source>
        <translation>%1: Abstimmung nächste Woche</translation>
    </message>
    <message>
        <source>%1: voted on now</source>
        <translation>%1: jetzt in der Abstimmung</translation>
    </message>
    <message>
        <source>No designs of that week</source>
        <translation>Keine Entwürfe aus dieser Woche</translation>
    </message>
    <message>
        <source>Customers publish a design as a signed file; take it in, and it stands here. Designs of one week are voted on in the next one.</source>
        <translation>Kunden veröffentlichen einen Entwurf als signierte Datei; lesen Sie sie ein, und er steht hier. Über die Entwürfe einer Woche wird in der nächsten abgestimmt.</translation>
    </message>
    <message numerus="yes">
        <source>%n designs</source>
        <translation>
            <numerusform>%n Entwurf</numerusform>
            <numerusform>%n Entwürfe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decks came back</source>
        <translation>
            <numerusform>%n Stapel kam zurück</numerusform>
            <numerusform>%n Stapel kamen zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back: every copy forgets them with the next feed</source>
        <translation>
            <numerusform>%n zurückgenommen: Mit der nächsten Gemeinschaftsdatei vergisst ihn jede Kopie</numerusform>
            <numerusform>%n zurückgenommen: Mit der nächsten Gemeinschaftsdatei vergisst sie jede Kopie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finalists wait for a reason. Until they have one, the results of this week are not published.</source>
        <translation>
            <numerusform>%n Entwurf der Endrunde wartet auf einen Grund. Bis dahin werden die Ergebnisse dieser Woche nicht veröffentlicht.</numerusform>
            <numerusform>%n Entwürfe der Endrunde warten auf einen Grund. Bis dahin werden die Ergebnisse dieser Woche nicht veröffentlicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>Die ersten %1 sind zu sehen.</translation>
    </message>
    <message>
        <source>The reason is kept for the next feed.</source>
        <translation>Der Grund ist für die nächste Gemeinschaftsdatei festgehalten.</translation>
    </message>
    <message>
        <source>Your pick is kept for the next feed, labelled as yours.</source>
        <translation>Ihre Wahl ist für die nächste Gemeinschaftsdatei festgehalten, als Ihre gekennzeichnet.</translation>
    </message>
    <message>
        <source>Take in community files</source>
        <translation>Dateien der Gemeinschaft einlesen</translation>
    </message>
    <message>
        <source>Signed files (*.bespoken)</source>
        <translation>Unterschriebene Dateien (*.bespoken)</translation>
    </message>
    <message>
        <source>Save the rights to vote in</source>
        <translation>Stimmrechte speichern in</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n files taken in.</source>
        <translation>
            <numerusform>%n Datei aufgenommen.</numerusform>
            <numerusform>%n Dateien aufgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish without last week’s results?</source>
        <translation>Ohne die Ergebnisse der letzten Woche veröffentlichen?</translation>
    </message>
    <message numerus="yes">
        <source>%n finalists were not chosen and have no written reason yet.</source>
        <translation>
            <numerusform>%n Entwurf der Endrunde wurde nicht gewählt und hat noch keinen schriftlichen Grund.</numerusform>
            <numerusform>%n Entwürfe der Endrunde wurden nicht gewählt und haben noch keinen schriftlichen Grund.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the reasons, last week’s results stay back. Everything else can go out, such as what was taken back.</source>
        <translation>Ohne die Gründe bleiben die Ergebnisse der letzten Woche zurück. Alles andere kann hinaus, etwa was zurückgenommen wurde.</translation>
    </message>
    <message>
        <source>Write the reasons</source>
        <translation>Gründe schreiben</translation>
    </message>
    <message>
        <source>Publish without them</source>
        <translation>Ohne sie veröffentlichen</translation>
    </message>
    <message>
        <source>Publish the feed</source>
        <translation>Gemeinschaftsdatei veröffentlichen</translation>
    </message>
    <message>
        <source>%1 is signed and written. Put it where your customers find it: a web page, a folder, an e-mail.</source>
        <translation>%1 ist signiert und geschrieben. Legen Sie sie dorthin, wo Ihre Kunden sie finden: Webseite, Ordner, E-Mail.</translation>
    </message>
    <message>
        <source>The campaign waits for its review.</source>
        <translation>Die Kampagne wartet auf ihre Prüfung.</translation>
    </message>
    <message>
        <source>Take the design off?</source>
        <translation>Den Entwurf herausnehmen?</translation>
    </message>
    <message>
        <source>It leaves the next feed, and every copy forgets it. Its author would have to publish it anew.</source>
        <translation>Er fehlt in der nächsten Gemeinschaftsdatei, und jede Kopie vergisst ihn. Wer ihn gemacht hat, müsste ihn neu veröffentlichen.</translation>
    </message>
    <message>
        <source>It is taken off.</source>
        <translation>Er ist herausgenommen.</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::CommunityPage</name>
    <message>
        <source>This week’s deck</source>
        <translation>Stapel der Woche</translation>
    </message>
    <message>
        <source>Showcase</source>
        <translation>Schaufenster</translation>
    </message>
    <message>
        <source>My designs</source>
        <translation>Meine Entwürfe</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Gemeinschaft</translation>
    </message>
    <message>
        <source>Open a community file…</source>
        <translation>Gemeinschaftsdatei öffnen…</translation>
    </message>
    <message>
        <source>Publish this design…</source>
        <translation>Diesen Entwurf veröffentlichen…</translation>
    </message>
    <message numerus="yes">
        <source>The community file was taken in: %n designs.</source>
        <translation>
            <numerusform>Die Gemeinschaftsdatei wurde aufgenommen: ein Entwurf.</numerusform>
            <numerusform>Die Gemeinschaftsdatei wurde aufgenommen: %n Entwürfe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You may vote on the designs of %n weeks.</source>
        <translation>
            <numerusform>Sie können über die Entwürfe einer Woche abstimmen.</numerusform>
            <numerusform>Sie können über die Entwürfe von %n Wochen abstimmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a community file</source>
        <translation>Gemeinschaftsdatei öffnen</translation>
    </message>
    <message>
        <source>Open your key, then try once more: this is signed with it.</source>
        <translation>Öffnen Sie Ihren Schlüssel und versuchen Sie es noch einmal: Damit wird unterschrieben.</translation>
    </message>
    <message>
        <source>Save a signed file</source>
        <translation>Unterschriebene Datei speichern</translation>
    </message>
    <message>
        <source>Signed files (*.bespoken)</source>
        <translation>Unterschriebene Dateien (*.bespoken)</translation>
    </message>
    <message>
        <source>Saved. Send %1 to your retailer.</source>
        <translation>Gespeichert. Schicken Sie %1 an Ihren Händler.</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>Signed. It leaves through %1.</source>
        <translation>Signiert. Es geht über %1 ab.</translation>
    </message>
    <message>
        <source>Send it through %1?</source>
        <translation>Über %1 senden?</translation>
    </message>
    <message>
        <source>The file itself does not say whose it is. Whoever runs a place that is yours alone could see that it came from you; Bespeak keeps no note of that. Handed over in another way, a file tells nobody.</source>
        <translation>Die Datei selbst sagt nicht, von wem sie ist. Wer einen Ort betreibt, der Ihnen allein gehört, könnte sehen, dass sie von Ihnen kam; Bespeak merkt sich das nicht. Auf anderem Weg übergeben verrät eine Datei niemandem etwas.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Als Datei speichern …</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::ComponentItemModel</name>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::CompromiseLog</name>
    <message>
        <source>What you gave up</source>
        <translation>Was Sie aufgegeben haben</translation>
    </message>
    <message>
        <source>Ask for it again</source>
        <translation>Wieder wünschen</translation>
    </message>
    <message>
        <source>Ask for it again: %1</source>
        <translation>Wieder wünschen: %1</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::ContactPage</name>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Who asks?</source>
        <translation>Wer fragt an?</translation>
    </message>
    <message>
        <source>The retailer needs this to answer you and to know how far the way is. It stays in a part of its own that the retailer can erase when you ask for it; the rest of the case does not name you.</source>
        <translation>Der Händler braucht das, um Ihnen zu antworten und die Entfernung zu kennen. Es bleibt in einem eigenen Teil, den der Händler auf Ihren Wunsch löschen kann; der Rest des Vorgangs nennt Sie nicht.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straße und Nummer</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>E-mail or telephone is enough. Street and town may wait until the delivery. The country has two letters, such as DE. What you type is remembered on this computer.</source>
        <translation>E-Mail oder Telefon genügt. Straße und Ort können bis zur Lieferung warten. Das Land hat zwei Buchstaben, etwa DE. Was Sie eintragen, merkt sich dieser Rechner.</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::DeckPage</name>
    <message>
        <source>Return the whole deck…</source>
        <translation>Ganzen Stapel abgeben…</translation>
    </message>
    <message>
        <source>Cards answered</source>
        <translation>Beantwortete Karten</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Nichts für mich</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Dafür</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Arrow left</source>
        <translation>Pfeil links</translation>
    </message>
    <message>
        <source>Arrow down</source>
        <translation>Pfeil unten</translation>
    </message>
    <message>
        <source>Arrow right</source>
        <translation>Pfeil rechts</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>All %1 answered</source>
        <translation>Alle %1 beantwortet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>That was the whole deck</source>
        <translation>Das war der ganze Stapel</translation>
    </message>
    <message>
        <source>It counts as a whole or not at all. You sign it with a name of this week alone, which nobody can connect with you.</source>
        <translation>Er zählt ganz oder gar nicht. Sie unterschreiben mit einem Namen nur für diese Woche, den niemand mit Ihnen verbinden kann.</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>Warum nicht?</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::DeckPlace</name>
    <message>
        <source>A community has a retailer</source>
        <translation>Zur Gemeinschaft gehört ein Händler</translation>
    </message>
    <message>
        <source>Take in your retailer’s card first, then the community file that the retailer publishes. Nothing of you leaves this computer for that.</source>
        <translation>Nehmen Sie zuerst die Karte Ihres Händlers auf, dann die Gemeinschaftsdatei, die er veröffentlicht. Von Ihnen verlässt dafür nichts diesen Rechner.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>No community file yet</source>
        <translation>Noch keine Gemeinschaftsdatei</translation>
    </message>
    <message>
        <source>Your retailer publishes one each week: on a web page, by e-mail, on a stick. It holds all designs on show and this week’s decks.</source>
        <translation>Ihr Händler veröffentlicht jede Woche eine: im Netz, per E-Mail, auf einem Stick. Sie enthält alle gezeigten Entwürfe und die Stapel der Woche.</translation>
    </message>
    <message>
        <source>Open a community file…</source>
        <translation>Gemeinschaftsdatei öffnen…</translation>
    </message>
    <message>
        <source>The community file is of another week</source>
        <translation>Die Gemeinschaftsdatei ist aus einer anderen Woche</translation>
    </message>
    <message>
        <source>Take in the newest one, and this week’s deck stands here.</source>
        <translation>Nehmen Sie die neueste auf, dann liegt hier der Stapel dieser Woche.</translation>
    </message>
    <message>
        <source>Ask to vote</source>
        <translation>Um eine Stimme bitten</translation>
    </message>
    <message>
        <source>Customers whom the retailer knows have one voice a week. The retailer sees that you ask, and cannot see later which deck is yours. Send the file, and open the answer here.</source>
        <translation>Wen der Händler kennt, der hat eine Stimme in der Woche. Der Händler sieht, dass Sie fragen, aber später nicht, welcher Stapel Ihrer ist. Schicken Sie ihm die Datei und öffnen Sie die Antwort hier.</translation>
    </message>
    <message>
        <source>Save the request…</source>
        <translation>Anfrage speichern…</translation>
    </message>
    <message>
        <source>Nothing to vote on this week</source>
        <translation>Diese Woche gibt es nichts abzustimmen</translation>
    </message>
    <message>
        <source>Nobody published a design last week.</source>
        <translation>Letzte Woche hat niemand einen Entwurf veröffentlicht.</translation>
    </message>
    <message>
        <source>Thank you, that was this week’s deck</source>
        <translation>Danke, das war der Stapel dieser Woche</translation>
    </message>
    <message>
        <source>The results of %1 come with a later community file.</source>
        <translation>Die Ergebnisse von %1 kommen mit einer späteren Gemeinschaftsdatei.</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::DeliveryList</name>
    <message>
        <source>Handed over as a file, %1</source>
        <translation>Als Datei übergeben, %1</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Wartet auf den Versand</translation>
    </message>
    <message>
        <source>Arrived, receipt of %1</source>
        <translation>Angekommen, Empfang vom %1</translation>
    </message>
    <message>
        <source>Refused by the other side: %1</source>
        <translation>Von der anderen Seite abgelehnt: %1</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Nicht gesendet: %1</translation>
    </message>
    <message>
        <source>On its way since %1</source>
        <translation>Unterwegs seit %1</translation>
    </message>
    <message>
        <source>Own messages</source>
        <translation>Eigene Nachrichten</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Wo sie ist</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Send by e-mail…</source>
        <translation>Per E-Mail senden …</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Als Datei speichern …</translation>
    </message>
    <message>
        <source>Lies there for everybody since %1</source>
        <translation>Liegt seit %1 für alle bereit</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::DesignPage</name>
    <message>
        <source>Not a cent more</source>
        <translation>Keinen Cent mehr</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>VAT in it</source>
        <translation>Darin MwSt.</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Stücke</translation>
    </message>
    <message>
        <source>Ready in</source>
        <translation>Fertig in</translation>
    </message>
    <message>
        <source>Left of budget</source>
        <translation>Budgetrest</translation>
    </message>
    <message>
        <source>Your wishes</source>
        <translation>Ihre Wünsche</translation>
    </message>
    <message>
        <source>What matters to you? Films or music, quiet at night, children, the neighbours …</source>
        <translation>Was ist Ihnen wichtig? Film oder Musik, Ruhe in der Nacht, Kinder, die Nachbarn …</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Rename the design</source>
        <translation>Entwurf umbenennen</translation>
    </message>
    <message>
        <source>Change the wishes</source>
        <translation>Wünsche ändern</translation>
    </message>
    <message>
        <source>in stock</source>
        <translation>vorrätig</translation>
    </message>
    <message>
        <source>no budget yet</source>
        <translation>noch kein Budget</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) are not in the catalogue and not in the total.</source>
        <translation>
            <numerusform>%n Stück ist nicht im Katalog und nicht in der Summe.</numerusform>
            <numerusform>%n Stücke sind nicht im Katalog und nicht in der Summe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bespeak::ui::DeskList</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>To quote</source>
        <translation>Anzubieten</translation>
    </message>
    <message>
        <source>With the customer</source>
        <translation>Beim Kunden</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Zu bestätigen</translation>
    </message>
    <message>
        <source>To build</source>
        <translation>Zu bauen</translation>
    </message>
    <message>
        <source>To deliver</source>
        <translation>Zu liefern</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Search cases</source>
        <translation>Vorgänge suchen</translation>
    </message>
    <message>
        <source>Take in…</source>
        <translation>Aufnehmen …</translation>
    </message>
    <message>
        <source>Take in signed files (.bespoken). They can also be dropped here.</source>
        <translation>Signierte Dateien (.bespoken) aufnehmen. Sie lassen sich auch hier ablegen.</translation>
    </message>
    <message>
        <source>No case is like that.</source>
        <translation>Kein Vorgang passt dazu.</translation>
    </message>
    <message>
        <source>No cases yet. Take in a request that a customer sent you: drop its file here.</source>
        <translation>Noch keine Vorgänge. Nehmen Sie eine Anfrage auf, die ein Kunde gesandt hat: Legen Sie ihre Datei hier ab.</translation>
    </message>
    <message numerus="yes">
        <source>Save %n waiting messages…</source>
        <translation>
            <numerusform>%n wartende Nachricht sichern …</numerusform>
            <numerusform>%n wartende Nachrichten sichern …</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys of staff…</source>
        <translation>Schlüssel der Mitarbeiter …</translation>
    </message>
    <message>
        <source>Go on as somebody else or in another role</source>
        <translation>Als jemand anders oder in einer anderen Rolle weitermachen</translation>
    </message>
    <message>
        <source>Renew the card</source>
        <translation>Karte erneuern</translation>
    </message>
    <message>
        <source>Outbox…</source>
        <translation>Postausgang …</translation>
    </message>
    <message>
        <source>Keys that count…</source>
        <translation>Schlüssel, die zählen …</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::DeskSession</name>
    <message>
        <source>This key is not on the retailer card.</source>
        <translation>Dieser Schlüssel steht nicht auf der Händlerkarte.</translation>
    </message>
    <message>
        <source>The retailer card does not let this key act in that role now.</source>
        <translation>Die Händlerkarte lässt diesen Schlüssel jetzt nicht in dieser Rolle handeln.</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::DeskSetup</name>
    <message>
        <source>Make a new key in this file</source>
        <translation>Neuen Schlüssel in dieser Datei anlegen</translation>
    </message>
    <message>
        <source>Make a new card in this file</source>
        <translation>Neue Karte in dieser Datei anlegen</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Schalter öffnen</translation>
    </message>
    <message>
        <source>Here a retailer takes in requests, quotes them and follows each one until it is delivered. It needs three things: a place for the cases, a key that signs, and a card that says who you are.</source>
        <translation>Hier nimmt ein Händler Anfragen auf, bietet an und begleitet jede bis zur Lieferung. Dazu braucht es dreierlei: einen Ort für die Vorgänge, einen Schlüssel zum Unterschreiben und eine Karte, die sagt, wer Sie sind.</translation>
    </message>
    <message>
        <source>Set up the desk</source>
        <translation>Den Schalter einrichten</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>a file, or postgresql://…</source>
        <translation>eine Datei oder postgresql://…</translation>
    </message>
    <message>
        <source>Store of the cases</source>
        <translation>Speicher der Vorgänge</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Choose or make the store</source>
        <translation>Speicher wählen oder anlegen</translation>
    </message>
    <message>
        <source>Stores (*.sqlite);;All files (*)</source>
        <translation>Speicher (*.sqlite);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>Choose or make the key file</source>
        <translation>Schlüsseldatei wählen oder anlegen</translation>
    </message>
    <message>
        <source>Key files (*.bespoke-key);;All files (*)</source>
        <translation>Schlüsseldateien (*.bespoke-key);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Retailer card</source>
        <translation>Händlerkarte</translation>
    </message>
    <message>
        <source>Card file</source>
        <translation>Kartendatei</translation>
    </message>
    <message>
        <source>address, telephone or e-mail</source>
        <translation>Anschrift, Telefon oder E-Mail</translation>
    </message>
    <message>
        <source>Choose or make the card</source>
        <translation>Karte wählen oder anlegen</translation>
    </message>
    <message>
        <source>Retailer cards (*.bespoken);;All files (*)</source>
        <translation>Händlerkarten (*.bespoken);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>VAT in %</source>
        <translation>MwSt. in %</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>Say where the cases are kept.</source>
        <translation>Geben Sie an, wo die Vorgänge liegen.</translation>
    </message>
    <message>
        <source>Choose a key file and type its passphrase.</source>
        <translation>Wählen Sie eine Schlüsseldatei und geben Sie ihre Passphrase ein.</translation>
    </message>
    <message>
        <source>Choose the file of the retailer card.</source>
        <translation>Wählen Sie die Datei der Händlerkarte.</translation>
    </message>
    <message>
        <source>Type the name of the business for its card.</source>
        <translation>Geben Sie den Namen des Betriebs für die Karte ein.</translation>
    </message>
    <message>
        <source>Type your name: messages carry it.</source>
        <translation>Geben Sie Ihren Namen ein: Nachrichten tragen ihn.</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Zurück zum Schalter</translation>
    </message>
    <message>
        <source>%1 copies this folder between computers, which can damage a store that is open. A folder on this computer alone, with a backup, is safer; several desks share a PostgreSQL server.</source>
        <translation>%1 kopiert diesen Ordner zwischen Rechnern; das kann einen geöffneten Speicher beschädigen. Sicherer ist ein Ordner nur auf diesem Rechner, mit einer Sicherung; mehrere Schalter teilen sich einen PostgreSQL-Server.</translation>
    </message>
    <message>
        <source>Who works at the desk?</source>
        <translation>Wer arbeitet am Schalter?</translation>
    </message>
    <message>
        <source>Choose your own key file and the role that the retailer card gives it.</source>
        <translation>Wählen Sie Ihre eigene Schlüsseldatei und die Rolle, die ihr die Händlerkarte gibt.</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::DeskWorkspace</name>
    <message>
        <source>The store is there again. Nothing was half done.</source>
        <translation>Der Speicher ist wieder da. Nichts blieb halb getan.</translation>
    </message>
    <message>
        <source>Open the desk first, then take in the file.</source>
        <translation>Öffnen Sie zuerst den Schalter und nehmen Sie dann die Datei auf.</translation>
    </message>
    <message>
        <source>Take in signed files</source>
        <translation>Signierte Dateien aufnehmen</translation>
    </message>
    <message>
        <source>Signed files (*.bespoken)</source>
        <translation>Signierte Dateien (*.bespoken)</translation>
    </message>
    <message>
        <source>Save waiting messages in</source>
        <translation>Wartende Nachrichten sichern in</translation>
    </message>
    <message numerus="yes">
        <source>%n messages saved.</source>
        <translation>
            <numerusform>%n Nachricht gesichert.</numerusform>
            <numerusform>%n Nachrichten gesichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign the cancellation?</source>
        <translation>Stornierung signieren?</translation>
    </message>
    <message>
        <source>%1 proposes to cancel this order. With your signature it is cancelled.</source>
        <translation>%1 schlägt vor, diesen Auftrag zu stornieren. Mit Ihrer Signatur ist er storniert.</translation>
    </message>
    <message>
        <source>What is paid back: %1
Why: %2</source>
        <translation>Was zurückgezahlt wird: %1
Warum: %2</translation>
    </message>
    <message>
        <source>The order is cancelled. The file with both signatures waits to be handed over.</source>
        <translation>Der Auftrag ist storniert. Die Datei mit beiden Signaturen wartet auf die Übergabe.</translation>
    </message>
    <message>
        <source>Your retailer card ended on %1. Customers cannot send new requests until they have a newer one.</source>
        <translation>Ihre Händlerkarte ist am %1 abgelaufen. Bis Ihre Kunden eine neuere haben, können sie keine neuen Anfragen senden.</translation>
    </message>
    <message>
        <source>Your retailer card ends on %1. Renew it in time, and give it to your customers.</source>
        <translation>Ihre Händlerkarte läuft am %1 ab. Erneuern Sie sie rechtzeitig und geben Sie sie Ihren Kunden.</translation>
    </message>
    <message>
        <source>The card holds until %1. Give the new file to your customers: %2</source>
        <translation>Die Karte gilt bis %1. Geben Sie die neue Datei Ihren Kunden: %2</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Fertigung</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Gemeinschaft</translation>
    </message>
    <message>
        <source>The pledge was taken in; its receipt waits.</source>
        <translation>Die Zusage ist eingelesen; ihre Quittung wartet.</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::DocumentFiles</name>
    <message>
        <source>New room</source>
        <translation>Neuer Raum</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::DocumentList</name>
    <message>
        <source>Signed messages</source>
        <translation>Signierte Nachrichten</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Signature verified. Message %1</source>
        <translation>Unterschrift geprüft. Nachricht %1</translation>
    </message>
    <message>
        <source>us</source>
        <translation>uns</translation>
    </message>
    <message>
        <source>the other side</source>
        <translation>der Gegenseite</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Schlüssel %1</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Als Datei sichern …</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::DragController</name>
    <message>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::EffectsColumn</name>
    <message>
        <source>What your answers change</source>
        <translation>Was Ihre Antworten ändern</translation>
    </message>
    <message>
        <source>Each answer shows here at once what it changes: which rules are judged, what is out, what proposals look for.</source>
        <translation>Jede Antwort zeigt hier sofort, was sie ändert: welche Regeln beurteilt werden, was ausscheidet, was Vorschläge suchen.</translation>
    </message>
    <message>
        <source>Nothing changes in this room and catalogue.</source>
        <translation>In diesem Raum und Katalog ändert sich nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are judged in this room.</source>
        <translation>
            <numerusform>Eine Regel wird in diesem Raum beurteilt.</numerusform>
            <numerusform>%n Regeln werden in diesem Raum beurteilt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 components are possible.</source>
        <translation>%1 von %2 Gegenständen sind möglich.</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::FindingsStrip</name>
    <message>
        <source>What to look at</source>
        <translation>Was zu beachten ist</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) do not fit</source>
        <translation>
            <numerusform>%n Sache passt nicht</numerusform>
            <numerusform>%n Sachen passen nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to think of</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything fits</source>
        <translation>Alles passt</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) fall short</source>
        <translation>
            <numerusform>%n Sache reicht nicht</numerusform>
            <numerusform>%n Sachen reichen nicht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bespeak::ui::FitRemediesRow</name>
    <message>
        <source>Looking for what helps …</source>
        <translation>Gesucht wird, was hilft …</translation>
    </message>
    <message>
        <source>No single change of the design mends this.</source>
        <translation>Keine einzelne Änderung des Entwurfs behebt das.</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::FrontChart</name>
    <message>
        <source>The most that it may cost</source>
        <translation>Was es höchstens kosten darf</translation>
    </message>
    <message>
        <source>What each price buys: up to %1</source>
        <translation>Was jeder Preis bringt: bis %1</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::GroupSection</name>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation>
            <numerusform>%n zu bessern</numerusform>
            <numerusform>%n zu bessern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bespeak::ui::GuideBrowser</name>
    <message>
        <source>Chapter</source>
        <translation>Kapitel</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::GuideWindow</name>
    <message>
        <source>Guide – Bespeak</source>
        <translation>Handbuch – Bespeak</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::HomeStep</name>
    <message>
        <source>Your home</source>
        <translation>Ihr Zuhause</translation>
    </message>
    <message>
        <source>What may be done to the home?</source>
        <translation>Was darf mit der Wohnung geschehen?</translation>
    </message>
    <message>
        <source>What is already there costs nothing more.</source>
        <translation>Was schon da ist, kostet nichts mehr.</translation>
    </message>
    <message>
        <source>Is it rented or your own?</source>
        <translation>Gemietet oder Eigentum?</translation>
    </message>
    <message>
        <source>May we drill?</source>
        <translation>Dürfen wir bohren?</translation>
    </message>
    <message>
        <source>Something else…</source>
        <translation>Etwas anderes…</translation>
    </message>
    <message>
        <source>into walls and ceilings</source>
        <translation>in Wände und Decken</translation>
    </message>
    <message>
        <source>What do you have and keep?</source>
        <translation>Was haben Sie und behalten es?</translation>
    </message>
    <message>
        <source>of what stands in the room now</source>
        <translation>von dem, was jetzt im Raum steht</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::InboxPage</name>
    <message>
        <source>Your requests stand here once you have sent one.

Design a room and press “Request a quote”, or drop a file that your retailer sent you into this window.</source>
        <translation>Hier stehen Ihre Anfragen, sobald Sie eine gestellt haben.

Entwerfen Sie einen Raum und drücken Sie „Angebot anfragen“, oder ziehen Sie eine Datei Ihres Händlers in dieses Fenster.</translation>
    </message>
    <message>
        <source>My requests</source>
        <translation>Meine Anfragen</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Noch keine Anfragen</translation>
    </message>
    <message>
        <source>Signed files (*.bespoken)</source>
        <translation>Signierte Dateien (*.bespoken)</translation>
    </message>
    <message numerus="yes">
        <source>Save %n file(s) that still have to be sent…</source>
        <translation>
            <numerusform>%n Datei speichern, die noch zu senden ist…</numerusform>
            <numerusform>%n Dateien speichern, die noch zu senden sind…</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Ordner für die Dateien</translation>
    </message>
    <message>
        <source>Save a signed file</source>
        <translation>Signierte Datei speichern</translation>
    </message>
    <message>
        <source>Open files from a retailer…</source>
        <translation>Dateien eines Händlers öffnen …</translation>
    </message>
    <message>
        <source>Open files from a retailer</source>
        <translation>Dateien eines Händlers öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n files taken in.</source>
        <translation>
            <numerusform>%n Datei aufgenommen.</numerusform>
            <numerusform>%n Dateien aufgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The case is now: %1.</source>
        <translation>Der Vorgang steht jetzt auf: %1.</translation>
    </message>
    <message>
        <source>Outbox…</source>
        <translation>Postausgang …</translation>
    </message>
    <message>
        <source>Keys that count…</source>
        <translation>Schlüssel, die zählen …</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::InstallationPage</name>
    <message>
        <source>Keep days free to set it up</source>
        <translation>Tage für den Aufbau frei halten</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Hours of work</source>
        <translation>Arbeitsstunden</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::KeepForm</name>
    <message>
        <source>Judge it again</source>
        <translation>Wieder bewerten</translation>
    </message>
    <message>
        <source>Accept and keep …</source>
        <translation>Annehmen und behalten …</translation>
    </message>
    <message>
        <source>Why is it fine for you?</source>
        <translation>Warum ist es für Sie in Ordnung?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>You keep it as it is.</source>
        <translation>Sie behalten es, wie es ist.</translation>
    </message>
    <message>
        <source>You keep it: %1</source>
        <translation>Sie behalten es: %1</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::KeyDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>My key</source>
        <translation>Mein Schlüssel</translation>
    </message>
    <message>
        <source>What you send is signed with this key. Retailers know it by its twelve words: read them out when they ask on the telephone, or let them scan the code.</source>
        <translation>Was Sie senden, wird mit diesem Schlüssel signiert. Händler erkennen ihn an seinen zwölf Wörtern: Lesen Sie sie vor, wenn am Telefon danach gefragt wird, oder lassen Sie den Code scannen.</translation>
    </message>
    <message>
        <source>Check my paper</source>
        <translation>Mein Papier prüfen</translation>
    </message>
    <message>
        <source>Your paper is right: these are the words of this key.</source>
        <translation>Ihr Papier stimmt: Das sind die Wörter dieses Schlüssels.</translation>
    </message>
    <message>
        <source>The key&apos;s name</source>
        <translation>Name des Schlüssels</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>Wörter kopieren</translation>
    </message>
    <message>
        <source>The words are on the clipboard.</source>
        <translation>Die Wörter sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Type the three missing words as they stand in the copy, such as the one that your retailer has.</source>
        <translation>Tippen Sie die drei fehlenden Wörter so, wie sie in der Abschrift stehen, etwa in der Ihres Händlers.</translation>
    </message>
    <message>
        <source>The twelve words of your key</source>
        <translation>Die zwölf Wörter Ihres Schlüssels</translation>
    </message>
    <message>
        <source>Show all words</source>
        <translation>Alle Wörter zeigen</translation>
    </message>
    <message>
        <source>Compare with a copy</source>
        <translation>Mit Abschrift vergleichen</translation>
    </message>
    <message>
        <source>These are not the words of your key: the copy is of another one.</source>
        <translation>Das sind nicht die Wörter Ihres Schlüssels: Die Abschrift gehört zu einem anderen.</translation>
    </message>
    <message>
        <source>The copy is right: these are the words of your key.</source>
        <translation>Die Abschrift stimmt: Das sind die Wörter Ihres Schlüssels.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Your 24 recovery words make this key again if it is lost.</source>
        <translation>Ihre 24 Wiederherstellungswörter machen diesen Schlüssel neu, wenn er verloren geht.</translation>
    </message>
    <message>
        <source>Your 24 recovery words are not confirmed yet.</source>
        <translation>Ihre 24 Wiederherstellungswörter sind noch nicht bestätigt.</translation>
    </message>
    <message>
        <source>This computer opens the key when you are logged in.</source>
        <translation>Dieser Computer öffnet den Schlüssel, wenn Sie angemeldet sind.</translation>
    </message>
    <message>
        <source>The key asks for its passphrase each time Bespeak starts.</source>
        <translation>Der Schlüssel fragt nach jedem Start von Bespeak nach seiner Passphrase.</translation>
    </message>
    <message>
        <source>Ask for the passphrase again</source>
        <translation>Wieder nach der Passphrase fragen</translation>
    </message>
    <message>
        <source>Remember on this computer…</source>
        <translation>Auf diesem Computer merken…</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::LengthEdit</name>
    <message>
        <source>Between %1 and %2, please.</source>
        <translation>Bitte zwischen %1 und %2.</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::LengthField</name>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::LevelChip</name>
    <message>
        <source>%1 of 4: CEDIA/CTA-RP22 asks the more of a room, the higher the level. The worst parameter counts.</source>
        <translation>%1 von 4: CEDIA/CTA-RP22 verlangt von einem Raum umso mehr, je höher die Stufe ist. Es zählt das schlechteste Merkmal.</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::LikesStep</name>
    <message>
        <source>What you like</source>
        <translation>Was Ihnen gefällt</translation>
    </message>
    <message>
        <source>What do you like?</source>
        <translation>Was gefällt Ihnen?</translation>
    </message>
    <message>
        <source>Pin things of the catalogue or pictures of your own, and say what you like about them. Pictures stay on this computer.</source>
        <translation>Merken Sie sich Dinge aus dem Katalog oder eigene Bilder, und sagen Sie, was Ihnen daran gefällt. Bilder bleiben auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Add a picture…</source>
        <translation>Bild hinzufügen…</translation>
    </message>
    <message>
        <source>Nothing is pinned yet. Drag something here from the catalogue, or press Enter on it. A picture can be dropped here too.</source>
        <translation>Noch ist nichts gemerkt. Ziehen Sie etwas aus dem Katalog hierher, oder drücken Sie die Eingabetaste darauf. Auch ein Bild lässt sich hier ablegen.</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Bild hinzufügen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Pin a picture</source>
        <translation>Bild merken</translation>
    </message>
    <message>
        <source>Pin a component</source>
        <translation>Gegenstand merken</translation>
    </message>
    <message>
        <source>Say what you like</source>
        <translation>Sagen, was gefällt</translation>
    </message>
    <message>
        <source>Take a pin off</source>
        <translation>Gemerktes wegnehmen</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::LimitChip</name>
    <message>
        <source>Always a must</source>
        <translation>Immer ein Muss</translation>
    </message>
    <message>
        <source>This is never given up.</source>
        <translation>Das wird nie aufgegeben.</translation>
    </message>
    <message>
        <source>No proposal breaks it. Press to make it a wish.</source>
        <translation>Kein Vorschlag verletzt es. Drücken macht es zum Wunsch.</translation>
    </message>
    <message>
        <source>It counts, but may be given up. Press to make it a must.</source>
        <translation>Es zählt, darf aber aufgegeben werden. Drücken macht es zum Muss.</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::LimitFields</name>
    <message>
        <source>any price</source>
        <translation>jeder Preis</translation>
    </message>
    <message>
        <source>any width</source>
        <translation>jede Breite</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Price up to</source>
        <translation>Preis bis</translation>
    </message>
    <message>
        <source>Width up to</source>
        <translation>Breite bis</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Passt</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::MainWindow</name>
    <message>
        <source>Add a component</source>
        <translation>Stück hinzufügen</translation>
    </message>
    <message>
        <source>My room</source>
        <translation>Mein Raum</translation>
    </message>
    <message>
        <source>Find an action or a component</source>
        <translation>Eine Aktion oder ein Stück finden</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Save a picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>The picture is saved.</source>
        <translation>Das Bild ist gespeichert.</translation>
    </message>
    <message>
        <source>The picture could not be saved.</source>
        <translation>Das Bild konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>Der Bericht ist gespeichert.</translation>
    </message>
    <message>
        <source>Export the assessment</source>
        <translation>Beurteilung exportieren</translation>
    </message>
    <message>
        <source>%1 – assessment</source>
        <translation>%1 – Beurteilung</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Judging the room for the report …</source>
        <translation>Der Raum wird für den Bericht beurteilt …</translation>
    </message>
    <message>
        <source>What do you have already?</source>
        <translation>Was haben Sie schon?</translation>
    </message>
    <message>
        <source>Say what is there already</source>
        <translation>Sagen, was schon da ist</translation>
    </message>
    <message>
        <source>The proposal is in your room. Undo takes it back.</source>
        <translation>Der Vorschlag steht in Ihrem Raum. Rückgängig nimmt ihn zurück.</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::MessagePath</name>
    <message>
        <source>Signed files (*.bespoken)</source>
        <translation>Signierte Dateien (*.bespoken)</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Zieldatei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>The file cannot be written there. Choose another folder.</source>
        <translation>Dort kann die Datei nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“%1” is there already. Replace it?</source>
        <translation>„%1“ gibt es schon. Ersetzen?</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::MoneyEdit</name>
    <message>
        <source>An amount below nought cannot be spent.</source>
        <translation>Ein Betrag unter null lässt sich nicht ausgeben.</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::MoneyStep</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>large and bright</source>
        <translation>groß und hell</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Klang</translation>
    </message>
    <message>
        <source>clear and all around</source>
        <translation>klar und ringsum</translation>
    </message>
    <message>
        <source>Bass</source>
        <translation>Bass</translation>
    </message>
    <message>
        <source>deep and even</source>
        <translation>tief und gleichmäßig</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>little to be seen</source>
        <translation>wenig zu sehen</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>cheaper is better</source>
        <translation>günstiger ist besser</translation>
    </message>
    <message>
        <source>Money and taste</source>
        <translation>Was es kostet</translation>
    </message>
    <message>
        <source>What may it cost?</source>
        <translation>Was darf es kosten?</translation>
    </message>
    <message>
        <source>For everything that is not there yet, with cables and mounts.</source>
        <translation>Für alles, was noch nicht da ist, mit Kabeln und Halterungen.</translation>
    </message>
    <message>
        <source>How much, at most?</source>
        <translation>Wie viel höchstens?</translation>
    </message>
    <message>
        <source>or exactly</source>
        <translation>oder genau</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>What matters more than the rest?</source>
        <translation>Was ist wichtiger als der Rest?</translation>
    </message>
    <message>
        <source>in the middle: as much as usual</source>
        <translation>in der Mitte: so wichtig wie üblich</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::NoSceneView</name>
    <message>
        <source>The 3D view needs OpenGL 3.3, which this computer does not offer. The plan shows the same room, and everything else works.</source>
        <translation>Die 3D-Ansicht braucht OpenGL 3.3, das dieser Rechner nicht bietet. Der Plan zeigt denselben Raum, und alles andere geht.</translation>
    </message>
    <message>
        <source>3D view</source>
        <translation>3D-Ansicht</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::NoiseChart</name>
    <message>
        <source>Sound in the room by octave, and what the neighbours allow</source>
        <translation>Schall im Raum nach Oktaven und was die Nachbarn zulassen</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::OpeningPage</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Sill height</source>
        <translation>Brüstung</translation>
    </message>
    <message>
        <source>From the corner</source>
        <translation>Ab der Ecke</translation>
    </message>
    <message>
        <source>These are</source>
        <translation>Diese sind</translation>
    </message>
    <message>
        <source>Hinge</source>
        <translation>Scharnier</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Öffnet</translation>
    </message>
    <message>
        <source>Change an opening</source>
        <translation>Öffnung ändern</translation>
    </message>
    <message>
        <source>Built of</source>
        <translation>Gebaut aus</translation>
    </message>
    <message>
        <source>Say what an opening is built of</source>
        <translation>Sagen, woraus eine Öffnung ist</translation>
    </message>
    <message>
        <source>Glazing</source>
        <translation>Verglasung</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Türblatt</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::OptionsForm</name>
    <message numerus="yes">
        <source>+%n day(s)</source>
        <translation>
            <numerusform>+%n Tag</numerusform>
            <numerusform>+%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::OwnCampaignsPage</name>
    <message>
        <source>The receipt was taken in.</source>
        <translation>Die Quittung ist eingelesen.</translation>
    </message>
    <message>
        <source>Your retailer cannot do what you asked for: %1</source>
        <translation>Ihr Händler kann nicht tun, worum Sie gebeten haben: %1</translation>
    </message>
    <message>
        <source>News of the campaign was taken in.</source>
        <translation>Neues von der Kampagne ist eingelesen.</translation>
    </message>
    <message>
        <source>The campaign’s terms were taken in.</source>
        <translation>Die Bedingungen der Kampagne sind eingelesen.</translation>
    </message>
    <message>
        <source>No campaign yet</source>
        <translation>Noch keine Kampagne</translation>
    </message>
    <message>
        <source>In a campaign many pledge for one design, and it is built only if enough do. Your retailer hands out its terms as a signed file: open it, and read here what is binding and what is not. To pledge is a recorded intent; no payment is taken.</source>
        <translation>In einer Kampagne sagen viele für einen Entwurf zu, und er wird nur gebaut, wenn es genug sind. Ihr Händler gibt die Bedingungen als signierte Datei heraus: Öffnen Sie sie und lesen Sie hier, was bindet und was nicht. Eine Zusage ist eine festgehaltene Absicht; es wird nichts bezahlt.</translation>
    </message>
    <message>
        <source>Open a campaign file…</source>
        <translation>Kampagnendatei öffnen…</translation>
    </message>
    <message>
        <source>Closed; its result is not here yet</source>
        <translation>Geschlossen; das Ergebnis ist noch nicht hier</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Reason given: %1</source>
        <translation>Angegebener Grund: %1</translation>
    </message>
    <message>
        <source>These terms bind your retailer and never change. To pledge is a recorded intent: no payment is taken here.</source>
        <translation>Diese Bedingungen binden Ihren Händler und ändern sich nie. Eine Zusage ist eine festgehaltene Absicht: Hier wird nichts bezahlt.</translation>
    </message>
    <message>
        <source>Your pledge: %1, %2</source>
        <translation>Ihre Zusage: %1, %2</translation>
    </message>
    <message>
        <source>You have signed that you take it back. It holds until the receipt says so.</source>
        <translation>Sie haben unterschrieben, dass Sie sie zurücknehmen. Bis die Quittung es sagt, gilt sie.</translation>
    </message>
    <message>
        <source>You have signed a change. Until its receipt is here, what stands above holds.</source>
        <translation>Sie haben eine Änderung unterschrieben. Bis ihre Quittung da ist, gilt, was oben steht.</translation>
    </message>
    <message>
        <source>Pledge…</source>
        <translation>Zusagen…</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>Zurücknehmen…</translation>
    </message>
    <message>
        <source>Save the signed file…</source>
        <translation>Signierte Datei speichern…</translation>
    </message>
    <message>
        <source>Take the pledge back</source>
        <translation>Zusage zurücknehmen</translation>
    </message>
    <message>
        <source>Why, if you like to say. It is kept without your name.</source>
        <translation>Warum, wenn Sie mögen. Es wird ohne Ihren Namen aufbewahrt.</translation>
    </message>
    <message>
        <source>Save a signed file</source>
        <translation>Unterschriebene Datei speichern</translation>
    </message>
    <message>
        <source>Signed files (*.bespoken)</source>
        <translation>Unterschriebene Dateien (*.bespoken)</translation>
    </message>
    <message>
        <source>Signed. The file waits with “My requests” until you send it.</source>
        <translation>Unterschrieben. Die Datei wartet unter „Meine Anfragen“, bis Sie sie schicken.</translation>
    </message>
    <message>
        <source>Saved. Send %1 to your retailer.</source>
        <translation>Gespeichert. Schicken Sie %1 an Ihren Händler.</translation>
    </message>
    <message>
        <source>Signed. It leaves through %1.</source>
        <translation>Signiert. Es geht über %1 ab.</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::OwnDesigns</name>
    <message>
        <source>None of your designs is published</source>
        <translation>Keiner Ihrer Entwürfe ist veröffentlicht</translation>
    </message>
    <message>
        <source>Open a design and press “Publish this design…”. You see exactly what leaves before anything does, and can take it back whenever you like.</source>
        <translation>Öffnen Sie einen Entwurf und drücken Sie „Diesen Entwurf veröffentlichen…“. Sie sehen genau, was Ihren Rechner verlässt, bevor es geschieht, und können es jederzeit zurücknehmen.</translation>
    </message>
    <message>
        <source>Published in %1. It is on its way: it stands in the next community file.</source>
        <translation>Veröffentlicht in %1. Er ist unterwegs und steht in der nächsten Gemeinschaftsdatei.</translation>
    </message>
    <message>
        <source>Taken back. It is gone from every community file.</source>
        <translation>Zurückgenommen. Er ist aus jeder Gemeinschaftsdatei verschwunden.</translation>
    </message>
    <message>
        <source>This week others vote on it.</source>
        <translation>Diese Woche stimmen andere darüber ab.</translation>
    </message>
    <message>
        <source>On show, published in %1.</source>
        <translation>Zu sehen, veröffentlicht in %1.</translation>
    </message>
    <message>
        <source>Among the finalists in %1: supported by %2</source>
        <translation>Unter den Besten in %1: unterstützt von %2</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>Zurücknehmen…</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::ParameterDetails</name>
    <message>
        <source>Seat</source>
        <translation>Sitz</translation>
    </message>
    <message>
        <source>%1, place %2</source>
        <translation>%1, Platz %2</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Levels 1–4</source>
        <translation>Stufen 1–4</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Looking for what helps …</source>
        <translation>Gesucht wird, was hilft …</translation>
    </message>
    <message>
        <source>No single change of the design mends this.</source>
        <translation>Keine einzelne Änderung des Entwurfs behebt das.</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Was hilft</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>dann %1</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::PartsPage</name>
    <message>
        <source>What leaves your computer</source>
        <translation>Was Ihren Rechner verlässt</translation>
    </message>
    <message>
        <source>This is all that the file will hold</source>
        <translation>Mehr wird die Datei nicht enthalten</translation>
    </message>
    <message>
        <source>Nothing else leaves your computer. Choose a part to look at it.</source>
        <translation>Nichts anderes verlässt Ihren Rechner. Wählen Sie einen Teil, um ihn anzusehen.</translation>
    </message>
    <message>
        <source>Send the 3D picture too</source>
        <translation>Auch das 3D-Bild senden</translation>
    </message>
    <message>
        <source>Parts of the file</source>
        <translation>Teile der Datei</translation>
    </message>
    <message>
        <source>%1, the list price of %2, not an offer</source>
        <translation>%1, Listenpreis vom %2, kein Angebot</translation>
    </message>
    <message>
        <source>Your budget: %1 at most</source>
        <translation>Ihr Budget: höchstens %1</translation>
    </message>
    <message>
        <source>Your budget: about %1</source>
        <translation>Ihr Budget: etwa %1</translation>
    </message>
    <message>
        <source>No wishes in words</source>
        <translation>Keine Wünsche in Worten</translation>
    </message>
    <message>
        <source>Your wishes: “%1”</source>
        <translation>Ihre Wünsche: „%1“</translation>
    </message>
    <message>
        <source>%1 of %2 lengths of the room are only estimated. The retailer sees that.</source>
        <translation>%1 von %2 Längen des Raums sind nur geschätzt. Der Händler sieht das.</translation>
    </message>
    <message>
        <source>The ages of the children stay on your computer</source>
        <translation>Das Alter der Kinder bleibt auf Ihrem Computer</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::PassphrasePage</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Zeigen, was ich tippe</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation>Geben Sie Ihre Passphrase ein.</translation>
    </message>
    <message>
        <source>The passphrase needs at least %1 characters.</source>
        <translation>Die Passphrase braucht mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Die beiden Passphrasen sind nicht gleich.</translation>
    </message>
    <message>
        <source>Very good: this is long enough to withstand guessing.</source>
        <translation>Sehr gut: lang genug, um dem Raten standzuhalten.</translation>
    </message>
    <message>
        <source>Good. One more word makes it very good.</source>
        <translation>Gut. Ein Wort mehr macht sie sehr gut.</translation>
    </message>
    <message>
        <source>Enough. Four or five words that do not belong together are better and easier to remember.</source>
        <translation>Genügt. Vier oder fünf Wörter, die nicht zusammengehören, sind besser und leichter zu merken.</translation>
    </message>
    <message>
        <source>At least %1 characters; four or five words that do not belong together are best.</source>
        <translation>Mindestens %1 Zeichen; am besten vier oder fünf Wörter, die nicht zusammengehören.</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::PeopleStep</name>
    <message>
        <source>Baby, 1</source>
        <translation>Baby, 1</translation>
    </message>
    <message>
        <source>Small child, 4</source>
        <translation>Kleinkind, 4</translation>
    </message>
    <message>
        <source>School child, 9</source>
        <translation>Schulkind, 9</translation>
    </message>
    <message>
        <source>Teenager, 14</source>
        <translation>Jugendlich, 14</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Wer da ist</translation>
    </message>
    <message>
        <source>Who sits here?</source>
        <translation>Wer sitzt hier?</translation>
    </message>
    <message>
        <source>Answer what you like and skip the rest.</source>
        <translation>Antworten Sie, worauf Sie mögen, und lassen Sie den Rest aus.</translation>
    </message>
    <message>
        <source>How many watch together?</source>
        <translation>Wie viele schauen zusammen?</translation>
    </message>
    <message>
        <source>A place for each</source>
        <translation>Ein Platz für jeden</translation>
    </message>
    <message>
        <source>Are there children?</source>
        <translation>Gibt es Kinder?</translation>
    </message>
    <message>
        <source>Ages of the children</source>
        <translation>Alter der Kinder</translation>
    </message>
    <message>
        <source>ages, such as 2, 5</source>
        <translation>Alter, etwa 2, 5</translation>
    </message>
    <message>
        <source>Ages stay on this computer.</source>
        <translation>Das Alter bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>What protects children</source>
        <translation>Was Kinder schützt</translation>
    </message>
    <message>
        <source>Who else?</source>
        <translation>Wer noch?</translation>
    </message>
    <message>
        <source>Cats or dogs</source>
        <translation>Katzen oder Hunde</translation>
    </message>
    <message>
        <source>Somebody in a wheelchair</source>
        <translation>Jemand im Rollstuhl</translation>
    </message>
    <message>
        <source>Whole years from 0 to 17, at most twelve children.</source>
        <translation>Ganze Jahre von 0 bis 17, höchstens zwölf Kinder.</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::PinCard</name>
    <message>
        <source>Its look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Its size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Its sound</source>
        <translation>Klang</translation>
    </message>
    <message>
        <source>Its brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Was ist es?</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>You like %1</source>
        <translation>Ihnen gefällt: %1</translation>
    </message>
    <message>
        <source>You want exactly this.</source>
        <translation>Sie wollen genau dies.</translation>
    </message>
    <message>
        <source>Say what you like about it.</source>
        <translation>Sagen Sie, was Ihnen daran gefällt.</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::PlaceList</name>
    <message>
        <source>Not visited yet</source>
        <translation>Noch nicht besucht</translation>
    </message>
    <message>
        <source>Visited; nothing is wrong</source>
        <translation>Besucht; alles in Ordnung</translation>
    </message>
    <message>
        <source>https://… of a WebDAV folder</source>
        <translation>https://… eines WebDAV-Ordners</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>A network drive, a stick, a folder that is kept in sync: any folder that both sides see</source>
        <translation>Ein Netzlaufwerk, ein Stick, ein synchronisierter Ordner: jeder Ordner, den beide Seiten sehen</translation>
    </message>
    <message>
        <source>Add the server</source>
        <translation>Server hinzufügen</translation>
    </message>
    <message>
        <source>None yet: messages go as files or by e-mail.</source>
        <translation>Noch keiner: Nachrichten gehen als Datei oder per E-Mail.</translation>
    </message>
    <message>
        <source>Meet here no more</source>
        <translation>Hier nicht mehr treffen</translation>
    </message>
    <message>
        <source>A folder that both sides see</source>
        <translation>Ein Ordner, den beide Seiten sehen</translation>
    </message>
    <message>
        <source>Type the server&apos;s address; it begins with https://.</source>
        <translation>Geben Sie die Adresse des Servers ein; sie beginnt mit https://.</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::PlacementPage</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>For yourself and for the retailer</source>
        <translation>Für Sie und den Händler</translation>
    </message>
    <message>
        <source>Distance from the left end of the front wall</source>
        <translation>Abstand vom linken Ende der vorderen Wand</translation>
    </message>
    <message>
        <source>Distance from the front wall</source>
        <translation>Abstand von der vorderen Wand</translation>
    </message>
    <message>
        <source>Height above the floor</source>
        <translation>Höhe über dem Boden</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>From left</source>
        <translation>Von links</translation>
    </message>
    <message>
        <source>From front</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Halt</translation>
    </message>
    <message>
        <source>Stands on</source>
        <translation>Steht auf</translation>
    </message>
    <message>
        <source>Hold it another way</source>
        <translation>Anders halten</translation>
    </message>
    <message>
        <source>Stand on something else</source>
        <translation>Auf etwas anderes stellen</translation>
    </message>
    <message>
        <source>Choose an option</source>
        <translation>Option wählen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message numerus="yes">
        <source>%n things</source>
        <translation>
            <numerusform>%n Ding</numerusform>
            <numerusform>%n Dinge</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer in the catalogue</source>
        <translation>Nicht mehr im Katalog</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Held to the wall (anti-tip kit)</source>
        <translation>An der Wand gesichert (Kippsicherung)</translation>
    </message>
    <message>
        <source>So that nobody can pull it over. Unless the piece brings its own, the kit is part of the price.</source>
        <translation>Damit es niemand umreißen kann. Wenn das Stück keine eigene mitbringt, ist die Kippsicherung Teil des Preises.</translation>
    </message>
    <message>
        <source>Hold it to the wall</source>
        <translation>An der Wand sichern</translation>
    </message>
    <message>
        <source>No longer hold it to the wall</source>
        <translation>Nicht mehr an der Wand sichern</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::PlanToolBar</name>
    <message>
        <source>Select and move</source>
        <translation>Auswählen und bewegen</translation>
    </message>
    <message>
        <source>Draw a room from corner to corner</source>
        <translation>Einen Raum von Ecke zu Ecke zeichnen</translation>
    </message>
    <message>
        <source>Put a door into a wall</source>
        <translation>Eine Tür in eine Wand setzen</translation>
    </message>
    <message>
        <source>Put a window into a wall</source>
        <translation>Ein Fenster in eine Wand setzen</translation>
    </message>
    <message>
        <source>Put a passage into a wall</source>
        <translation>Einen Durchgang in eine Wand setzen</translation>
    </message>
    <message>
        <source>Show the whole room</source>
        <translation>Den ganzen Raum zeigen</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::PlanView</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>%1, %2 from the left, %3 from the front, turned %4</source>
        <translation>%1, %2 von links, %3 von vorn, um %4 gedreht</translation>
    </message>
    <message numerus="yes">
        <source>%n components selected</source>
        <translation>
            <numerusform>%n Stück ausgewählt</numerusform>
            <numerusform>%n Stücke ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Aufstellen</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Set wall length</source>
        <translation>Wandlänge setzen</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::PledgeDialog</name>
    <message>
        <source>Change your pledge</source>
        <translation>Ihre Zusage ändern</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sign and save…</source>
        <translation>Unterschreiben und speichern…</translation>
    </message>
    <message>
        <source>What your retailer has signed, and can no longer change</source>
        <translation>Was Ihr Händler unterschrieben hat und nicht mehr ändern kann</translation>
    </message>
    <message>
        <source>What you pledge</source>
        <translation>Was Sie zusagen</translation>
    </message>
    <message>
        <source>%1: %2 each</source>
        <translation>%1: je %2</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>You sign a recorded intent. No payment is taken. It becomes binding only if the goal is met at the deadline; else you owe nothing.</source>
        <translation>Sie unterschreiben eine festgehaltene Absicht. Es wird nichts bezahlt. Sie bindet erst, wenn das Ziel zum Stichtag erreicht ist; sonst schulden Sie nichts.</translation>
    </message>
    <message>
        <source>Your retailer learns which key signed it, and nothing else of you.</source>
        <translation>Ihr Händler erfährt, welcher Schlüssel unterschrieben hat, und sonst nichts von Ihnen.</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::PostDialog</name>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Where both sides meet</source>
        <translation>Wo sich beide Seiten treffen</translation>
    </message>
    <message>
        <source>What waits is put there, what the other side has put there is taken in, and each side signs a receipt.</source>
        <translation>Was wartet, wird dort abgelegt; was die andere Seite abgelegt hat, wird eingelesen; und jede Seite unterschreibt den Empfang.</translation>
    </message>
    <message>
        <source>%1: %2 sent, %3 taken in so far</source>
        <translation>%1: bisher %2 gesendet, %3 eingelesen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Send and fetch now</source>
        <translation>Jetzt senden und abholen</translation>
    </message>
    <message>
        <source>Add a place first</source>
        <translation>Fügen Sie zuerst einen Ort hinzu</translation>
    </message>
    <message>
        <source>Sent: %1. Taken in: %2. Receipts: %3.</source>
        <translation>Gesendet: %1. Eingelesen: %2. Empfangsbestätigungen: %3.</translation>
    </message>
    <message>
        <source>Attached is a signed file. Open it with Bespeak, or drop it into its window.</source>
        <translation>Anbei eine unterschriebene Datei. Öffnen Sie sie mit Bespeak, oder ziehen Sie sie in dessen Fenster.</translation>
    </message>
    <message>
        <source>The mail program opens a message. Should the file not be attached to it, attach it yourself: %1</source>
        <translation>Das Mailprogramm öffnet eine Nachricht. Sollte die Datei nicht daran hängen, hängen Sie sie selbst an: %1</translation>
    </message>
    <message>
        <source>Save a signed file</source>
        <translation>Unterschriebene Datei speichern</translation>
    </message>
    <message>
        <source>Signed files (*.bespoken)</source>
        <translation>Unterschriebene Dateien (*.bespoken)</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Snapping</source>
        <translation>Einrasten</translation>
    </message>
    <message>
        <source>As the system (%1)</source>
        <translation>Wie das System (%1)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Metres and centimetres</source>
        <translation>Meter und Zentimeter</translation>
    </message>
    <message>
        <source>Feet and inches</source>
        <translation>Fuß und Zoll</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Any angle</source>
        <translation>Jeder Winkel</translation>
    </message>
    <message>
        <source>Angle step</source>
        <translation>Winkelschritt</translation>
    </message>
    <message>
        <source>No grid</source>
        <translation>Kein Raster</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::PriceChip</name>
    <message>
        <source>The total is beyond your budget of %1</source>
        <translation>Die Summe liegt über Ihrem Budget von %1</translation>
    </message>
    <message>
        <source>Total with VAT at the list prices of %1</source>
        <translation>Summe mit MwSt. zu den Listenpreisen vom %1</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Summe %1</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::PriceTable</name>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>VAT %1 on %2</source>
        <translation>%1 MwSt. auf %2</translation>
    </message>
    <message>
        <source>Total with VAT</source>
        <translation>Gesamt mit MwSt.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>MwSt.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::ProductionPage</name>
    <message>
        <source>Open the desk first: what is spoken for is kept in its store.</source>
        <translation>Öffnen Sie erst den Schalter: Was verlangt ist, liegt in seinem Speicher.</translation>
    </message>
    <message>
        <source>What may be built</source>
        <translation>Was gebaut werden darf</translation>
    </message>
    <message>
        <source>Only what an order or a paid pledge asks for. Nothing else can be recorded as built.</source>
        <translation>Nur was eine Bestellung oder eine bezahlte Zusage verlangt. Nichts anderes kann als gebaut eingetragen werden.</translation>
    </message>
    <message>
        <source>Nothing is spoken for that is not built.</source>
        <translation>Nichts ist verlangt, was nicht gebaut wäre.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Verlangt von</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Built</source>
        <translation>Gebaut</translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation>Stückliste</translation>
    </message>
    <message>
        <source>All of it together, less what lies here and what is on its way.</source>
        <translation>Alles zusammen, abzüglich dessen, was hier liegt und was unterwegs ist.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Funded</source>
        <translation>Finanziert</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Buy what is missing</source>
        <translation>Fehlendes kaufen</translation>
    </message>
    <message>
        <source>Read a supplier&apos;s list…</source>
        <translation>Lieferantenliste lesen…</translation>
    </message>
    <message>
        <source>Purchase orders</source>
        <translation>Einkäufe</translation>
    </message>
    <message>
        <source>Each part where it costs least within the days there are; from several suppliers where one does not suffice.</source>
        <translation>Jedes Teil dort, wo es in der gegebenen Zeit am wenigsten kostet; bei mehreren Lieferanten, wo einer nicht genügt.</translation>
    </message>
    <message>
        <source>It is here</source>
        <translation>Es ist da</translation>
    </message>
    <message>
        <source>Taken into stock.</source>
        <translation>Ins Lager genommen.</translation>
    </message>
    <message>
        <source>Supplier dropped out</source>
        <translation>Lieferant ausgefallen</translation>
    </message>
    <message>
        <source>Nobody answers for these</source>
        <translation>Für diese steht niemand ein</translation>
    </message>
    <message>
        <source>Every open case has a person by name, from the first message to the set-up room.</source>
        <translation>Jeder offene Vorgang hat eine Person mit Namen, von der ersten Nachricht bis zum eingerichteten Raum.</translation>
    </message>
    <message>
        <source>I take it</source>
        <translation>Ich übernehme</translation>
    </message>
    <message>
        <source>You answer for it now.</source>
        <translation>Sie stehen jetzt dafür ein.</translation>
    </message>
    <message>
        <source>Read a supplier&apos;s list</source>
        <translation>Lieferantenliste lesen</translation>
    </message>
    <message>
        <source>Lists of offers (*.json)</source>
        <translation>Angebotslisten (*.json)</translation>
    </message>
    <message>
        <source>The list is kept.</source>
        <translation>Die Liste ist aufgehoben.</translation>
    </message>
    <message numerus="yes">
        <source>%n purchase orders made.</source>
        <translation>
            <numerusform>%n Einkauf angelegt.</numerusform>
            <numerusform>%n Einkäufe angelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the purchase order</source>
        <translation>Bestellung speichern</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Supplier dropped out…</source>
        <translation>Lieferant ausgefallen …</translation>
    </message>
    <message>
        <source>Why can they not deliver?</source>
        <translation>Warum kann nicht geliefert werden?</translation>
    </message>
    <message>
        <source>Until its next list nothing is bought there; buy again to have it elsewhere.</source>
        <translation>Bis zur nächsten Liste wird dort nichts gekauft; erneut kaufen, um es anderswo zu bekommen.</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Whose it is decides whether it may be used: only our own counts as here.</source>
        <translation>Wem es gehört, entscheidet, ob es verwendet werden darf: Nur Eigenes zählt als hier.</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wem</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>uns</translation>
    </message>
    <message>
        <source>“%1” cannot be had: %2.</source>
        <translation>„%1“ ist nicht zu bekommen: %2.</translation>
    </message>
    <message>
        <source>To print (*.pdf);;UBL 2.4 (*.xml);;Tables (*.csv)</source>
        <translation>Zum Drucken (*.pdf);;UBL 2.4 (*.xml);;Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>What earns most and saves most lateness in the hours there are. A setup, such as a colour, is paid once for all that share it.</source>
        <translation>Was in den vorhandenen Stunden am meisten bringt und am meisten Verspätung erspart. Ein Rüsten, etwa für eine Farbe, wird für alle, die es teilen, einmal bezahlt.</translation>
    </message>
    <message>
        <source> hours a week</source>
        <translation> Stunden je Woche</translation>
    </message>
    <message>
        <source>Hours of the workshop in a week</source>
        <translation>Stunden der Werkstatt in einer Woche</translation>
    </message>
    <message>
        <source>Taken: %1. No other choice is worth more.</source>
        <translation>Vergeben: %1. Keine andere Wahl ist mehr wert.</translation>
    </message>
    <message>
        <source>Taken: %1. The best choice that was found.</source>
        <translation>Vergeben: %1. Die beste Wahl, die gefunden wurde.</translation>
    </message>
    <message>
        <source>Read how parts are made…</source>
        <translation>Einlesen, wie Teile entstehen …</translation>
    </message>
    <message numerus="yes">
        <source>%n more need no work of ours: they go along once they are here.</source>
        <translation>
            <numerusform>%n weiteres braucht keine Arbeit von uns: Es geht mit, sobald es da ist.</numerusform>
            <numerusform>%n weitere brauchen keine Arbeit von uns: Sie gehen mit, sobald sie da sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more wait until these are built.</source>
        <translation>
            <numerusform>%n weiteres wartet, bis diese gebaut sind.</numerusform>
            <numerusform>%n weitere warten, bis diese gebaut sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>When it will be there</source>
        <translation>Wann es da ist</translation>
    </message>
    <message>
        <source>The longest chain decides the day: whoever shortens it brings the day forward.</source>
        <translation>Die längste Kette bestimmt den Tag: Wer sie verkürzt, zieht ihn vor.</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>kein Tag</translation>
    </message>
    <message>
        <source>promised %1: late</source>
        <translation>zugesagt %1: verspätet</translation>
    </message>
    <message>
        <source>promised %1</source>
        <translation>zugesagt %1</translation>
    </message>
    <message>
        <source>Open a work order</source>
        <translation>Arbeitsauftrag öffnen</translation>
    </message>
    <message>
        <source>Work order %1 is open.</source>
        <translation>Arbeitsauftrag %1 ist offen.</translation>
    </message>
    <message>
        <source>Work orders</source>
        <translation>Arbeitsaufträge</translation>
    </message>
    <message>
        <source>Whoever checks signs with their name. What is found wrong goes back and is checked again; nothing is built before all is signed.</source>
        <translation>Wer prüft, unterschreibt mit Namen. Was falsch ist, geht zurück und wird erneut geprüft; gebaut ist nichts, bevor alles unterschrieben ist.</translation>
    </message>
    <message>
        <source>It is built</source>
        <translation>Es ist gebaut</translation>
    </message>
    <message>
        <source>Recorded as built.</source>
        <translation>Als gebaut festgehalten.</translation>
    </message>
    <message>
        <source>%1 found: %2</source>
        <translation>%1 hat gefunden: %2</translation>
    </message>
    <message>
        <source>signed by %1, %2</source>
        <translation>unterschrieben von %1, %2</translation>
    </message>
    <message>
        <source>I have checked it</source>
        <translation>Ich habe es geprüft</translation>
    </message>
    <message>
        <source>Defect…</source>
        <translation>Mangel …</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>Mangel</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>Was ist falsch?</translation>
    </message>
    <message>
        <source>It goes back and is checked again.</source>
        <translation>Es geht zurück und wird erneut geprüft.</translation>
    </message>
    <message>
        <source>Read how parts are made</source>
        <translation>Einlesen, wie Teile entstehen</translation>
    </message>
    <message>
        <source>Lists of methods (*.json)</source>
        <translation>Listen von Arbeitsweisen (*.json)</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>Who offers what</source>
        <translation>Wer was anbietet</translation>
    </message>
    <message>
        <source>A lot that is larger than what is spoken for waits; who dropped out is left out until the next list.</source>
        <translation>Ein Los, das größer ist als die Nachfrage, wartet; wer ausgefallen ist, bleibt bis zur nächsten Liste außen vor.</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>From pieces</source>
        <translation>Ab Stück</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>%1 (dropped out)</source>
        <translation>%1 (ausgefallen)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>Paid pledge %1</source>
        <translation>Bezahlte Zusage %1</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::PropertiesPanel</name>
    <message>
        <source>Wall</source>
        <translation>Wand</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::ProposalCard</name>
    <message>
        <source>Take this one</source>
        <translation>Diesen nehmen</translation>
    </message>
    <message>
        <source>Picture of the room: %1</source>
        <translation>Bild des Raums: %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What was given up</source>
        <translation>Was aufgegeben wurde</translation>
    </message>
    <message>
        <source>Ready in %1</source>
        <translation>Dauert %1</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Was darin ist</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n figure(s) as they should be</source>
        <translation>
            <numerusform>%1 von %n Wert, wie er sein soll</numerusform>
            <numerusform>%1 von %n Werten, wie sie sein sollen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bespeak::ui::ProposalPage</name>
    <message>
        <source>Three proposals for this room</source>
        <translation>Drei Vorschläge für diesen Raum</translation>
    </message>
    <message>
        <source>Say what you want and what limits you. You get the best that there is for it: the best fit, the best value and the quietest, with reasons.</source>
        <translation>Sagen Sie, was Sie wollen und was Ihnen Grenzen setzt. Sie bekommen das Beste, das es dafür gibt: was am besten passt, das beste Preis-Leistungs-Verhältnis und das Leiseste, mit Gründen.</translation>
    </message>
    <message>
        <source>Tell us what you want</source>
        <translation>Sagen, was ich will</translation>
    </message>
    <message>
        <source>Show me three proposals</source>
        <translation>Drei Vorschläge zeigen</translation>
    </message>
    <message>
        <source>Looking for the best …</source>
        <translation>Das Beste wird gesucht …</translation>
    </message>
    <message>
        <source>Every place in the room is tried with everything in the catalogue, until nothing better can be left.</source>
        <translation>Jeder Platz im Raum wird mit allem aus dem Katalog versucht, bis nichts Besseres mehr übrig sein kann.</translation>
    </message>
    <message>
        <source>Show the best so far</source>
        <translation>Das bisher Beste zeigen</translation>
    </message>
    <message>
        <source>There is no proposal</source>
        <translation>Es gibt keinen Vorschlag</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Change what you said</source>
        <translation>Ändern, was ich gesagt habe</translation>
    </message>
    <message>
        <source>Take a proposal</source>
        <translation>Einen Vorschlag nehmen</translation>
    </message>
    <message>
        <source>Ask for it again</source>
        <translation>Wieder wünschen</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::ProposalsView</name>
    <message>
        <source>Change what you said</source>
        <translation>Ändern, was ich gesagt habe</translation>
    </message>
    <message>
        <source>Three proposals</source>
        <translation>Drei Vorschläge</translation>
    </message>
    <message>
        <source>Show the best so far</source>
        <translation>Das bisher Beste zeigen</translation>
    </message>
    <message>
        <source>Solving it again …</source>
        <translation>Wird neu gelöst …</translation>
    </message>
    <message>
        <source>Propose again</source>
        <translation>Neu vorschlagen</translation>
    </message>
    <message>
        <source>The room or your wishes have changed since.</source>
        <translation>Raum oder Wünsche haben sich seitdem geändert.</translation>
    </message>
    <message>
        <source>At this price</source>
        <translation>Zu diesem Preis</translation>
    </message>
    <message>
        <source>What your pins changed</source>
        <translation>Was Ihre Merkzettel geändert haben</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::PublishDialog</name>
    <message>
        <source>Show my region (%1) too</source>
        <translation>Auch meine Region (%1) zeigen</translation>
    </message>
    <message>
        <source>Sign and save…</source>
        <translation>Unterschreiben und speichern…</translation>
    </message>
    <message>
        <source>Publish this design</source>
        <translation>Diesen Entwurf veröffentlichen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Let others see this design</source>
        <translation>Anderen diesen Entwurf zeigen</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>What it is good for, if you like to say</source>
        <translation>Wofür er gut ist, wenn Sie mögen</translation>
    </message>
    <message>
        <source>You can take it back at any time. It leaves the next community file, and copies of older ones forget it. No quote depends on it.</source>
        <translation>Sie können ihn jederzeit zurücknehmen. Dann fehlt er in der nächsten Gemeinschaftsdatei, und ältere Kopien vergessen ihn. Kein Angebot hängt davon ab.</translation>
    </message>
    <message>
        <source>This is what others see</source>
        <translation>Das sehen andere</translation>
    </message>
    <message>
        <source>It stays at home: your name and key, the plan with its doors and windows, exact lengths, photos and pins, wishes and notes, your budget, the children’s ages, and the neighbours.</source>
        <translation>Zu Hause bleiben: Ihr Name und Schlüssel, der Plan mit Türen und Fenstern, genaue Maße, Fotos und Pins, Wünsche und Notizen, Ihr Budget, das Alter der Kinder und die Nachbarn.</translation>
    </message>
    <message>
        <source>Exactly this is published, and nothing else</source>
        <translation>Genau das wird veröffentlicht und sonst nichts</translation>
    </message>
    <message>
        <source>The file for your retailer also carries a key made for this design alone, the name under which you will vote on this week’s designs, so that your own support is not counted, and the date.</source>
        <translation>Die Datei für Ihren Händler enthält außerdem einen Schlüssel nur für diesen Entwurf, den Namen, unter dem Sie über die Entwürfe dieser Woche abstimmen werden, damit Ihre eigene Stimme dafür nicht zählt, und das Datum.</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::QrView</name>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::Qt3dView</name>
    <message>
        <source>3D view</source>
        <translation>3D-Ansicht</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::QuietFigure</name>
    <message>
        <source>Above the ceiling</source>
        <translation>Über der Decke</translation>
    </message>
    <message>
        <source>Under the floor</source>
        <translation>Unter dem Boden</translation>
    </message>
    <message>
        <source>Behind wall %1</source>
        <translation>Hinter Wand %1</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Bars: a film in this room. Lines: what the neighbours allow. A film of %1 would do.</source>
        <translation>Balken: ein Film in diesem Raum. Striche: was die Nachbarn zulassen. Ein Film mit %1 ginge.</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::QuoteEditor</name>
    <message>
        <source>Lines of the quote</source>
        <translation>Positionen des Angebots</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>MwSt.</translation>
    </message>
    <message>
        <source>Lead days</source>
        <translation>Vorlauftage</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Notice to consumers</source>
        <translation>Hinweis an Verbraucher</translation>
    </message>
    <message>
        <source>Notice that the law asks for, such as on made-to-order goods</source>
        <translation>Hinweis, den das Gesetz verlangt, etwa zu Maßanfertigungen</translation>
    </message>
    <message>
        <source>Words to the customer</source>
        <translation>Worte an den Kunden</translation>
    </message>
    <message>
        <source>Add delivery and set-up</source>
        <translation>Lieferung und Aufbau</translation>
    </message>
    <message>
        <source>Delivery and set-up</source>
        <translation>Lieferung und Aufbau</translation>
    </message>
    <message>
        <source>Add a discount</source>
        <translation>Nachlass</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Nachlass</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Neue Position</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Neue Position</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Position entfernen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Sign the quote</source>
        <translation>Angebot unterschreiben</translation>
    </message>
    <message>
        <source>A line needs a text.</source>
        <translation>Eine Position braucht einen Text.</translation>
    </message>
    <message>
        <source>The quantity is a whole number from 1.</source>
        <translation>Die Menge ist eine ganze Zahl ab 1.</translation>
    </message>
    <message>
        <source>Lead days are a whole number.</source>
        <translation>Vorlauftage sind eine ganze Zahl.</translation>
    </message>
    <message>
        <source>Left out, for the catalogue has no price for it: %1. Add a line for what you offer.</source>
        <translation>Weggelassen, weil der Katalog keinen Preis dafür hat: %1. Fügen Sie für das, was Sie anbieten, eine Zeile hinzu.</translation>
    </message>
    <message>
        <source>Giving back</source>
        <translation>Rückgabe</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Stays at the desk</source>
        <translation>Bleibt hier</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>option</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>to measure</source>
        <translation>nach Maß</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>gedruckt</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>, %n to spare</source>
        <translation>
            <numerusform>, %n übrig</numerusform>
            <numerusform>, %n übrig</numerusform>
        </translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Alternativen</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Standard goods, also with an option that everybody can choose, may be given back for 14 days; what is made to measure or printed may not.</source>
        <translation>Standardware, auch mit einer Ausführung, die jeder wählen kann, darf 14 Tage lang zurückgegeben werden; was nach Maß gefertigt oder gedruckt ist, nicht.</translation>
    </message>
    <message>
        <source>Suppliers and margin stay here: %1 (%2 of %3 net).</source>
        <translation>Lieferanten und Marge bleiben hier: %1 (%2 von %3 netto).</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) have no supplier.</source>
        <translation>
            <numerusform>%n Posten hat keinen Lieferanten.</numerusform>
            <numerusform>%n Posten haben keinen Lieferanten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discount %1.</source>
        <translation>Nachlass %1.</translation>
    </message>
    <message>
        <source>The change lowers the fit of the room: confirm it on the page “Design” first.</source>
        <translation>Mit der Änderung passt es schlechter in den Raum: Bestätigen Sie das erst auf der Seite „Entwurf“.</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::QuotedDesignPage</name>
    <message>
        <source>The design is quoted as it was requested.</source>
        <translation>Der Entwurf wird so angeboten, wie er angefragt wurde.</translation>
    </message>
    <message>
        <source>Save it to change it…</source>
        <translation>Zum Ändern sichern…</translation>
    </message>
    <message>
        <source>Take a changed design…</source>
        <translation>Geänderten Entwurf aufnehmen…</translation>
    </message>
    <message>
        <source>It lowers the fit, and I offer it knowingly: %1</source>
        <translation>Es passt schlechter, und ich biete es wissentlich an: %1</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::ReadyStep</name>
    <message numerus="yes">
        <source>%n thing(s) you keep</source>
        <translation>
            <numerusform>ein Ding, das Sie behalten</numerusform>
            <numerusform>%n Dinge, die Sie behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pin(s)</source>
        <translation>
            <numerusform>ein Ding gemerkt</numerusform>
            <numerusform>%n Dinge gemerkt</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>That is all it takes</source>
        <translation>Mehr braucht es nicht</translation>
    </message>
    <message>
        <source>You can come back and change any answer at any time. Nothing of it leaves this computer before you send a request.</source>
        <translation>Sie können jederzeit zurückkommen und jede Antwort ändern. Nichts davon verlässt diesen Rechner, bevor Sie eine Anfrage senden.</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>Was Sie gesagt haben</translation>
    </message>
    <message>
        <source>Your limits</source>
        <translation>Ihre Grenzen</translation>
    </message>
    <message>
        <source>a must is never broken, a wish is weighed</source>
        <translation>ein Muss wird nie verletzt, ein Wunsch wird abgewogen</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Quiet next door</source>
        <translation>Ruhe nebenan</translation>
    </message>
    <message>
        <source>A place for each</source>
        <translation>Ein Platz für jeden</translation>
    </message>
    <message>
        <source>The budget</source>
        <translation>Das Budget</translation>
    </message>
    <message>
        <source>What is heard next door</source>
        <translation>Was man nebenan hört</translation>
    </message>
    <message>
        <source>A place for each who watches</source>
        <translation>Ein Platz für jeden, der mitschaut</translation>
    </message>
    <message>
        <source>What protects children</source>
        <translation>Was Kinder schützt</translation>
    </message>
    <message>
        <source>The way to the door</source>
        <translation>Der Weg zur Tür</translation>
    </message>
    <message>
        <source>No drilling where nothing may be drilled</source>
        <translation>Kein Bohren, wo nicht gebohrt werden darf</translation>
    </message>
    <message>
        <source>No drilling</source>
        <translation>Kein Bohren</translation>
    </message>
    <message>
        <source>Nothing yet. What is not said is filled in with what is usual.</source>
        <translation>Noch nichts. Was nicht gesagt ist, wird mit dem Üblichen ergänzt.</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::ReasonRow</name>
    <message>
        <source>Show the figures behind it</source>
        <translation>Die Zahlen dahinter zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>noch %n</numerusform>
            <numerusform>noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Points in all, with it against without</source>
        <translation>Punkte im Ganzen, mit gegen ohne</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::RecoveryDialog</name>
    <message>
        <source>Unnamed room</source>
        <translation>Unbenannter Raum</translation>
    </message>
    <message>
        <source>Unsaved work was found</source>
        <translation>Ungespeicherte Arbeit gefunden</translation>
    </message>
    <message>
        <source>Bespeak ended without saving. What was kept is listed here.</source>
        <translation>Bespeak endete, ohne zu speichern. Hier steht, was erhalten blieb.</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Wegwerfen</translation>
    </message>
    <message>
        <source>Ask me later</source>
        <translation>Später fragen</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::RecoveryReminder</name>
    <message>
        <source>Recovery words not yet confirmed: if this computer is lost, so is your key.</source>
        <translation>Wiederherstellungswörter noch nicht bestätigt: Geht dieser Computer verloren, dann auch Ihr Schlüssel.</translation>
    </message>
    <message>
        <source>Write them down now</source>
        <translation>Jetzt aufschreiben</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::RecoveryWords</name>
    <message>
        <source>From your paper:</source>
        <translation>Von Ihrem Papier:</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>Wort %1</translation>
    </message>
    <message>
        <source>word %1</source>
        <translation>Wort %1</translation>
    </message>
    <message>
        <source>Type word %1 from your paper.</source>
        <translation>Tippen Sie Wort %1 von Ihrem Papier.</translation>
    </message>
    <message>
        <source>Word %1 is another one. Look at your paper again.</source>
        <translation>Wort %1 ist ein anderes. Sehen Sie noch einmal auf Ihr Papier.</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::RegionResultCard</name>
    <message numerus="yes">
        <source>about %n decks</source>
        <translation>
            <numerusform>etwa %n Stapel</numerusform>
            <numerusform>etwa %n Stapel</numerusform>
        </translation>
    </message>
    <message>
        <source>counted together with %1</source>
        <translation>zusammen gezählt mit %1</translation>
    </message>
    <message>
        <source>The community’s choice: %1</source>
        <translation>Die Wahl der Gemeinschaft: %1</translation>
    </message>
    <message>
        <source>Too early to say: no design is among the best twentieth for sure</source>
        <translation>Zu früh für ein Urteil: Kein Entwurf gehört sicher zum besten Zwanzigstel</translation>
    </message>
    <message>
        <source>%1: supported by %2; among the best twentieth with %3 %</source>
        <translation>%1: unterstützt von %2; zu %3 % im besten Zwanzigstel</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::RepairPage</name>
    <message>
        <source>No longer in the catalogue</source>
        <translation>Nicht mehr im Katalog</translation>
    </message>
    <message>
        <source>No longer with this option</source>
        <translation>Nicht mehr in dieser Ausführung</translation>
    </message>
    <message>
        <source>Changed since the request: %1</source>
        <translation>Seit der Anfrage geändert: %1</translation>
    </message>
    <message>
        <source>Only the price changed</source>
        <translation>Nur der Preis hat sich geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) get worse</source>
        <translation>
            <numerusform>%n Wert wird schlechter</numerusform>
            <numerusform>%n Werte werden schlechter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nothing gets worse, %n get better</source>
        <translation>
            <numerusform>nichts wird schlechter, %n besser</numerusform>
            <numerusform>nichts wird schlechter, %n besser</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing gets worse</source>
        <translation>nichts wird schlechter</translation>
    </message>
    <message>
        <source>Use the mended design</source>
        <translation>Den reparierten Entwurf verwenden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Nothing of this binds anybody: the customer sees each exchange in your next quote, as your change, and may answer it.</source>
        <translation>Nichts davon bindet jemanden: Der Kunde sieht jeden Tausch in Ihrem nächsten Angebot als Ihre Änderung und kann darauf antworten.</translation>
    </message>
    <message>
        <source>Everything is in today’s catalogue.</source>
        <translation>Alles steht im heutigen Katalog.</translation>
    </message>
    <message>
        <source>Take the usual option</source>
        <translation>Die übliche Ausführung nehmen</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>The catalogue has nothing of its kind that could be held in its place.</source>
        <translation>Der Katalog hat nichts dieser Art, das sich an seiner Stelle befestigen ließe.</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::RequestDialog</name>
    <message>
        <source>Ask for changes</source>
        <translation>Um Änderungen bitten</translation>
    </message>
    <message>
        <source>Request a quote</source>
        <translation>Angebot anfragen</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::ResponsePlot</name>
    <message>
        <source>Level over frequency</source>
        <translation>Pegel über der Frequenz</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::RetailerPage</name>
    <message>
        <source>Retailer</source>
        <translation>Händler</translation>
    </message>
    <message>
        <source>Who should make the quote?</source>
        <translation>Wer soll das Angebot machen?</translation>
    </message>
    <message>
        <source>Your request is a file that you hand over yourself: by e-mail, on a stick, or in the shop. Nothing is sent by Bespeak.</source>
        <translation>Ihre Anfrage ist eine Datei, die Sie selbst übergeben: per E-Mail, auf einem Stick oder im Laden. Bespeak sendet nichts.</translation>
    </message>
    <message>
        <source>Retailers that you know</source>
        <translation>Händler, die Sie kennen</translation>
    </message>
    <message>
        <source>Open a retailer&apos;s card…</source>
        <translation>Karte eines Händlers öffnen…</translation>
    </message>
    <message>
        <source>A retailer gives you a card: a .bespoken file from their website or by e-mail.</source>
        <translation>Ein Händler gibt Ihnen eine Karte: eine .bespoken-Datei von seiner Website oder per E-Mail.</translation>
    </message>
    <message>
        <source>Is it really them? Take the twelve words from their paper or website, or have them read out on the telephone, and type the three that are missing here.</source>
        <translation>Ist er es wirklich? Nehmen Sie die zwölf Wörter von seinem Papier oder seiner Website, oder lassen Sie sie sich am Telefon vorlesen, und tippen Sie die drei, die hier fehlen.</translation>
    </message>
    <message>
        <source>I cannot compare now. Mark this retailer as not verified.</source>
        <translation>Ich kann jetzt nicht vergleichen. Diesen Händler als nicht geprüft kennzeichnen.</translation>
    </message>
    <message>
        <source>Another retailer</source>
        <translation>Anderer Händler</translation>
    </message>
    <message>
        <source>%1  ·  not verified</source>
        <translation>%1  ·  nicht geprüft</translation>
    </message>
    <message>
        <source>Open a retailer&apos;s card</source>
        <translation>Karte eines Händlers öffnen</translation>
    </message>
    <message>
        <source>Go on without comparing</source>
        <translation>Ohne Vergleich weiter</translation>
    </message>
    <message>
        <source>Compare and go on</source>
        <translation>Vergleichen und weiter</translation>
    </message>
    <message>
        <source>These are not the words of this card. Look again; if they stay different, the card is not from this retailer, and you should not use it.</source>
        <translation>Das sind nicht die Wörter dieser Karte. Sehen Sie noch einmal nach; bleiben sie verschieden, ist die Karte nicht von diesem Händler, und Sie sollten sie nicht verwenden.</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::RoomPage</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Floor area</source>
        <translation>Grundfläche</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Rauminhalt</translation>
    </message>
    <message>
        <source>Walls</source>
        <translation>Wände</translation>
    </message>
    <message>
        <source>Ceiling and floor</source>
        <translation>Decke und Boden</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Boden</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Decke</translation>
    </message>
    <message>
        <source>Rename the room</source>
        <translation>Raum umbenennen</translation>
    </message>
    <message>
        <source>Change the height</source>
        <translation>Höhe ändern</translation>
    </message>
    <message>
        <source>Change the floor</source>
        <translation>Boden ändern</translation>
    </message>
    <message>
        <source>Change the ceiling</source>
        <translation>Decke ändern</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Schall</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Darüber</translation>
    </message>
    <message>
        <source>Ceiling of</source>
        <translation>Decke aus</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Darunter</translation>
    </message>
    <message>
        <source>Floor of</source>
        <translation>Boden aus</translation>
    </message>
    <message>
        <source>Say what is above and below</source>
        <translation>Sagen, was darüber und darunter ist</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::RoundsView</name>
    <message>
        <source>What each round changed</source>
        <translation>Was jede Runde geändert hat</translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>In the quote</source>
        <translation>Im Angebot</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Im Raum</translation>
    </message>
    <message>
        <source>What that does</source>
        <translation>Was das bewirkt</translation>
    </message>
    <message>
        <source>The design is as it was.</source>
        <translation>Der Entwurf ist, wie er war.</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::RulingChips</name>
    <message>
        <source>Take this back</source>
        <translation>Das zurücknehmen</translation>
    </message>
    <message>
        <source>Undo the last</source>
        <translation>Letztes rückgängig</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::SentPage</name>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Your request is signed</source>
        <translation>Ihre Anfrage ist signiert</translation>
    </message>
    <message>
        <source>One thing is left to you: hand the file over.</source>
        <translation>Eines bleibt Ihnen: die Datei übergeben.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Open My requests</source>
        <translation>Meine Anfragen öffnen</translation>
    </message>
    <message>
        <source>1.  Send the file to %1 by e-mail, or take it to the shop.
2.  They answer with a receipt, perhaps with a question, then with a quote.
3.  Drag each file that you get into this window. Nothing is ordered before you have accepted a quote and they have confirmed.</source>
        <translation>1.  Senden Sie die Datei per E-Mail an %1 oder bringen Sie sie in den Laden.
2.  Die Antwort ist eine Eingangsbestätigung, vielleicht eine Frage, dann ein Angebot.
3.  Ziehen Sie jede Datei, die Sie bekommen, in dieses Fenster. Bestellt ist erst, wenn Sie ein Angebot angenommen haben und es bestätigt wurde.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>It leaves by itself; your outbox says where it is.</source>
        <translation>Sie geht von selbst ab; Ihr Postausgang sagt, wo sie ist.</translation>
    </message>
    <message>
        <source>1.  %1 finds it where you both meet.
2.  They answer with a receipt, perhaps with a question, then with a quote.
3.  Each answer comes in by itself. Nothing is ordered before you have accepted a quote and they have confirmed.</source>
        <translation>1.  %1 findet sie am gemeinsamen Ort.
2.  Sie bekommen eine Empfangsbestätigung, vielleicht eine Rückfrage, dann ein Angebot.
3.  Jede Antwort kommt von selbst herein. Bestellt ist nichts, bevor Sie ein Angebot angenommen haben und der Händler es bestätigt hat.</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>In the plan and the 3D view</source>
        <translation>Im Plan und in der 3D-Ansicht</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Move what is selected by 1 cm; with Shift by 10 cm</source>
        <translation>Das Gewählte um 1 cm bewegen; mit Umschalt um 10 cm</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Hold while dragging: nothing snaps</source>
        <translation>Beim Ziehen halten: nichts rastet ein</translation>
    </message>
    <message>
        <source>Shift + click</source>
        <translation>Umschalt + Klick</translation>
    </message>
    <message>
        <source>Select more</source>
        <translation>Mehr auswählen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::ShowcasePage</name>
    <message>
        <source>Look around</source>
        <translation>Umsehen</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihrer</translation>
    </message>
    <message>
        <source>Supported by %1</source>
        <translation>Unterstützt von %1</translation>
    </message>
    <message>
        <source>Too few decks came from %1 alone: counted together with %2, about %3 decks.</source>
        <translation>Aus %1 allein kamen zu wenige Stapel: zusammengezählt mit %2, etwa %3 Stapel.</translation>
    </message>
    <message>
        <source>About %1 decks came back.</source>
        <translation>Etwa %1 Stapel kamen zurück.</translation>
    </message>
    <message>
        <source>It is too early to say which design is best; these lead.</source>
        <translation>Welcher Entwurf der beste ist, lässt sich noch nicht sagen; diese liegen vorn.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The community’s choice</source>
        <translation>Die Wahl der Gemeinschaft</translation>
    </message>
    <message>
        <source>Why it was not chosen:</source>
        <translation>Warum er nicht gewählt wurde:</translation>
    </message>
    <message>
        <source>The retailer’s own pick</source>
        <translation>Die eigene Wahl des Händlers</translation>
    </message>
    <message>
        <source>Picked by the retailer</source>
        <translation>Vom Händler ausgesucht</translation>
    </message>
    <message>
        <source>Not by votes.</source>
        <translation>Nicht durch Stimmen.</translation>
    </message>
    <message>
        <source>Homes like yours</source>
        <translation>Räume wie Ihrer</translation>
    </message>
    <message>
        <source>Most like the design that is open: its parts, its room, where things stand.</source>
        <translation>Dem offenen Entwurf am ähnlichsten: die Dinge, der Raum, wo alles steht.</translation>
    </message>
    <message>
        <source>Everything on show</source>
        <translation>Alles, was zu sehen ist</translation>
    </message>
    <message>
        <source>What is being voted on this week is in the decks alone.</source>
        <translation>Worüber diese Woche abgestimmt wird, liegt nur in den Stapeln.</translation>
    </message>
    <message>
        <source>Nothing is on show yet</source>
        <translation>Noch ist nichts zu sehen</translation>
    </message>
    <message>
        <source>Be the first: open a design and press “Publish this design…”.</source>
        <translation>Machen Sie den Anfang: Öffnen Sie einen Entwurf und drücken Sie „Diesen Entwurf veröffentlichen…“.</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::SidePanel</name>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bewertung</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::SignPage</name>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Anfrage %1</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signieren</translation>
    </message>
    <message>
        <source>Your signature lets the retailer see that the request is yours and whole. It does not buy anything: a request is only a question.</source>
        <translation>Ihre Signatur zeigt dem Händler, dass die Anfrage von Ihnen und unverändert ist. Sie kauft nichts: Eine Anfrage ist nur eine Frage.</translation>
    </message>
    <message numerus="yes">
        <source>To %1, from %2: %n part(s).</source>
        <translation>
            <numerusform>An %1, von %2: %n Teil.</numerusform>
            <numerusform>An %1, von %2: %n Teile.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Anfrage speichern</translation>
    </message>
    <message>
        <source>The words of your key, should the retailer ask on the telephone</source>
        <translation>Die Wörter Ihres Schlüssels, falls der Händler am Telefon fragt</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::SigningPage</name>
    <message>
        <source>Sign and save</source>
        <translation>Signieren und speichern</translation>
    </message>
    <message>
        <source>Send it through %1</source>
        <translation>Über %1 senden</translation>
    </message>
    <message>
        <source>Sign and send</source>
        <translation>Signieren und senden</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::SlotRow</name>
    <message>
        <source>You keep this; let it be free again</source>
        <translation>Sie behalten das; wieder freigeben</translation>
    </message>
    <message>
        <source>Keep this, whatever else changes</source>
        <translation>Das behalten, was sich auch sonst ändert</translation>
    </message>
    <message>
        <source>Swap this for another</source>
        <translation>Gegen anderes tauschen</translation>
    </message>
    <message>
        <source>Looking for others …</source>
        <translation>Anderes wird gesucht …</translation>
    </message>
    <message>
        <source>Never this</source>
        <translation>Das nie</translation>
    </message>
    <message>
        <source>Nothing else goes here.</source>
        <translation>Hierher passt nichts anderes.</translation>
    </message>
    <message numerus="yes">
        <source>%1 point(s)</source>
        <translation>
            <numerusform>%1 Punkt</numerusform>
            <numerusform>%1 Punkte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bespeak::ui::StaffDialog</name>
    <message>
        <source>Make the key</source>
        <translation>Schlüssel anlegen</translation>
    </message>
    <message>
        <source>Keys of staff</source>
        <translation>Schlüssel der Mitarbeiter</translation>
    </message>
    <message>
        <source>Whoever works here can have a key of their own, in the roles that you give it. The retailer card lists them all: customers trust exactly these.</source>
        <translation>Wer hier arbeitet, kann einen eigenen Schlüssel haben, in den Rollen, die Sie ihm geben. Die Händlerkarte nennt sie alle: Kunden vertrauen genau diesen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The card is written anew: %1. Send it to your customers; Bespeak takes it in when they open it.</source>
        <translation>Die Karte ist neu geschrieben: %1. Schicken Sie sie Ihren Kunden; Bespeak übernimmt sie, wenn sie geöffnet wird.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>From now on this key signs nothing more. What it signed stays valid.</source>
        <translation>Ab jetzt unterschreibt dieser Schlüssel nichts mehr. Was er unterschrieben hat, bleibt gültig.</translation>
    </message>
    <message>
        <source>New key file</source>
        <translation>Neue Schlüsseldatei</translation>
    </message>
    <message>
        <source>Where to keep the key</source>
        <translation>Wo der Schlüssel liegen soll</translation>
    </message>
    <message>
        <source>Key files (*.bespoke-key)</source>
        <translation>Schlüsseldateien (*.bespoke-key)</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>A new key</source>
        <translation>Ein neuer Schlüssel</translation>
    </message>
    <message>
        <source>Choose where to keep the key.</source>
        <translation>Wählen Sie, wo der Schlüssel liegen soll.</translation>
    </message>
    <message>
        <source>Give the key at least one role.</source>
        <translation>Geben Sie dem Schlüssel mindestens eine Rolle.</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::StatusLine</name>
    <message>
        <source>Drag components from the catalogue into the room, or press Ctrl+K</source>
        <translation>Ziehen Sie Stücke aus dem Katalog in den Raum oder drücken Sie Strg+K</translation>
    </message>
    <message>
        <source>Drag a wall or a corner to change the room</source>
        <translation>Ziehen Sie eine Wand oder Ecke, um den Raum zu ändern</translation>
    </message>
    <message>
        <source>Type the wall’s length at the right, or drag it</source>
        <translation>Tippen Sie die Länge der Wand rechts ein oder ziehen Sie sie</translation>
    </message>
    <message>
        <source>Drag the corner; Delete removes it</source>
        <translation>Ziehen Sie die Ecke; Entf entfernt sie</translation>
    </message>
    <message>
        <source>Drag it along the wall; Delete removes it</source>
        <translation>Ziehen Sie sie die Wand entlang; Entf entfernt sie</translation>
    </message>
    <message>
        <source>Drag to move, R turns, arrow keys nudge, Delete removes</source>
        <translation>Ziehen bewegt, R dreht, Pfeiltasten schieben, Entf entfernt</translation>
    </message>
    <message>
        <source>Changes not saved yet</source>
        <translation>Änderungen noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::StepDialog</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::StepPage</name>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::SurroundingsStep</name>
    <message>
        <source>Next door</source>
        <translation>Nebenan</translation>
    </message>
    <message>
        <source>What lies around?</source>
        <translation>Was liegt ringsum?</translation>
    </message>
    <message>
        <source>Sound goes out through walls, and the street comes in.</source>
        <translation>Klang geht durch Wände hinaus, und die Straße kommt herein.</translation>
    </message>
    <message>
        <source>Who sleeps next door?</source>
        <translation>Wer schläft nebenan?</translation>
    </message>
    <message>
        <source>What kind of home is it?</source>
        <translation>Was für ein Zuhause ist es?</translation>
    </message>
    <message>
        <source>What is outside?</source>
        <translation>Was ist draußen?</translation>
    </message>
    <message>
        <source>Quiet next door</source>
        <translation>Ruhe nebenan</translation>
    </message>
    <message>
        <source>behind a wall, above or below</source>
        <translation>hinter einer Wand, darüber oder darunter</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::TermsView</name>
    <message>
        <source>Goal, all or nothing</source>
        <translation>Ziel, alles oder nichts</translation>
    </message>
    <message>
        <source>Built only if paid</source>
        <translation>Gebaut erst, wenn bezahlt</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>For one person</source>
        <translation>Für eine Person</translation>
    </message>
    <message>
        <source>%1 each; %2 of %3 taken</source>
        <translation>je %1; %2 von %3 vergeben</translation>
    </message>
    <message>
        <source>%1 each, %2</source>
        <translation>je %1, %2</translation>
    </message>
    <message>
        <source>Open until</source>
        <translation>Offen bis</translation>
    </message>
    <message>
        <source>Taking a pledge back</source>
        <translation>Zusage zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>free until %n hours before the deadline; then only if the goal stands without it</source>
        <translation>
            <numerusform>frei bis %n Stunde vor dem Stichtag; danach nur, wenn das Ziel ohne sie steht</numerusform>
            <numerusform>frei bis %n Stunden vor dem Stichtag; danach nur, wenn das Ziel ohne sie steht</numerusform>
        </translation>
    </message>
    <message>
        <source>To pay, once the goal is met</source>
        <translation>Zu zahlen, wenn das Ziel erreicht ist</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>To decide if too little is paid</source>
        <translation>Entscheiden, wenn zu wenig bezahlt ist</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation>
            <numerusform>%n Stück</numerusform>
            <numerusform>%n Stück</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bespeak::ui::TimelineView</name>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Signed message %1, revision %2</source>
        <translation>Signierte Nachricht %1, Fassung %2</translation>
    </message>
    <message>
        <source>Retailer</source>
        <translation>Händler</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::TopBar</name>
    <message>
        <source>Request a quote</source>
        <translation>Angebot anfragen</translation>
    </message>
    <message>
        <source>Show over the room: angles, reflections, bass, ways</source>
        <translation>Über dem Raum zeigen: Winkel, Reflexionen, Bass, Wege</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::TrustDialog</name>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message numerus="yes">
        <source>A customer, %n case(s)</source>
        <translation>
            <numerusform>Ein Kunde, %n Vorgang</numerusform>
            <numerusform>Ein Kunde, %n Vorgänge</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own key</source>
        <translation>Ihr eigener Schlüssel</translation>
    </message>
    <message>
        <source>Former root key; it proves old messages only</source>
        <translation>Früherer Stammschlüssel; er beweist nur alte Nachrichten</translation>
    </message>
    <message>
        <source>Root key; the one before it signed for it</source>
        <translation>Stammschlüssel; der vorige hat für ihn unterschrieben</translation>
    </message>
    <message>
        <source>Root key; its words were compared</source>
        <translation>Stammschlüssel; seine Wörter wurden verglichen</translation>
    </message>
    <message>
        <source>Root key; its words were not compared yet</source>
        <translation>Stammschlüssel; seine Wörter wurden noch nicht verglichen</translation>
    </message>
    <message>
        <source>Staff, listed on the signed card: %1</source>
        <translation>Mitarbeiter, auf der unterschriebenen Karte verzeichnet: %1</translation>
    </message>
    <message>
        <source>It signed the first request, and the case is held to it</source>
        <translation>Er hat die erste Anfrage unterschrieben, und der Vorgang bleibt an ihn gebunden</translation>
    </message>
    <message>
        <source>Revoked: nothing after %1 counts</source>
        <translation>Widerrufen: Nach %1 zählt nichts mehr</translation>
    </message>
    <message>
        <source>Replaced on %1</source>
        <translation>Ersetzt am %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>Endete am %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Keys that count</source>
        <translation>Schlüssel, die zählen</translation>
    </message>
    <message>
        <source>Take in a statement…</source>
        <translation>Erklärung einlesen …</translation>
    </message>
    <message>
        <source>A signed file in which a key is replaced or revoked</source>
        <translation>Eine unterschriebene Datei, in der ein Schlüssel ersetzt oder widerrufen wird</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A signed message is believed only if one of these keys signed it. Point at the words to see all twelve.</source>
        <translation>Einer unterschriebenen Nachricht wird nur geglaubt, wenn einer dieser Schlüssel sie unterschrieben hat. Zeigen Sie auf die Wörter, um alle zwölf zu sehen.</translation>
    </message>
    <message>
        <source>Take in a statement</source>
        <translation>Erklärung einlesen</translation>
    </message>
    <message>
        <source>Signed files (*.bespoken)</source>
        <translation>Unterschriebene Dateien (*.bespoken)</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>Why it counts</source>
        <translation>Warum er zählt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>%1 has a new root key, signed for by the old one. All goes on.</source>
        <translation>%1 hat einen neuen Stammschlüssel; der alte hat dafür unterschrieben. Alles geht weiter.</translation>
    </message>
    <message>
        <source>The key is revoked. Messages that came from it since it was not safe: %1.</source>
        <translation>Der Schlüssel ist widerrufen. Nachrichten, die von ihm kamen, seit er nicht mehr sicher war: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) go on with the new key.</source>
        <translation>
            <numerusform>%n Vorgang geht mit dem neuen Schlüssel weiter.</numerusform>
            <numerusform>%n Vorgänge gehen mit dem neuen Schlüssel weiter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bespeak::ui::UnlockPanel</name>
    <message>
        <source>Your signature is a key on this computer. Choose a passphrase that locks it; nobody can reset it for you.</source>
        <translation>Ihre Signatur ist ein Schlüssel auf diesem Rechner. Wählen Sie eine Passphrase, die ihn verschließt; niemand kann sie für Sie zurücksetzen.</translation>
    </message>
    <message>
        <source>Your signature is locked. Open it with your passphrase.</source>
        <translation>Ihre Signatur ist verschlossen. Öffnen Sie sie mit Ihrer Passphrase.</translation>
    </message>
    <message>
        <source>Making the key…</source>
        <translation>Schlüssel wird gemacht…</translation>
    </message>
    <message>
        <source>Opening the key…</source>
        <translation>Schlüssel wird geöffnet…</translation>
    </message>
    <message>
        <source>I wrote them down</source>
        <translation>Ich habe sie aufgeschrieben</translation>
    </message>
    <message>
        <source>Make my key</source>
        <translation>Meinen Schlüssel machen</translation>
    </message>
    <message>
        <source>Open my key</source>
        <translation>Meinen Schlüssel öffnen</translation>
    </message>
    <message>
        <source>The 24 recovery words</source>
        <translation>Die 24 Wiederherstellungswörter</translation>
    </message>
    <message>
        <source>The 24 words from your paper, with a blank between</source>
        <translation>Die 24 Wörter von Ihrem Papier, mit Leerzeichen dazwischen</translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation>Auf diesem Computer merken</translation>
    </message>
    <message>
        <source>The keychain of this system opens your key when you are logged in. Your passphrase is not kept.</source>
        <translation>Der Schlüsselbund dieses Systems öffnet Ihren Schlüssel, wenn Sie angemeldet sind. Ihre Passphrase wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Type the 24 words that you wrote down when you made your key, and choose a passphrase for this computer.</source>
        <translation>Tippen Sie die 24 Wörter, die Sie beim Anlegen Ihres Schlüssels aufgeschrieben haben, und wählen Sie eine Passphrase für diesen Computer.</translation>
    </message>
    <message>
        <source>Without recovery words</source>
        <translation>Ohne Wiederherstellungswörter</translation>
    </message>
    <message>
        <source>I forgot the passphrase: use my 24 words</source>
        <translation>Passphrase vergessen: meine 24 Wörter benutzen</translation>
    </message>
    <message>
        <source>I have a key already: use my 24 words</source>
        <translation>Ich habe schon einen Schlüssel: meine 24 Wörter benutzen</translation>
    </message>
    <message>
        <source>Check my words</source>
        <translation>Wörter prüfen</translation>
    </message>
    <message>
        <source>Restoring the key…</source>
        <translation>Schlüssel wird wiederhergestellt…</translation>
    </message>
    <message>
        <source>Restore my key</source>
        <translation>Schlüssel wiederherstellen</translation>
    </message>
    <message>
        <source>Type your recovery words.</source>
        <translation>Tippen Sie Ihre Wiederherstellungswörter.</translation>
    </message>
    <message>
        <source>Write these 24 words on paper and keep them where you keep contracts. They make your key again if this computer is lost; whoever has them can sign as you.</source>
        <translation>Schreiben Sie diese 24 Wörter auf Papier und bewahren Sie sie bei Ihren Verträgen auf. Sie machen Ihren Schlüssel neu, wenn dieser Computer verloren geht; wer sie hat, kann in Ihrem Namen signieren.</translation>
    </message>
    <message>
        <source>Take the paper with your 24 words, and type these two.</source>
        <translation>Nehmen Sie das Papier mit Ihren 24 Wörtern und tippen Sie diese zwei.</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::UsesStep</name>
    <message>
        <source>Films and series</source>
        <translation>Filme und Serien</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>Games</source>
        <translation>Spiele</translation>
    </message>
    <message>
        <source>Sport and news</source>
        <translation>Sport und Nachrichten</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>What do you do here?</source>
        <translation>Was tun Sie hier?</translation>
    </message>
    <message>
        <source>What you do most gets the best of what your money buys.</source>
        <translation>Was Sie am meisten tun, bekommt das Beste, was Ihr Geld kauft.</translation>
    </message>
    <message>
        <source>How often?</source>
        <translation>Wie oft?</translation>
    </message>
    <message>
        <source>How loud do you listen?</source>
        <translation>Wie laut hören Sie?</translation>
    </message>
    <message>
        <source>How may it sound?</source>
        <translation>Wie darf es klingen?</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::ValueEdit</name>
    <message>
        <source>various</source>
        <translation>verschieden</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::WallPage</name>
    <message>
        <source>Use for all walls</source>
        <translation>Für alle Wände nehmen</translation>
    </message>
    <message>
        <source>Add a corner in the middle</source>
        <translation>Ecke in der Mitte einfügen</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>This length is</source>
        <translation>Diese Länge ist</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Dicke</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Oberfläche</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Change a wall’s length</source>
        <translation>Wandlänge ändern</translation>
    </message>
    <message>
        <source>Say how sure a length is</source>
        <translation>Sagen, wie sicher eine Länge ist</translation>
    </message>
    <message>
        <source>Change a wall’s thickness</source>
        <translation>Wanddicke ändern</translation>
    </message>
    <message>
        <source>Change a wall’s material</source>
        <translation>Wandmaterial ändern</translation>
    </message>
    <message>
        <source>Change all walls’ material</source>
        <translation>Material aller Wände ändern</translation>
    </message>
    <message>
        <source>Add a corner</source>
        <translation>Ecke einfügen</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Schall</translation>
    </message>
    <message>
        <source>Behind it</source>
        <translation>Dahinter</translation>
    </message>
    <message>
        <source>Built of</source>
        <translation>Gebaut aus</translation>
    </message>
    <message>
        <source>Say what is behind a wall</source>
        <translation>Sagen, was hinter einer Wand ist</translation>
    </message>
    <message>
        <source>Say what a wall is built of</source>
        <translation>Sagen, woraus eine Wand ist</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::WelcomePanel</name>
    <message>
        <source>The room beside is an example. Look around in it, move things, or begin with your own.</source>
        <translation>Der Raum daneben ist ein Beispiel. Sehen Sie sich um, bewegen Sie Dinge oder beginnen Sie mit Ihrem eigenen.</translation>
    </message>
    <message>
        <source>Go on with this room</source>
        <translation>Mit diesem Raum weitermachen</translation>
    </message>
    <message>
        <source>Bespeak your room</source>
        <translation>Ihr Raum, nach Maß</translation>
    </message>
    <message>
        <source>Size of my room</source>
        <translation>Größe meines Raums</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>Width × depth. You can change every wall later.</source>
        <translation>Breite × Tiefe. Jede Wand lässt sich später ändern.</translation>
    </message>
    <message>
        <source>My room</source>
        <translation>Mein Raum</translation>
    </message>
    <message>
        <source>Start from a furnished room</source>
        <translation>Mit einem eingerichteten Raum beginnen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>A few plain questions, none of them required. No product name needed.</source>
        <translation>Ein paar einfache Fragen, keine davon Pflicht. Produktnamen brauchen Sie nicht.</translation>
    </message>
    <message>
        <source>Say what you want…</source>
        <translation>Sagen, was Sie wollen…</translation>
    </message>
    <message>
        <source>My wishes</source>
        <translation>Meine Wünsche</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::WishConflict</name>
    <message>
        <source>Not all of this goes together</source>
        <translation>Nicht alles davon geht zusammen</translation>
    </message>
    <message>
        <source>These wishes cannot be had together in this room. Give one of them up, as far as it takes, and the rest is possible. Below is the nearest that there is.</source>
        <translation>Diese Wünsche lassen sich in diesem Raum nicht zusammen erfüllen. Geben Sie einen davon auf, so weit es nötig ist, und der Rest ist möglich. Darunter steht, was dem am nächsten kommt.</translation>
    </message>
    <message>
        <source>Give this up</source>
        <translation>Das aufgeben</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::WordCheck</name>
    <message>
        <source>Word %1</source>
        <translation>Wort %1</translation>
    </message>
    <message>
        <source>word %1</source>
        <translation>Wort %1</translation>
    </message>
</context>
<context>
    <name>bespeak::ui::WordsStep</name>
    <message>
        <source>One-bedroom apartment on a busy street</source>
        <translation>Zweizimmerwohnung an einer belebten Straße</translation>
    </message>
    <message>
        <source>House in a quiet suburb, protected from little kids</source>
        <translation>Haus im ruhigen Vorort, vor kleinen Kindern geschützt</translation>
    </message>
    <message>
        <source>We rent, films at night, 4000 at most</source>
        <translation>Wir mieten, Filme am Abend, höchstens 4000 €</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>In Ihren Worten</translation>
    </message>
    <message>
        <source>What do you want?</source>
        <translation>Was wünschen Sie sich?</translation>
    </message>
    <message>
        <source>A sentence is enough. No product name is needed, and nothing is required.</source>
        <translation>Ein Satz genügt. Produktnamen braucht es nicht, und nichts ist Pflicht.</translation>
    </message>
    <message>
        <source>Films or music, quiet at night, children, the neighbours, what it may cost …</source>
        <translation>Filme oder Musik, leise in der Nacht, Kinder, die Nachbarn, was es kosten darf …</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In Ihren eigenen Worten</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Zum Beispiel</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Was verstanden wurde</translation>
    </message>
    <message>
        <source>take off what is wrong</source>
        <translation>nehmen Sie weg, was nicht stimmt</translation>
    </message>
    <message>
        <source>Understood: %1. Press to take it off.</source>
        <translation>Verstanden: %1. Drücken nimmt es weg.</translation>
    </message>
    <message>
        <source>Not “%1”</source>
        <translation>Nicht „%1“</translation>
    </message>
    <message>
        <source>What you write shows here as soon as it is understood.</source>
        <translation>Was Sie schreiben, steht hier, sobald es verstanden ist.</translation>
    </message>
    <message>
        <source>Nothing beyond the words themselves; the retailer reads them.</source>
        <translation>Nichts über die Worte hinaus; der Händler liest sie.</translation>
    </message>
    <message>
        <source>%1? Press if that is so.</source>
        <translation>%1? Drücken, wenn es so ist.</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>This may be meant. Press if that is so.</source>
        <translation>Das könnte gemeint sein. Drücken, wenn es so ist.</translation>
    </message>
</context>
</TS>
