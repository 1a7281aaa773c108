<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>biasviz</name>
    <message>
        <location filename="../../biasviz/counts.py"/>
        <source>{name} = {value} is not allowed: it must be a whole number from {low} to {high}.</source>
        <translation>{name} = {value} ist nicht erlaubt: Es muss eine ganze Zahl von {low} bis {high} sein.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/archive.py"/>
        <source>{name} has no array {part}{hint}: it has {parts}.</source>
        <translation>{name} hat kein Array {part}{hint}: Vorhanden sind {parts}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/archive.py"/>
        <source>{name} is an archive without NumPy arrays: unpack it first.</source>
        <translation>{name} ist ein Archiv ohne NumPy-Arrays: Entpacken Sie es zuerst.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/archive.py"/>
        <source>{name} is damaged or packed in an unknown way ({why}).</source>
        <translation>{name} ist beschädigt oder auf unbekannte Art gepackt ({why}).</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/arrays.py"/>
        <source>None of the chosen columns is there any longer: choose columns again.</source>
        <translation>Keine der gewählten Spalten ist noch vorhanden: Wählen Sie die Spalten neu.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/arrays.py"/>
        <source>Python objects, which only a pickle can carry, and a pickle can run code</source>
        <translation>Python-Objekte, die nur ein Pickle fassen kann, und ein Pickle kann Code ausführen</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/arrays.py"/>
        <source>complex numbers</source>
        <translation>komplexe Zahlen</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/arrays.py"/>
        <source>dates</source>
        <translation>Datumsangaben</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/arrays.py"/>
        <source>records of several types</source>
        <translation>Datensätze aus mehreren Typen</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/arrays.py"/>
        <source>spans of time</source>
        <translation>Zeitspannen</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/arrays.py"/>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/arrays.py"/>
        <location filename="../../biasviz/data/binary.py"/>
        <source>{name} ends too early: a part of it is missing.</source>
        <translation>{name} endet zu früh: Ein Teil fehlt.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/arrays.py"/>
        <source>{name} has a header that is no NumPy array's: it is damaged.</source>
        <translation>{name} hat einen Kopf, der nicht der eines NumPy-Arrays ist: Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/arrays.py"/>
        <location filename="../../biasviz/data/images.py"/>
        <source>{name} has the shape {shape}: a table needs rows and columns, (n,) or (n, d).</source>
        <translation>{name} hat die Form {shape}: Eine Tabelle braucht Zeilen und Spalten, (n,) oder (n, d).</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/arrays.py"/>
        <source>{name} holds {what}: save it as numbers, with np.save of an array of floats.</source>
        <translation>{name} enthält {what}: Speichern Sie Zahlen, mit np.save von einem Array aus floats.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/binary.py"/>
        <source>{name} cannot be read ({why}): give a file of data that you may open.</source>
        <translation>{name} kann nicht gelesen werden ({why}): Geben Sie eine Datei mit Daten an, die Sie öffnen dürfen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/binary.py"/>
        <source>{name} does not fit into memory: read fewer rows or columns of it.</source>
        <translation>{name} passt nicht in den Speicher: Lesen Sie weniger Zeilen oder Spalten davon.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/binary.py"/>
        <source>{name} is damaged ({why}): it cannot be unpacked to its end.</source>
        <translation>{name} ist beschädigt ({why}): Die Datei lässt sich nicht bis zum Ende entpacken.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/binary.py"/>
        <source>{name} is empty: there is nothing to read in it.</source>
        <translation>{name} ist leer: Darin gibt es nichts zu lesen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/binary.py"/>
        <source>{name} is not a file: open a file of data.</source>
        <translation>{name} ist keine Datei: Öffnen Sie eine Datei mit Daten.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/columns.py"/>
        <source>column {k}</source>
        <translation>Spalte {k}</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/columns.py"/>
        <source>{name} has no row without a missing number.</source>
        <translation>{name} hat keine Zeile, in der keine Zahl fehlt.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/columns.py"/>
        <source>{name}, column {column}: over {most} different values are too many categories: leave it out.</source>
        <translation>{name}, Spalte {column}: Mehr als {most} verschiedene Werte sind zu viele Kategorien: Lassen Sie sie weg.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/columns.py"/>
        <source>{name}, row {row}, column {column}: {value} is no number to calculate with.</source>
        <translation>{name}, Zeile {row}, Spalte {column}: {value} ist keine Zahl, mit der sich rechnen lässt.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/forms.py"/>
        <source>CIFAR-10, binary</source>
        <translation>CIFAR-10, binär</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/forms.py"/>
        <source>IDX, the form of MNIST</source>
        <translation>IDX, die Form von MNIST</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/forms.py"/>
        <source>NumPy array (NPY)</source>
        <translation>NumPy-Array (NPY)</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/forms.py"/>
        <source>NumPy arrays (NPZ)</source>
        <translation>NumPy-Arrays (NPZ)</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/forms.py"/>
        <source>a MATLAB file: save the numbers with np.save or np.savez</source>
        <translation>eine MATLAB-Datei: Speichern Sie die Zahlen mit np.save oder np.savez</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/forms.py"/>
        <location filename="../../biasviz/opening.py"/>
        <source>a PDF file</source>
        <translation>eine PDF-Datei</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/forms.py"/>
        <source>a Parquet file: save it as CSV</source>
        <translation>eine Parquet-Datei: Speichern Sie sie als CSV</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/forms.py"/>
        <source>a packed folder (tar): unpack it and open a file in it</source>
        <translation>ein gepackter Ordner (tar): Entpacken Sie ihn, und öffnen Sie eine Datei darin</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/forms.py"/>
        <source>a pickle, which can run code when it is opened: save the numbers with np.save or np.savez</source>
        <translation>ein Pickle, der beim Öffnen Code ausführen kann: Speichern Sie die Zahlen mit np.save oder np.savez</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/forms.py"/>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/forms.py"/>
        <location filename="../../biasviz/opening.py"/>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/forms.py"/>
        <source>an Arrow file: save it as CSV</source>
        <translation>eine Arrow-Datei: Speichern Sie sie als CSV</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/forms.py"/>
        <source>an Excel workbook: save its sheet as CSV</source>
        <translation>eine Excel-Arbeitsmappe: Speichern Sie das Blatt als CSV</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/forms.py"/>
        <source>an HDF5 file: save the numbers with np.save or np.savez</source>
        <translation>eine HDF5-Datei: Speichern Sie die Zahlen mit np.save oder np.savez</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/forms.py"/>
        <source>packed with 7-Zip: unpack it first</source>
        <translation>mit 7-Zip gepackt: Entpacken Sie die Datei zuerst</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/forms.py"/>
        <source>packed with Zstandard: unpack it first</source>
        <translation>mit Zstandard gepackt: Entpacken Sie die Datei zuerst</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/forms.py"/>
        <source>packed with bzip2: unpack it first</source>
        <translation>mit bzip2 gepackt: Entpacken Sie die Datei zuerst</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/forms.py"/>
        <source>packed with gzip: unpack it first</source>
        <translation>mit gzip gepackt: Entpacken Sie die Datei zuerst</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/forms.py"/>
        <source>packed with xz: unpack it first</source>
        <translation>mit xz gepackt: Entpacken Sie die Datei zuerst</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/forms.py"/>
        <source>table of text (CSV, TSV)</source>
        <translation>Tabelle aus Text (CSV, TSV)</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/forms.py"/>
        <source>{name} holds no table that is known: open CSV, TSV, NPY, NPZ, MNIST's IDX or CIFAR-10's binary form.</source>
        <translation>{name} enthält keine bekannte Tabelle: Öffnen Sie CSV, TSV, NPY, NPZ, IDX von MNIST oder die binäre Form von CIFAR-10.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/forms.py"/>
        <source>{name} is {what}.</source>
        <translation>{name} ist {what}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <source>A line with noise whose first row lies far off: one row pulls the bias of all.</source>
        <translation>Eine Gerade mit Rauschen, deren erste Zeile weit daneben liegt: Eine Zeile zieht den Bias aller.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>Columns of X.</source>
        <translation>Spalten von X.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>Columns of Y, one for each neuron.</source>
        <translation>Spalten von Y, eine je Neuron.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <source>How far apart the middles of the two clouds are, in standard deviations.</source>
        <translation>Wie weit die Mitten der beiden Wolken auseinander liegen, in Standardabweichungen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <source>How far y of row 1 is moved off the line.</source>
        <translation>Wie weit y der Zeile 1 von der Geraden weg liegt.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <source>How much y grows where x grows by 1.</source>
        <translation>Um wie viel y wächst, wenn x um 1 wächst.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <source>Imbalanced classes</source>
        <translation>Ungleiche Klassen</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <source>Inputs and several outputs</source>
        <translation>Eingaben und mehrere Ausgaben</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <source>Line with an outlier</source>
        <translation>Gerade mit Ausreißer</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <source>Line with noise</source>
        <translation>Gerade mit Rauschen</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <source>Line, evenly spaced</source>
        <translation>Gerade, gleichmäßig</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <source>Normally distributed inputs, and targets tossed like coins, several a row: a layer of neurons.</source>
        <translation>Normalverteilte Eingaben und Zielwerte wie aus Münzwürfen, mehrere je Zeile: eine Schicht aus Neuronen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <source>Standard deviation of y around the line.</source>
        <translation>Standardabweichung von y um die Gerade.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <source>The part of the targets that is 1.</source>
        <translation>Der Anteil der Zielwerte, die 1 sind.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <source>Two classes</source>
        <translation>Zwei Klassen</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <source>Two clouds of points, one for target 0 and one for target 1.</source>
        <translation>Zwei Punktwolken, eine für Zielwert 0 und eine für Zielwert 1.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <source>Two clouds, of which one is rare: the bias learns how rare.</source>
        <translation>Zwei Wolken, von denen eine selten ist: Der Bias lernt, wie selten.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <source>distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <source>from x</source>
        <translation>von x</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <source>from x = {low} is above to x = {high}: give the smaller one first.</source>
        <translation>von x = {low} liegt über bis x = {high}: Geben Sie den kleineren Wert zuerst an.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <source>intercept</source>
        <translation>Achsenabschnitt</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <source>noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <source>outlier</source>
        <translation>Ausreißer</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <source>outputs</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <location filename="../../biasviz/experiments/layer/shared.py"/>
        <location filename="../../biasviz/ui/batch/data_source.py"/>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <location filename="../../biasviz/ui/batch/sharing_controls.py"/>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <location filename="../../biasviz/updates/data.py"/>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <location filename="../../biasviz/experiments/layer/convolution.py"/>
        <location filename="../../biasviz/experiments/layer/shared.py"/>
        <location filename="../../biasviz/layer_history.py"/>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <location filename="../../biasviz/ui/batch/data_source.py"/>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <location filename="../../biasviz/ui/batch/sharing_controls.py"/>
        <location filename="../../biasviz/updates/batch.py"/>
        <location filename="../../biasviz/updates/batch_curve.py"/>
        <location filename="../../biasviz/updates/data.py"/>
        <source>seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <source>share of 1</source>
        <translation>Anteil von 1</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <location filename="../../biasviz/numerics/rectifiers.py"/>
        <source>slope</source>
        <translation>Steigung</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <source>to x</source>
        <translation>bis x</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <source>x between −1 and 1, and y = slope · x + intercept with noise: the bias finds the intercept.</source>
        <translation>x zwischen −1 und 1, und y = Steigung · x + Achsenabschnitt mit Rauschen: Der Bias findet den Achsenabschnitt.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <source>x in even steps and y = slope · x + intercept, nothing left to chance.</source>
        <translation>x in gleichen Schritten und y = Steigung · x + Achsenabschnitt, nichts bleibt dem Zufall überlassen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <source>x of the first row.</source>
        <translation>x der ersten Zeile.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <source>x of the last row.</source>
        <translation>x der letzten Zeile.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <source>y where x is 0: the bias that is to be found.</source>
        <translation>y, wo x gleich 0 ist: der Bias, der zu finden ist.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <source>{name} = {value} is not allowed for {record}: it must be a whole number in {allowed}.</source>
        <translation>{name} = {value} ist für {record} nicht erlaubt: Es muss eine ganze Zahl in {allowed} sein.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <location filename="../../biasviz/numerics/records.py"/>
        <source>{name} = {value} is not allowed for {record}: it must lie in {allowed}.</source>
        <translation>{name} = {value} ist für {record} nicht erlaubt: Der Wert muss in {allowed} liegen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <source>{record} has no parameter {name}{hint}: it has {allowed}.</source>
        <translation>{record} hat keinen Parameter {name}{hint}: Vorhanden sind {allowed}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/generators.py"/>
        <source>{rows} rows of {columns} numbers are too many: make at most {most} numbers in all.</source>
        <translation>{rows} Zeilen aus {columns} Zahlen sind zu viele: Erzeugen Sie höchstens {most} Zahlen insgesamt.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/images.py"/>
        <source>{name} and {other} beside it are no images and labels: rename one of them to read it alone.</source>
        <translation>{name} und {other} daneben sind keine Bilder und Labels: Benennen Sie eine Datei um, um sie allein zu lesen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/images.py"/>
        <source>{name} does not begin like an IDX file: it is damaged.</source>
        <translation>{name} beginnt nicht wie eine IDX-Datei: Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/images.py"/>
        <source>{name} has {rows} rows, and {other} beside it has {count}: they do not belong together.</source>
        <translation>{name} hat {rows} Zeilen, und {other} daneben hat {count}: Sie gehören nicht zusammen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/images.py"/>
        <source>{name} has {size} bytes, and its header tells of {expected}: it is damaged.</source>
        <translation>{name} hat {size} Bytes, und ihr Kopf nennt {expected}: Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/images.py"/>
        <source>{name} has {size} bytes, which are no rows of {row}: it is no file of CIFAR-10.</source>
        <translation>{name} hat {size} Bytes, was keine Zeilen zu {row} ergibt: Es ist keine Datei von CIFAR-10.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/images.py"/>
        <source>{name}, row {row}: the label {label} is above 9, so it is no file of CIFAR-10.</source>
        <translation>{name}, Zeile {row}: Das Label {label} liegt über 9, also ist es keine Datei von CIFAR-10.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/limits.py"/>
        <source>{name} has {count} columns: a table has at most {most}.</source>
        <translation>{name} hat {count} Spalten: Eine Tabelle hat höchstens {most}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/limits.py"/>
        <source>{name} would take {size} of memory, and {most} may be taken: read fewer rows or columns of it.</source>
        <translation>{name} bräuchte {size} Speicher, und {most} sind erlaubt: Lesen Sie weniger Zeilen oder Spalten davon.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/options.py"/>
        <source>bar</source>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/options.py"/>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/options.py"/>
        <source>comma, 0,5</source>
        <translation>Komma, 0,5</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/options.py"/>
        <source>leave the row out</source>
        <translation>Zeile weglassen</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/options.py"/>
        <source>names of the columns</source>
        <translation>Namen der Spalten</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/options.py"/>
        <source>numbers already</source>
        <translation>schon Zahlen</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/options.py"/>
        <source>option {name} = {value} cannot be used to read a file.</source>
        <translation>Die Option {name} = {value} taugt nicht, um eine Datei zu lesen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/options.py"/>
        <source>point, 0.5</source>
        <translation>Punkt, 0.5</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/options.py"/>
        <source>refuse the file</source>
        <translation>Datei ablehnen</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/options.py"/>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/options.py"/>
        <source>spaces</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/options.py"/>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/pasted.py"/>
        <source>Row {row} of what was pasted has {count} cells, and the first has {first}: give equally many.</source>
        <translation>Zeile {row} des Eingefügten hat {count} Zellen, und die erste hat {first}: Geben Sie gleich viele an.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/pasted.py"/>
        <source>There is no text on the clipboard to paste.</source>
        <translation>In der Zwischenablage ist kein Text zum Einfügen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/pasted.py"/>
        <source>What was pasted cannot be read: {why}.</source>
        <translation>Das Eingefügte kann nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/pasted.py"/>
        <source>{cell} may be one number or two: write it with a point, or put a tab or a semicolon between two.</source>
        <translation>{cell} kann eine Zahl sein oder zwei: Schreiben Sie einen Punkt, oder setzen Sie Tabulator oder Semikolon zwischen zwei.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/pasted.py"/>
        <source>{one} has a decimal comma and {other} a point: write all numbers in one way.</source>
        <translation>{one} hat ein Dezimalkomma und {other} einen Punkt: Schreiben Sie alle Zahlen auf dieselbe Art.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/pasted.py"/>
        <source>{rows} rows are too many to paste: put them into a file, and open that.</source>
        <translation>{rows} Zeilen sind zu viele zum Einfügen: Schreiben Sie sie in eine Datei, und öffnen Sie diese.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/preview.py"/>
        <location filename="../../biasviz/data/text.py"/>
        <source>{name} has no rows of numbers.</source>
        <translation>{name} hat keine Zeilen mit Zahlen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/readers.py"/>
        <source>{name} is no {form} any longer: open it again.</source>
        <translation>{name} ist nicht mehr {form}: Öffnen Sie die Datei neu.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/readers.py"/>
        <source>{name} is not what it was when it was opened: open it again.</source>
        <translation>{name} ist nicht mehr, was es beim Öffnen war: Öffnen Sie die Datei neu.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/records.py"/>
        <source>{name} is not {encoding} after line {line}: choose another encoding.</source>
        <translation>{name} ist nach Zeile {line} nicht {encoding}: Wählen Sie eine andere Kodierung.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/records.py"/>
        <source>{name}, line {line}: it is longer than {most} characters, and so no row of a table.</source>
        <translation>{name}, Zeile {line}: Sie ist länger als {most} Zeichen und damit keine Zeile einer Tabelle.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/records.py"/>
        <source>{name}, line {line}: {why}; a quotation mark may be missing.</source>
        <translation>{name}, Zeile {line}: {why}; vielleicht fehlt ein Anführungszeichen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/shipped.py"/>
        <source>150 flowers of three species of iris, four lengths of each in centimetres.</source>
        <translation>150 Blüten dreier Arten von Schwertlilien, je vier Längen in Zentimetern.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/shipped.py"/>
        <source>Iris</source>
        <translation>Iris</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/shipped.py"/>
        <source>R. A. Fisher, The use of multiple measurements in taxonomic problems, 1936; measured by E. Anderson.</source>
        <translation>R. A. Fisher, The use of multiple measurements in taxonomic problems, 1936; gemessen von E. Anderson.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/sources.py"/>
        <source>Row {row} has {count} numbers for {columns} columns: give one for each column.</source>
        <translation>Zeile {row} hat {count} Zahlen für {columns} Spalten: Geben Sie eine je Spalte an.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/sources.py"/>
        <source>Row {row}, column {name}: {value} is no number to calculate with.</source>
        <translation>Zeile {row}, Spalte {name}: {value} ist keine Zahl, mit der sich rechnen lässt.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/sources.py"/>
        <source>The table has {rows} rows, and only up to {most} can be changed by hand: make it shorter first.</source>
        <translation>Die Tabelle hat {rows} Zeilen, und nur bis zu {most} lassen sich von Hand ändern: Kürzen Sie sie zuerst.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/sources.py"/>
        <source>{rows} rows are too many to type: keep up to {most}, and put more into a file.</source>
        <translation>{rows} Zeilen sind zu viele zum Tippen: Behalten Sie bis zu {most}, mehr gehören in eine Datei.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/sources.py"/>
        <source>{rows} rows of {columns} columns are {n} numbers, too many to type: keep up to {most}, and put more into a file.</source>
        <translation>{rows} Zeilen mit {columns} Spalten sind {n} Zahlen, zu viele zum Tippen: Behalten Sie bis zu {most}, mehr gehören in eine Datei.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/table.py"/>
        <source>The column name {name} is used twice or is empty: each column needs a name of its own.</source>
        <translation>Der Spaltenname {name} kommt zweimal vor oder ist leer: Jede Spalte braucht ihren eigenen Namen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/table.py"/>
        <source>The table has {rows} rows: it must have from 1 to {most}.</source>
        <translation>Die Tabelle hat {rows} Zeilen: Es müssen 1 bis {most} sein.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/table.py"/>
        <source>There is no column {name}{hint}: the columns are {names}.</source>
        <translation>Es gibt keine Spalte {name}{hint}: Die Spalten sind {names}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/table.py"/>
        <source>{count} names do not fit values of the shape {shape}: give one name for each column.</source>
        <translation>{count} Namen passen nicht zu Werten der Form {shape}: Geben Sie einen Namen je Spalte an.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/table.py"/>
        <source>{name} has {count} categories, too many for one column each: choose another column.</source>
        <translation>{name} hat {count} Kategorien, zu viele für je eine Spalte: Wählen Sie eine andere Spalte.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/table.py"/>
        <source>{name} holds a number that is none of its {count} categories.</source>
        <translation>{name} enthält eine Zahl, die keine ihrer {count} Kategorien ist.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/table.py"/>
        <source>{name} is a column of numbers: only a column of categories has one column for each.</source>
        <translation>{name} ist eine Spalte mit Zahlen: Nur eine Spalte mit Kategorien hat je eine Spalte dafür.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/table.py"/>
        <source>{rows} rows of {columns} columns are {size} GB: choose fewer columns, up to {most} GB.</source>
        <translation>{rows} Zeilen mit {columns} Spalten sind {size} GB: Wählen Sie weniger Spalten, bis {most} GB.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/text.py"/>
        <source>{name} has no column with anything in it.</source>
        <translation>{name} hat keine Spalte, in der etwas steht.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/text.py"/>
        <source>{name}, line {line}, column {column}: the cell is empty; fill it, or leave such rows out.</source>
        <translation>{name}, Zeile {line}, Spalte {column}: Die Zelle ist leer; füllen Sie sie, oder lassen Sie solche Zeilen weg.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/text.py"/>
        <source>{name}, line {line}, column {column}: {cell} is no number to calculate with.</source>
        <translation>{name}, Zeile {line}, Spalte {column}: {cell} ist keine Zahl, mit der sich rechnen lässt.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/text.py"/>
        <source>{name}, line {line}, column {column}: {cell} is no number; give one, or leave such rows out.</source>
        <translation>{name}, Zeile {line}, Spalte {column}: {cell} ist keine Zahl; geben Sie eine an, oder lassen Sie solche Zeilen weg.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/text.py"/>
        <source>{name}, line {line}, column {column}: {cell} is not a number with a decimal comma.</source>
        <translation>{name}, Zeile {line}, Spalte {column}: {cell} ist keine Zahl mit Dezimalkomma.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/text.py"/>
        <source>{name}, line {line}, column {column}: {cell} is not a number with a decimal point.</source>
        <translation>{name}, Zeile {line}, Spalte {column}: {cell} ist keine Zahl mit Dezimalpunkt.</translation>
    </message>
    <message>
        <location filename="../../biasviz/data/text.py"/>
        <source>{name}, line {line}: it has {count} cells, and the table has {width} columns.</source>
        <translation>{name}, Zeile {line}: Sie hat {count} Zellen, und die Tabelle hat {width} Spalten.</translation>
    </message>
    <message>
        <location filename="../../biasviz/document.py"/>
        <source>level of timed must be a number above 0 and at most {most}.</source>
        <translation>level von timed muss eine Zahl über 0 und höchstens {most} sein.</translation>
    </message>
    <message>
        <location filename="../../biasviz/document.py"/>
        <source>sample in [shown] must be a whole number from 1 to {samples}.</source>
        <translation>sample in [shown] muss eine ganze Zahl von 1 bis {samples} sein.</translation>
    </message>
    <message>
        <location filename="../../biasviz/document.py"/>
        <source>sample of timed must be from 1 to {samples}, and since from 0 to {most}.</source>
        <translation>sample von timed muss von 1 bis {samples} gehen, und since von 0 bis {most}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/document.py"/>
        <source>step in [ghost] must be a whole number from 0 to {most}.</source>
        <translation>step in [ghost] muss eine ganze Zahl von 0 bis {most} sein.</translation>
    </message>
    <message>
        <location filename="../../biasviz/document.py"/>
        <location filename="../../biasviz/layer_shown.py"/>
        <source>window in [shown] must be two numbers between brackets, the lower one first.</source>
        <translation>window in [shown] muss aus zwei Zahlen in Klammern bestehen, die kleinere zuerst.</translation>
    </message>
    <message>
        <location filename="../../biasviz/document.py"/>
        <source>{name} in [shown] must be a number from {ends} to {ends2}.</source>
        <translation>{name} in [shown] muss eine Zahl von {ends} bis {ends2} sein.</translation>
    </message>
    <message>
        <location filename="../../biasviz/document.py"/>
        <location filename="../../biasviz/layer_shown.py"/>
        <source>{name} in [shown] must be true or false.</source>
        <translation>{name} in [shown] muss true oder false sein.</translation>
    </message>
    <message>
        <location filename="../../biasviz/expectations.py"/>
        <source>after is no list of tables: write [[expect.after]] above each.</source>
        <translation>after ist keine Liste von Tabellen: Schreiben Sie [[expect.after]] über jede.</translation>
    </message>
    <message>
        <location filename="../../biasviz/expectations.py"/>
        <source>steps in [[expect.after]] must be a whole number from 0 to {most}.</source>
        <translation>steps in [[expect.after]] muss eine ganze Zahl von 0 bis {most} sein.</translation>
    </message>
    <message>
        <location filename="../../biasviz/expectations.py"/>
        <location filename="../../biasviz/scenes.py"/>
        <source>{name} must be a number.</source>
        <translation>{name} muss eine Zahl sein.</translation>
    </message>
    <message>
        <location filename="../../biasviz/expectations.py"/>
        <location filename="../../biasviz/scenes.py"/>
        <source>{name} must be a word between quotes.</source>
        <translation>{name} muss ein Wort in Anführungszeichen sein.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/convolution.py"/>
        <source>1 channel</source>
        <translation>1 Kanal</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/convolution.py"/>
        <source>3 channels</source>
        <translation>3 Kanäle</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/convolution.py"/>
        <source>A kernel of {k} × {k} does not fit an image of {h} × {w}: take a smaller one, or more padding.</source>
        <translation>Ein Kern von {k} × {k} passt nicht auf ein Bild von {h} × {w}: Nehmen Sie einen kleineren oder mehr Padding.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/convolution.py"/>
        <source>Y: all 0</source>
        <translation>Y: alle 0</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/convolution.py"/>
        <source>Y: all 1</source>
        <translation>Y: alle 1</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/convolution.py"/>
        <source>Y: other filters</source>
        <translation>Y: neue Filter</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/convolution.py"/>
        <location filename="../../biasviz/ui/batch/sharing_controls.py"/>
        <source>filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/convolution.py"/>
        <source>height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/convolution.py"/>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/convolution.py"/>
        <source>kernel size</source>
        <translation>Kerngröße</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/convolution.py"/>
        <location filename="../../biasviz/experiments/layer/shared.py"/>
        <location filename="../../biasviz/history.py"/>
        <location filename="../../biasviz/layer_history.py"/>
        <location filename="../../biasviz/ui/batch/sharing_controls.py"/>
        <location filename="../../biasviz/ui/neuron/readout_content.py"/>
        <location filename="../../biasviz/updates/batch.py"/>
        <location filename="../../biasviz/updates/editing.py"/>
        <location filename="../../biasviz/updates/sharing_bias.py"/>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/convolution.py"/>
        <source>padding</source>
        <translation>Padding</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/convolution.py"/>
        <location filename="../../biasviz/ui/batch/sharing_controls.py"/>
        <source>stride</source>
        <translation>Stride</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/convolution.py"/>
        <source>width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/curve.py"/>
        <source>The loss of a row is infinite.</source>
        <translation>Der Verlust einer Zeile ist unendlich.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/curve.py"/>
        <source>The loss of a row is no number.</source>
        <translation>Der Verlust einer Zeile ist keine Zahl.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/evaluation.py"/>
        <source>W has the shape ({r}, {c}): it must be ({d}, {k}), one row an input and one column a neuron.</source>
        <translation>W hat die Form ({r}, {c}): Sie muss ({d}, {k}) sein, eine Zeile je Eingabe und eine Spalte je Neuron.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/evaluation.py"/>
        <source>b has {b} numbers and Y has {k} columns: each neuron needs one of both.</source>
        <translation>b hat {b} Zahlen und Y hat {k} Spalten: Jedes Neuron braucht von beidem eine.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/lab.py"/>
        <source>Arrays</source>
        <translation>Arrays</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/lab.py"/>
        <source>Curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/lab.py"/>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/lab.py"/>
        <location filename="../../biasviz/files.py"/>
        <source>Shapes</source>
        <translation>Formen</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/lab.py"/>
        <location filename="../../biasviz/files.py"/>
        <source>Shared bias</source>
        <translation>Geteilter Bias</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/path.py"/>
        <source>L is undefined</source>
        <translation>L ist undefiniert</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/path.py"/>
        <source>W left the range of float64</source>
        <translation>W sprengt float64</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/path.py"/>
        <location filename="../../biasviz/experiments/layer/sharing_verdict.py"/>
        <location filename="../../biasviz/experiments/neuron/path.py"/>
        <source>b left the range of float64</source>
        <translation>b sprengt float64</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/path.py"/>
        <source>db is undefined</source>
        <translation>db ist undefiniert</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/path.py"/>
        <source>every row is muted</source>
        <translation>jede Zeile ist stumm</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/path.py"/>
        <source>none keeps one gradient a row: b has one number a neuron, so sum them or take their mean</source>
        <translation>ohne Reduktion bleibt ein Gradient je Zeile: b hat eine Zahl je Neuron; nehmen Sie Summe oder Mittel</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/shared.py"/>
        <source>2-2-2 network (Mazur)</source>
        <translation>2-2-2-Netz (Mazur)</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/shared.py"/>
        <source>One bias a layer</source>
        <translation>Ein Bias je Schicht</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/shared.py"/>
        <source>One bias a unit</source>
        <translation>Ein Bias je Einheit</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/shared.py"/>
        <source>One bias for all</source>
        <translation>Ein Bias für alle</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/shared.py"/>
        <source>One layer, seeded</source>
        <translation>Eine Schicht, mit Seed</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/shared.py"/>
        <location filename="../../biasviz/layer_history.py"/>
        <location filename="../../biasviz/ui/batch/sharing_columns.py"/>
        <location filename="../../biasviz/ui/batch/sharing_controls.py"/>
        <source>units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/sharing.py"/>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>Convolution</source>
        <translation>Faltung</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/sharing.py"/>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>Shared by units</source>
        <translation>Von Einheiten geteilt</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/sharing_pictures.py"/>
        <source>A bar, like a 1</source>
        <translation>Balken wie 1</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/sharing_pictures.py"/>
        <source>A checkerboard</source>
        <translation>Schachbrett</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/sharing_pictures.py"/>
        <source>A cross</source>
        <translation>Kreuz</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/sharing_pictures.py"/>
        <source>A gradient</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/sharing_pictures.py"/>
        <source>One of each</source>
        <translation>Je eines</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/spec.py"/>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>W and b</source>
        <translation>W und b</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/spec.py"/>
        <source>W has rows of different lengths: each input needs one weight for each neuron.</source>
        <translation>W hat Zeilen verschiedener Länge: Jede Eingabe braucht ein Gewicht für jedes Neuron.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/spec.py"/>
        <source>W has {n} weights: up to {most} can be given one by one; draw them with a seed.</source>
        <translation>W hat {n} Gewichte: Bis zu {most} lassen sich einzeln angeben; ziehen Sie sie mit einem Seed.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/spec.py"/>
        <source>b has {n} numbers: a layer has from 1 to {most} neurons.</source>
        <translation>b hat {n} Zahlen: Eine Schicht hat 1 bis {most} Neuronen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/spec.py"/>
        <source>mean over the rows</source>
        <translation>Mittel über die Zeilen</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/spec.py"/>
        <source>none: one gradient a row</source>
        <translation>keine: ein Gradient je Zeile</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/spec.py"/>
        <source>sum over the rows</source>
        <translation>Summe über die Zeilen</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/spec.py"/>
        <source>the biases b</source>
        <translation>die Biaswerte b</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/spec.py"/>
        <location filename="../../biasviz/updates/locking.py"/>
        <source>the weights W</source>
        <translation>die Gewichtsmatrix W</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray.py"/>
        <source>Integer bias</source>
        <translation>Ganzzahliger Bias</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray.py"/>
        <source>No keepdims</source>
        <translation>Ohne keepdims</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray.py"/>
        <source>The forum line</source>
        <translation>Die Forumszeile</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray.py"/>
        <location filename="../../biasviz/ui/batch/data_options.py"/>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray.py"/>
        <source>axis=1</source>
        <translation>axis=1</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray.py"/>
        <source>b as (n, 1)</source>
        <translation>b als (n, 1)</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray.py"/>
        <source>float</source>
        <translation>float</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray.py"/>
        <source>integer</source>
        <translation>integer</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray.py"/>
        <source>keepdims = {value} is not allowed: it is on or off.</source>
        <translation>keepdims = {value} ist nicht erlaubt: Es ist an oder aus.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray.py"/>
        <source>one</source>
        <translation>eines</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray.py"/>
        <source>switch</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray.py"/>
        <source>y as (n,)</source>
        <translation>y als (n,)</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray.py"/>
        <source>{name} = {value} is not allowed: it must be a whole number up to {most}.</source>
        <translation>{name} = {value} ist nicht erlaubt: Es muss eine ganze Zahl bis {most} sein.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <source>After {n} steps L = {mine}; the right code: {right}.</source>
        <translation>Nach {n} Schritten ist L = {mine}; beim richtigen Code: {right}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <source>After {n} steps NumPy says {kind}: {words}</source>
        <translation>Nach {n} Schritten sagt NumPy {kind}: {words}</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <source>After {n} steps even the right code has left the range of numbers: take a smaller learning rate.</source>
        <translation>Nach {n} Schritten sprengt selbst der richtige Code den Zahlenbereich: Nehmen Sie eine kleinere Lernrate.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <source>Integers have no room for what follows the point: b began as {now}, not {was}.</source>
        <translation>Ganze Zahlen haben keinen Platz für das, was nach dem Punkt kommt: b begann als {now}, nicht als {was}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <source>NumPy says</source>
        <translation>NumPy sagt</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <source>Only in step 2 NumPy says {kind}: {words}</source>
        <translation>Erst in Schritt 2 sagt NumPy {kind}: {words}</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <source>The mean of dZ stays {v}, so that number hides it.</source>
        <translation>Das Mittel von dZ bleibt {v}, diese Zahl verbirgt es also.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <source>Whatever comes in, it gives {mean}: it learned the mean of y.</source>
        <translation>Was auch hereinkommt, es gibt {mean}: Gelernt ist das Mittel von y.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <source>With one neuron, one number is all there is to add up to.</source>
        <translation>Bei einem Neuron kann nur eine Zahl herauskommen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <source>astype(int) drops what follows the point: {right} became {b}.</source>
        <translation>astype(int) streicht, was nach dem Punkt kommt: Aus {right} wurde {b}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <source>axis=1 adds along the neurons: {n} numbers, one a row; b needs {k}, one a neuron.</source>
        <translation>axis=1 summiert entlang der Neuronen: {n} Zahlen, eine je Zeile; b braucht {k}, eine je Neuron.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <source>axis=1 adds along the neurons: {n} numbers, one a row; they fit b only because n = k.</source>
        <translation>axis=1 summiert entlang der Neuronen: {n} Zahlen, eine je Zeile; sie passen nur zu b, weil n = k ist.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <source>b -= … writes into b, {b}, and db, {db}, would make it {made}: NumPy refuses.</source>
        <translation>b -= … schreibt in b, {b}, und db, {db}, würde {made} daraus machen: NumPy weigert sich.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <source>b = b − … makes a new array, of float64: the integers are gone after one step.</source>
        <translation>b = b − … erzeugt ein neues Array aus float64: Die ganzen Zahlen sind nach einem Schritt weg.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <source>b = b − … makes a new array: b was {was} and is {now} now.</source>
        <translation>b = b − … erzeugt ein neues Array: b war {was} und ist jetzt {now}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <source>b holds integers, lr * db does not: in place there is no room for what follows the point.</source>
        <translation>b enthält ganze Zahlen, lr * db nicht: An Ort und Stelle ist kein Platz für das, was nach dem Punkt kommt.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <source>b {b} has one number a row: a batch of another size does not fit.</source>
        <translation>b {b} hat eine Zahl je Zeile: Ein Batch anderer Größe passt nicht.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <source>b {b} has one number a row: every neuron shares it, and a batch of another size does not fit.</source>
        <translation>b {b} hat eine Zahl je Zeile: Alle Neuronen teilen sie sich, und ein Batch anderer Größe passt nicht.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <source>b {b} is put under {z} from the right: {k} stands under {n}, and neither is 1.</source>
        <translation>b {b} wird von rechts unter {z} gelegt: {k} steht unter {n}, und keines ist 1.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <source>b {b} lies down the rows, not along the neurons; it fits only because n = k = {k}.</source>
        <translation>b {b} liegt entlang der Zeilen statt der Neuronen; es passt nur, weil n = k = {k} ist.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <source>b {b} lies down the rows.</source>
        <translation>b {b} liegt entlang der Zeilen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <source>db has the shape of b, {b}: one number a neuron, added up over the rows.</source>
        <translation>db hat die Form von b, {b}: eine Zahl je Neuron, summiert über die Zeilen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <source>db is one number, {v}: every neuron takes the same step.</source>
        <translation>db ist eine einzige Zahl, {v}: Jedes Neuron geht denselben Schritt.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <source>db is {db}, not {right}: NumPy fits shapes from the right, and each neuron still gets its step.</source>
        <translation>db ist {db}, nicht {right}: NumPy gleicht Formen von rechts an, und jedes Neuron bekommt noch seinen Schritt.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <source>db, {db}, fits under b, {b}, by no stretching: NumPy refuses.</source>
        <translation>db, {db}, passt durch kein Strecken unter b, {b}: NumPy weigert sich.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>harmless</source>
        <translation>harmlos</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <source>none leaves one gradient a row, {db}, and b has one number a neuron, {k}.</source>
        <translation>ohne Reduktion bleibt ein Gradient je Zeile, {db}, und b hat eine Zahl je Neuron, {k}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>silent error</source>
        <translation>stiller Fehler</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <source>w = 0, b = {b}: it learned the mean of y, and nothing of x.</source>
        <translation>w = 0, b = {b}: Gelernt ist das Mittel von y, und nichts von x.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <source>y {y} is stretched over {k} neurons: all are given the target of the first.</source>
        <translation>y {y} wird über {k} Neuronen gestreckt: Alle bekommen den Zielwert des ersten.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <source>y {y} lies along the columns: A {a} and y stretch to {made}, every row against every target.</source>
        <translation>y {y} liegt entlang der Spalten: A {a} und y strecken sich auf {made}, jede Zeile gegen jeden Zielwert.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <source>y {y} lies along the neurons, not down the rows; it fits only because n = k = {k}.</source>
        <translation>y {y} liegt entlang der Neuronen statt der Zeilen; es passt nur, weil n = k = {k} ist.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/layer/xray_words.py"/>
        <source>{y} is put under {a} from the right: {n} stands under {k}, and neither is 1.</source>
        <translation>{y} wird von rechts unter {a} gelegt: {n} steht unter {k}, und keines ist 1.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/conventions.py"/>
        <source>with ½</source>
        <translation>mit ½</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/conventions.py"/>
        <source>without ½</source>
        <translation>ohne ½</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/conventions.py"/>
        <source>{title} comes in one way only: ½ or not is a choice for the squared error.</source>
        <translation>{title} gibt es nur in einer Form: Mit oder ohne ½ ist eine Wahl beim quadratischen Fehler.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>A larger error, or a loss that is steeper here, would send more.</source>
        <translation>Ein größerer Fehler oder ein hier steilerer Verlust gäbe mehr weiter.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>A smaller |z| passes more on: start b nearer to 0, or scale w·x down.</source>
        <translation>Ein kleineres |z| lässt mehr durch: b näher bei 0 beginnen oder w·x verkleinern.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>BCE cancels da/dz: with it the slope here is {slope}.</source>
        <translation>BCE kürzt da/dz weg: Damit ist die Steigung hier {slope}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>It is alive and moves slowly; a larger slope on this side, or a larger learning rate, is faster.</source>
        <translation>Es lebt und bewegt sich langsam; mit größerer Steigung auf dieser Seite oder größerer Lernrate geht es schneller.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>It is nearly right already, and creeps: a tail never quite arrives.</source>
        <translation>Es ist fast schon richtig und kriecht: Ein Ausläufer kommt nie ganz an.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>Leaky ReLU (0.1) would have the slope {slope}; b above {wake} wakes it.</source>
        <translation>Leaky ReLU (0.1) hätte die Steigung {slope}; b über {wake} weckt es.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>Neither factor alone is to blame: a larger error, or a z where da/dz is larger, would help.</source>
        <translation>Kein Faktor ist allein schuld: Ein größerer Fehler oder ein z mit größerem da/dz würde helfen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>No b serves both. Only w, or another neuron, can tell these samples apart.</source>
        <translation>Kein b dient beiden. Nur w oder ein weiteres Neuron kann diese Beispiele unterscheiden.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>No factor alone is to blame: look at the samples one by one.</source>
        <translation>Kein Faktor ist allein schuld: Sehen Sie die Beispiele einzeln an.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>Nothing to cure while the loss is content; another target or loss would ask for more.</source>
        <translation>Keine Abhilfe nötig, solange der Verlust zufrieden ist; ein anderer Zielwert oder Verlust würde mehr verlangen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>Nothing to cure: b has arrived.</source>
        <translation>Keine Abhilfe nötig: b ist angekommen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>Nothing to cure: near here b alone goes no lower.</source>
        <translation>Keine Abhilfe nötig: Hier in der Nähe kommt b allein nicht tiefer.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>Nothing to cure: the slope fades because b is close.</source>
        <translation>Keine Abhilfe nötig: Die Steigung schwindet, weil b nahe ist.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>Sigmoid or tanh in its place keeps a slope; so does a b nearer to 0.</source>
        <translation>Sigmoid oder tanh an dieser Stelle behält eine Steigung; ein b näher bei 0 ebenso.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>an error remains, but {activation} is saturated: da/dz = {slope} passes {percent} on.</source>
        <translation>ein Fehler bleibt, aber {activation} ist gesättigt: da/dz = {slope} lässt {percent} durch.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>little arrives from above: dL/da is {slope}, and da/dz can only pass it on.</source>
        <translation>von oben kommt wenig an: dL/da ist {slope}, und da/dz kann es nur weitergeben.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>nothing arrives from above: {loss} is flat here, so dL/da is exactly 0.</source>
        <translation>von oben kommt nichts an: {loss} ist hier flach, also ist dL/da genau 0.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>nothing arrives from above: {loss} with y = 0 is 1 for every a, so dL/da is exactly 0.</source>
        <translation>von oben kommt nichts an: {loss} mit y = 0 ist für jedes a gleich 1, also ist dL/da genau 0.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>of {n} samples all that still pull lie in a tail, and {activation} is saturated: da/dz = {slope} passes {percent} on.</source>
        <translation>von {n} Beispielen liegen alle, die noch ziehen, in einem Ausläufer, und {activation} ist gesättigt: da/dz = {slope} lässt {percent} durch.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>of {n} samples all that still pull lie in a tail: {activation} is saturated and passes {percent} of all their dL/da on (da/dz of each: {low} to {high}).</source>
        <translation>von {n} Beispielen liegen alle, die noch ziehen, in einem Ausläufer: {activation} ist gesättigt und lässt {percent} von all ihrem dL/da durch (da/dz je Beispiel: {low} bis {high}).</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>small times small: dL/da = {error} and da/dz = {passes} multiply to {product}.</source>
        <translation>klein mal klein: dL/da = {error} und da/dz = {passes} ergeben als Produkt {product}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>the error is large, but {activation} is saturated: da/dz = {slope} passes {percent} on.</source>
        <translation>der Fehler ist groß, aber {activation} ist gesättigt: da/dz = {slope} lässt {percent} durch.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>the error is small, and {activation} is saturated: da/dz = {slope} passes {percent} on.</source>
        <translation>der Fehler ist klein, und {activation} ist gesättigt: da/dz = {slope} lässt {percent} durch.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>the minimum is near, at a higher b: there the slope is 0, and here already {slope}.</source>
        <translation>das Minimum ist nahe, bei einem größeren b: Dort ist die Steigung 0, und hier schon {slope}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>the minimum is near, at a lower b: there the slope is 0, and here already {slope}.</source>
        <translation>das Minimum ist nahe, bei einem kleineren b: Dort ist die Steigung 0, und hier schon {slope}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>the samples cancel: they pull b up by {up} and down by {down}.</source>
        <translation>die Beispiele heben sich auf: Sie ziehen b um {up} nach oben und um {down} nach unten.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>the samples pull with dL/dz from {low} to {high}, and their mean is {slope}.</source>
        <translation>die Beispiele ziehen mit dL/dz von {low} bis {high}, und ihr Mittel ist {slope}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>the samples pull with dL/dz from {low} to {high}, and their sum is {slope}.</source>
        <translation>die Beispiele ziehen mit dL/dz von {low} bis {high}, und ihre Summe ist {slope}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>this is a minimum over b: L = {loss} only grows to either side.</source>
        <translation>dies ist ein Minimum über b: L = {loss} wächst nach beiden Seiten nur.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>this is the minimum: the neuron gives what is asked.</source>
        <translation>dies ist das Minimum: Das Neuron gibt, was verlangt ist.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>{activation} is dead: all {n} samples lie where da/dz is exactly 0, so nothing of the error reaches b.</source>
        <translation>{activation} ist tot: Alle {n} Beispiele liegen, wo da/dz genau 0 ist; vom Fehler erreicht nichts b.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>{activation} is dead: da/dz is exactly 0 at z = {z}, so nothing of the error reaches b.</source>
        <translation>{activation} ist tot: da/dz ist genau 0 bei z = {z}; vom Fehler erreicht nichts b.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>{activation} is dead: every sample with an error lies where da/dz is exactly 0, so nothing of the error reaches b.</source>
        <translation>{activation} ist tot: Jedes Beispiel mit einem Fehler liegt, wo da/dz genau 0 ist; vom Fehler erreicht nichts b.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>{activation} lets only {percent} of the error through: da/dz = {slope}.</source>
        <translation>{activation} lässt nur {percent} des Fehlers durch: da/dz = {slope}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/detective.py"/>
        <source>{loss} expects {expected} as y.</source>
        <translation>{loss} erwartet {expected} als y.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/evaluation.py"/>
        <source>{loss} is undefined in sample {k}: a = {a} is not in {outputs}.</source>
        <translation>{loss} ist in Beispiel {k} undefiniert: a = {a} liegt nicht in {outputs}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/evaluation.py"/>
        <source>{loss} is undefined in sample {k}: y = {y} is not in {targets}.</source>
        <translation>{loss} ist in Beispiel {k} undefiniert: y = {y} liegt nicht in {targets}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/evaluation.py"/>
        <source>{loss} is undefined: a = {a} is not in {outputs}.</source>
        <translation>{loss} ist undefiniert: a = {a} liegt nicht in {outputs}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/evaluation.py"/>
        <source>{loss} is undefined: y = {y} is not in {targets}.</source>
        <translation>{loss} ist undefiniert: y = {y} liegt nicht in {targets}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/evaluation.py"/>
        <source>{name} is not a finite number in sample {k}.</source>
        <translation>{name} ist in Beispiel {k} keine endliche Zahl.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/evaluation.py"/>
        <source>{name} is not a finite number.</source>
        <translation>{name} ist keine endliche Zahl.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/events.py"/>
        <source>Converged.</source>
        <translation>Konvergiert.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/events.py"/>
        <source>Escaped at step {n}: z has crossed 0.</source>
        <translation>Entkommen bei Schritt {n}: z hat die 0 überquert.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/events.py"/>
        <source>The loss fell below {level} at step {n}.</source>
        <translation>Der Verlust fiel bei Schritt {n} unter {level}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/events.py"/>
        <source>The neuron died at step {n}.</source>
        <translation>Das Neuron starb bei Schritt {n}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/events.py"/>
        <source>The run repeats.</source>
        <translation>Der Lauf wiederholt sich.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/events.py"/>
        <source>The slope changed its sign at step {n}.</source>
        <translation>Die Steigung wechselte bei Schritt {n} ihr Vorzeichen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/lab.py"/>
        <source>backward</source>
        <translation>rückwärts</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/lab.py"/>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <location filename="../../biasviz/ui/race/text.py"/>
        <source>converged</source>
        <translation>konvergiert</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/lab.py"/>
        <location filename="../../biasviz/experiments/neuron/race.py"/>
        <location filename="../../biasviz/ui/batch/layer_text.py"/>
        <location filename="../../biasviz/ui/help/text.py"/>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>dead</source>
        <translation>tot</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/lab.py"/>
        <source>escaped: z crosses 0</source>
        <translation>entkommen: z durch 0</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/lab.py"/>
        <source>even clock</source>
        <translation>gleichmäßige Uhr</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/lab.py"/>
        <source>forward</source>
        <translation>vorwärts</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/lab.py"/>
        <location filename="../../biasviz/experiments/neuron/race.py"/>
        <source>it repeats</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/lab.py"/>
        <source>log clock</source>
        <translation>Log-Uhr</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/lab.py"/>
        <location filename="../../biasviz/experiments/neuron/race.py"/>
        <location filename="../../biasviz/history.py"/>
        <location filename="../../biasviz/layer_history.py"/>
        <location filename="../../biasviz/updates/running.py"/>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/lab.py"/>
        <source>the loss is below …</source>
        <translation>Verlust unter …</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/lab.py"/>
        <source>the slope changes sign</source>
        <translation>Vorzeichenwechsel</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/lab.py"/>
        <source>update</source>
        <translation>Update</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/lab.py"/>
        <source>x has {n} numbers: the Neuron lab shows from 1 to {most} samples.</source>
        <translation>x hat {n} Zahlen: Das Neuron-Labor zeigt von 1 bis {most} Beispiele.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/outcome.py"/>
        <source>at = {at} is not allowed: the run ends at step {n}.</source>
        <translation>at = {at} ist nicht erlaubt: Der Lauf endet bei Schritt {n}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/outcome.py"/>
        <source>predict = "oscillates" is not allowed: the run is undefined at the end of the scene.</source>
        <translation>predict = "oscillates" ist nicht erlaubt: Der Lauf ist am Ende der Szene undefiniert.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/outcome.py"/>
        <source>predict = "sign" is not allowed: the slope is undefined at the end of the scene.</source>
        <translation>predict = "sign" ist nicht erlaubt: Die Steigung ist am Ende der Szene undefiniert.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/outcome.py"/>
        <source>predict = "winner" is not allowed: both lanes meet the event at the same step.</source>
        <translation>predict = "winner" ist nicht erlaubt: Beide Bahnen erreichen das Ereignis beim selben Schritt.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/outcome.py"/>
        <location filename="../../biasviz/scenes.py"/>
        <source>predict = "winner" needs a race to an event: give the scene rival and until.</source>
        <translation>predict = "winner" braucht ein Rennen bis zu einem Ereignis: Geben Sie der Szene rival und until.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/outcome.py"/>
        <source>until = "{event}" never comes: the run stands still or repeats without it.</source>
        <translation>until = "{event}" tritt nie ein: Der Lauf steht still oder wiederholt sich ohne dieses Ereignis.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/path.py"/>
        <source>L left the range of float64</source>
        <translation>L sprengt float64</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/path.py"/>
        <source>step = {first} is not there: the run has steps from 0 to {there} ({why}).</source>
        <translation>step = {first} gibt es nicht: Der Lauf hat Schritte von 0 bis {there} ({why}).</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/path.py"/>
        <location filename="../../biasviz/experiments/neuron/race.py"/>
        <source>the limit</source>
        <translation>die Grenze</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/path.py"/>
        <source>the slope left the range of float64</source>
        <translation>Steigung sprengt float64</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/path.py"/>
        <source>w left the range of float64</source>
        <translation>w sprengt float64</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/race.py"/>
        <source>BCE</source>
        <translation>BCE</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/race.py"/>
        <location filename="../../biasviz/history.py"/>
        <location filename="../../biasviz/layer_history.py"/>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/race.py"/>
        <source>at rest</source>
        <translation>in Ruhe</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/race.py"/>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>diverged</source>
        <translation>divergiert</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/race.py"/>
        <location filename="../../biasviz/updates/batch.py"/>
        <source>moves</source>
        <translation>bewegt sich</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/race.py"/>
        <source>never: {why}</source>
        <translation>nie: {why}</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/race.py"/>
        <location filename="../../biasviz/experiments/neuron/rescue.py"/>
        <source>not within {steps} steps</source>
        <translation>nicht in {steps} Schritten</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/race.py"/>
        <location filename="../../biasviz/history.py"/>
        <location filename="../../biasviz/layer_history.py"/>
        <source>optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/race.py"/>
        <location filename="../../biasviz/ui/batch/sharing_controls.py"/>
        <source>rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/race.py"/>
        <location filename="../../biasviz/history.py"/>
        <location filename="../../biasviz/layer_history.py"/>
        <location filename="../../biasviz/ui/neuron/readout_content.py"/>
        <location filename="../../biasviz/updates/batch.py"/>
        <location filename="../../biasviz/updates/sharing_bias.py"/>
        <source>reduction</source>
        <translation>Reduktion</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/race.py"/>
        <location filename="../../biasviz/history.py"/>
        <location filename="../../biasviz/layer_history.py"/>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>slope at a kink</source>
        <translation>Steigung am Knick</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/race.py"/>
        <location filename="../../biasviz/ui/help/text.py"/>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <location filename="../../biasviz/ui/neuron/readout_content.py"/>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <location filename="../../biasviz/words.py"/>
        <source>undefined</source>
        <translation>undefiniert</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/rescue.py"/>
        <source>1 step</source>
        <translation>1 Schritt</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/rescue.py"/>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/rescue.py"/>
        <source>dead as well</source>
        <translation>ebenfalls tot</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/rescue.py"/>
        <source>dies at step {step}</source>
        <translation>stirbt bei Schritt {step}</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/rescue.py"/>
        <source>rate {rate}</source>
        <translation>Rate {rate}</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/rescue.py"/>
        <source>rate {rate} before the fatal step</source>
        <translation>Rate {rate} vor dem tödlichen Schritt</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/rescue.py"/>
        <source>slope {slope}</source>
        <translation>Steigung {slope}</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/rescue.py"/>
        <source>survives</source>
        <translation>überlebt</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/rescue.py"/>
        <source>then b = {b}</source>
        <translation>dann b = {b}</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/rescue.py"/>
        <source>{alive} of {n} alive, slope {slope}</source>
        <translation>{alive} von {n} leben, Steigung {slope}</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/rescue.py"/>
        <source>{first} steps, all {every}</source>
        <translation>{first} Schritte, alle {every}</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/rescue.py"/>
        <source>{steps} steps</source>
        <translation>{steps} Schritte</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/spec.py"/>
        <location filename="../../biasviz/ui/batch/data_summary.py"/>
        <location filename="../../biasviz/ui/batch/layer_controls.py"/>
        <location filename="../../biasviz/ui/batch/sharing_controls.py"/>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/spec.py"/>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <source>mean over the samples</source>
        <translation>Mittel über die Beispiele</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/spec.py"/>
        <location filename="../../biasviz/ui/batch/layer_controls.py"/>
        <location filename="../../biasviz/ui/batch/sharing_controls.py"/>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/spec.py"/>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <source>sum over the samples</source>
        <translation>Summe über die Beispiele</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/spec.py"/>
        <location filename="../../biasviz/updates/locking.py"/>
        <source>the bias b</source>
        <translation>der Bias b</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/spec.py"/>
        <location filename="../../biasviz/updates/locking.py"/>
        <source>the weight w</source>
        <translation>das Gewicht w</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/spec.py"/>
        <source>w and b</source>
        <translation>w und b</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/spec.py"/>
        <source>x has {n} numbers: give from 1 to {most}.</source>
        <translation>x hat {n} Zahlen: Geben Sie von 1 bis {most}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/spec.py"/>
        <source>x has {x} numbers and y has {y}: each x needs its y, so give equally many.</source>
        <translation>x hat {x} Zahlen und y hat {y}: Jedes x braucht sein y, geben Sie also gleich viele.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/spec.py"/>
        <source>{name} = {value} is not allowed: it must be a number from {low} to {high}.</source>
        <translation>{name} = {value} ist nicht erlaubt: Es muss eine Zahl von {low} bis {high} sein.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/spec.py"/>
        <source>{name} = {value} is not allowed: it must be above 0 and at most {high}.</source>
        <translation>{name} = {value} ist nicht erlaubt: Der Wert muss über 0 und höchstens {high} sein.</translation>
    </message>
    <message>
        <location filename="../../biasviz/experiments/neuron/verdict.py"/>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>each step is longer than the one before and the loss rises</source>
        <translation>jeder Schritt ist länger als der vorige, und der Verlust steigt</translation>
    </message>
    <message>
        <location filename="../../biasviz/files.py"/>
        <source>Batches</source>
        <translation>Batches</translation>
    </message>
    <message>
        <location filename="../../biasviz/files.py"/>
        <source>Dead ReLU</source>
        <translation>Tote ReLU</translation>
    </message>
    <message>
        <location filename="../../biasviz/files.py"/>
        <source>Dead rows</source>
        <translation>Tote Zeilen</translation>
    </message>
    <message>
        <location filename="../../biasviz/files.py"/>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <location filename="../../biasviz/files.py"/>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <location filename="../../biasviz/files.py"/>
        <source>Losses</source>
        <translation>Verluste</translation>
    </message>
    <message>
        <location filename="../../biasviz/files.py"/>
        <source>Many rows</source>
        <translation>Viele Zeilen</translation>
    </message>
    <message>
        <location filename="../../biasviz/files.py"/>
        <source>Saturation</source>
        <translation>Sättigung</translation>
    </message>
    <message>
        <location filename="../../biasviz/files.py"/>
        <source>Sum and mean</source>
        <translation>Summe und Mittel</translation>
    </message>
    <message>
        <location filename="../../biasviz/files.py"/>
        <source>[start] is missing: it says where the run begins.</source>
        <translation>[start] fehlt: Es sagt, wo der Lauf beginnt.</translation>
    </message>
    <message>
        <location filename="../../biasviz/files.py"/>
        <source>order must be a whole number: the place in its group.</source>
        <translation>order muss eine ganze Zahl sein: der Platz in der Gruppe.</translation>
    </message>
    <message>
        <location filename="../../biasviz/files.py"/>
        <source>scenario = {name} is not known{hint}: `biasviz scenarios` lists them, or give the path of a .toml file.</source>
        <translation>scenario = {name} ist nicht bekannt{hint}: `biasviz scenarios` zählt sie auf; oder geben Sie den Pfad einer .toml-Datei an.</translation>
    </message>
    <message>
        <location filename="../../biasviz/files.py"/>
        <source>scenario must be the id of a shipped scenario, in small letters with hyphens.</source>
        <translation>scenario muss die ID eines mitgelieferten Szenarios sein, in Kleinbuchstaben mit Bindestrichen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/files.py"/>
        <source>schema = {schema} was made by a newer biasviz: this one reads {schema2}.</source>
        <translation>schema = {schema} stammt von einem neueren biasviz: Dieses hier liest {schema2}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/files.py"/>
        <location filename="../../biasviz/layer_files.py"/>
        <source>{field} is missing in [{name}]: it needs {start}.</source>
        <translation>{field} fehlt in [{name}]: Nötig sind {start}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/files.py"/>
        <source>{name} is of the Batch lab, and this is for one neuron: open it in the window, or with `grad`.</source>
        <translation>{name} gehört zum Batch-Labor, und dies ist für ein Neuron: Öffnen Sie es im Fenster oder mit `grad`.</translation>
    </message>
    <message>
        <location filename="../../biasviz/hints.py"/>
        <source>(did you mean {word}?)</source>
        <translation>(meinten Sie {word}?)</translation>
    </message>
    <message>
        <location filename="../../biasviz/hints.py"/>
        <source>{name} = {value} is not a number: write one such as 0.5, -2 or 1e-3.</source>
        <translation>{name} = {value} ist keine Zahl: Schreiben Sie etwa 0.5, -2 oder 1e-3.</translation>
    </message>
    <message>
        <location filename="../../biasviz/hints.py"/>
        <source>{name} = {value} is not known{hint}: choose one of {words}.</source>
        <translation>{name} = {value} ist nicht bekannt{hint}: Wählen Sie eines von {words}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <source>a cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <source>a new column</source>
        <translation>neue Spalte</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <source>a new row</source>
        <translation>neue Zeile</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <location filename="../../biasviz/layer_history.py"/>
        <source>activation and loss</source>
        <translation>Aktivierung und Verlust</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <location filename="../../biasviz/layer_history.py"/>
        <location filename="../../biasviz/ui/batch/sharing_controls.py"/>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>bias b</source>
        <translation>Bias b</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <source>clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <location filename="../../biasviz/layer_history.py"/>
        <source>columns of X and Y</source>
        <translation>Spalten von X und Y</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <source>ghost</source>
        <translation>Geisterkugel</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <source>input x</source>
        <translation>Eingabe x</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <location filename="../../biasviz/updates/labs.py"/>
        <source>lab</source>
        <translation>Labor</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <source>lanes</source>
        <translation>Bahnen</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <source>lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <source>motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <source>name of a column</source>
        <translation>Name einer Spalte</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <location filename="../../biasviz/layer_history.py"/>
        <source>open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <source>other rows</source>
        <translation>andere Zeilen</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <source>panels</source>
        <translation>Tafeln</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <location filename="../../biasviz/layer_history.py"/>
        <source>play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <source>race</source>
        <translation>Rennen</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <source>remove a column</source>
        <translation>Spalte entfernen</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <source>remove rows</source>
        <translation>Zeilen entfernen</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <source>reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <source>rows made</source>
        <translation>erzeugte Zeilen</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <location filename="../../biasviz/ui/neuron/readout_content.py"/>
        <source>sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <source>samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <source>sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <location filename="../../biasviz/layer_history.py"/>
        <source>speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <location filename="../../biasviz/layer_history.py"/>
        <location filename="../../biasviz/ui/batch/xray_switches.py"/>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <source>stop-watch</source>
        <translation>Stoppuhr</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <source>strips</source>
        <translation>Streifen</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <location filename="../../biasviz/layer_history.py"/>
        <source>target y</source>
        <translation>Zielwert y</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <source>theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <location filename="../../biasviz/layer_history.py"/>
        <source>view of b</source>
        <translation>Ausschnitt von b</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <source>weight w</source>
        <translation>Gewicht w</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <source>what is shown</source>
        <translation>was gezeigt wird</translation>
    </message>
    <message>
        <location filename="../../biasviz/history.py"/>
        <location filename="../../biasviz/layer_history.py"/>
        <location filename="../../biasviz/updates/locking.py"/>
        <source>what moves</source>
        <translation>was sich bewegt</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_code.py"/>
        <location filename="../../biasviz/shortcode.py"/>
        <source>@{place} is not allowed: a run has the steps from 0 to {most}.</source>
        <translation>@{place} ist nicht erlaubt: Ein Lauf hat die Schritte von 0 bis {most}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_code.py"/>
        <source>A code of the Batch lab tells a shipped scenario as it is, and here something was changed: save it as a file, or as a picture, which carries it too.</source>
        <translation>Ein Code des Batch-Labors nennt ein mitgeliefertes Szenario, wie es ist, und hier wurde etwas geändert: Speichern Sie es als Datei, oder als Bild, das es auch enthält.</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_code.py"/>
        <source>{id} is no scenario of the Batch lab.</source>
        <translation>{id} ist kein Szenario des Batch-Labors.</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_code.py"/>
        <source>{part} is not allowed: the neurons are n1 to n{most}.</source>
        <translation>{part} ist nicht erlaubt: Die Neuronen sind n1 bis n{most}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_code.py"/>
        <source>“{part}” cannot stand after the scenario {id}: only a page, a neuron (n2) and @step can.</source>
        <translation>„{part}“ kann nicht nach dem Szenario {id} stehen: Das können nur eine Seite, ein Neuron (n2) und @step.</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_data.py"/>
        <source>X has {x} rows and Y has {y}: give equally many.</source>
        <translation>X hat {x} Zeilen und Y hat {y}: Geben Sie gleich viele an.</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_data.py"/>
        <source>Y is missing in [data]: X needs it, one row of targets for each row of inputs.</source>
        <translation>Y fehlt in [data]: X braucht es, eine Zeile Zielwerte je Zeile Eingaben.</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_data.py"/>
        <source>[{name}] must have exactly one of {ways}.</source>
        <translation>[{name}] muss genau eines von {ways} haben.</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_data.py"/>
        <source>categories names the column {name}, which there is not.</source>
        <translation>categories nennt die Spalte {name}, die es nicht gibt.</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_data.py"/>
        <source>muted must be a list of rows, whole numbers from 1 to {most}.</source>
        <translation>muted muss eine Liste von Zeilen sein, ganze Zahlen von 1 bis {most}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_data.py"/>
        <source>options must be a table of words between quotes.</source>
        <translation>options muss eine Tabelle von Wörtern in Anführungszeichen sein.</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_data.py"/>
        <source>row {k} of rows must be numbers between commas, such as 0.5, -1, 2.</source>
        <translation>Zeile {k} von rows muss aus Zahlen zwischen Kommas bestehen, etwa 0.5, -1, 2.</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_data.py"/>
        <source>row {k} of {field} has {n} numbers, and row 1 has {m}.</source>
        <translation>Zeile {k} von {field} hat {n} Zahlen, und Zeile 1 hat {m}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_data.py"/>
        <source>rows must be text between """ and """, one row a line, numbers between commas.</source>
        <translation>rows muss Text zwischen """ und """ sein, je Textzeile eine Zeile, Zahlen zwischen Kommas.</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_data.py"/>
        <source>{field} has {n} names for {m} columns: give one for each.</source>
        <translation>{field} hat {n} Namen für {m} Spalten: Geben Sie je einen an.</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_data.py"/>
        <source>{field} is missing in [{name}]: it names columns.</source>
        <translation>{field} fehlt in [{name}]: Es nennt Spalten.</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_data.py"/>
        <source>{field} must be a list of words between quotes.</source>
        <translation>{field} muss eine Liste von Wörtern in Anführungszeichen sein.</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_data.py"/>
        <source>{field} must be a list with one entry for each row.</source>
        <translation>{field} muss eine Liste mit einem Eintrag je Zeile sein.</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_files.py"/>
        <source>[data] is missing: it gives the rows.</source>
        <translation>[data] fehlt: Es gibt die Zeilen an.</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_files.py"/>
        <source>{name} must be a number, or a list of numbers.</source>
        <translation>{name} muss eine Zahl oder eine Liste von Zahlen sein.</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_history.py"/>
        <source>bias that is looked at</source>
        <translation>betrachteter Bias</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_history.py"/>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_history.py"/>
        <source>filters and pictures</source>
        <translation>Filter und Bilder</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_history.py"/>
        <source>muted row</source>
        <translation>stumme Zeile</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_history.py"/>
        <source>neuron</source>
        <translation>Neuron</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_history.py"/>
        <location filename="../../biasviz/updates/batch.py"/>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_history.py"/>
        <source>random minibatches</source>
        <translation>zufällige Minibatches</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_history.py"/>
        <source>rows of a step</source>
        <translation>Zeilen eines Schritts</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_history.py"/>
        <source>shapes</source>
        <translation>Formen</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_history.py"/>
        <source>weights W</source>
        <translation>Gewichte W</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_history.py"/>
        <source>what shares</source>
        <translation>was teilt</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_history.py"/>
        <source>what shares a bias</source>
        <translation>was sich einen Bias teilt</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_history.py"/>
        <source>what the learning rate does</source>
        <translation>was die Lernrate tut</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_scene.py"/>
        <source>a first scene of the Batch lab needs a scenario of it.</source>
        <translation>eine erste Szene des Batch-Labors braucht eines seiner Szenarien.</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_scene.py"/>
        <source>locked must be a list of settings among {allowed}, or "all".</source>
        <translation>locked muss eine Liste von Einstellungen aus {allowed} sein, oder "all".</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_scene.py"/>
        <source>play must be a whole number of rows or steps from 0 to {most}.</source>
        <translation>play muss eine ganze Zahl von Zeilen oder Schritten von 0 bis {most} sein.</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_scene.py"/>
        <location filename="../../biasviz/scenes.py"/>
        <source>predict needs a question: say what the class shall answer.</source>
        <translation>predict braucht question: Sagen Sie, was die Klasse beantworten soll.</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_scene.py"/>
        <source>scenario = {id} is none of the Batch lab{hint}: `biasviz scenarios` lists them.</source>
        <translation>scenario = {id} ist keines des Batch-Labors{hint}: `biasviz scenarios` zählt sie auf.</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_settings.py"/>
        <source>W has the field {name}{hint}: it is drawn with a seed and a scale.</source>
        <translation>W hat das Feld {name}{hint}: Gezogen wird mit seed und scale.</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_settings.py"/>
        <source>W mixes numbers and rows: write one list of numbers for each input.</source>
        <translation>W mischt Zahlen und Zeilen: Schreiben Sie je Eingabe eine Liste von Zahlen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_shown.py"/>
        <source>a word between quotes</source>
        <translation>ein Wort in Anführungszeichen</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_shown.py"/>
        <source>bias and groups of units need one number for each of the {n} units.</source>
        <translation>bias und groups von units brauchen je eine Zahl für die {n} Einheiten.</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_shown.py"/>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_shown.py"/>
        <source>units must have from 1 to {r} rows and up to {u} units.</source>
        <translation>units muss 1 bis {r} Zeilen und bis zu {u} Einheiten haben.</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_shown.py"/>
        <source>{name} in [shown] must be a number from {low} to {high}.</source>
        <translation>{name} in [shown] muss eine Zahl von {low} bis {high} sein.</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_shown.py"/>
        <source>{name} in [shown] must be a whole number from {low} to {high}.</source>
        <translation>{name} in [shown] muss eine ganze Zahl von {low} bis {high} sein.</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_shown.py"/>
        <source>{name} must be a list between brackets.</source>
        <translation>{name} muss eine Liste in eckigen Klammern sein.</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_shown.py"/>
        <source>{name} must be a table with an id, such as {{ id = "tanh" }}.</source>
        <translation>{name} muss eine Tabelle mit einer id sein, etwa {{ id = "tanh" }}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_shown.py"/>
        <source>{name} must be {word}.</source>
        <translation>{name} muss {word} sein.</translation>
    </message>
    <message>
        <location filename="../../biasviz/layer_shown.py"/>
        <source>{name} of units must have the shape ({r}, {c}).</source>
        <translation>{name} von units muss die Form ({r}, {c}) haben.</translation>
    </message>
    <message>
        <location filename="../../biasviz/lessons.py"/>
        <source>lesson = {name} is not known{hint}: choose one of {ids}, or give the path of a .toml file.</source>
        <translation>lesson = {name} ist nicht bekannt{hint}: Wählen Sie eines von {ids}, oder geben Sie den Pfad einer .toml-Datei an.</translation>
    </message>
    <message>
        <location filename="../../biasviz/lessons.py"/>
        <source>minutes must be a whole number from 1 to 60.</source>
        <translation>minutes muss eine ganze Zahl von 1 bis 60 sein.</translation>
    </message>
    <message>
        <location filename="../../biasviz/lessons.py"/>
        <source>order must be a whole number: the place in the menu.</source>
        <translation>order muss eine ganze Zahl sein: der Platz im Menü.</translation>
    </message>
    <message>
        <location filename="../../biasviz/lessons.py"/>
        <source>scene must be a list of tables: write [[scene]] above each of 1 to {most}.</source>
        <translation>scene muss eine Liste von Tabellen sein: Schreiben Sie [[scene]] über jede von 1 bis {most}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/lessons.py"/>
        <source>{name} is missing: a lesson needs {needed}.</source>
        <translation>{name} fehlt: Eine Lektion braucht {needed}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/kinks.py"/>
        <source>PyTorch’s convention</source>
        <translation>Konvention von PyTorch</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/kinks.py"/>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <source>from the left</source>
        <translation>von links</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/kinks.py"/>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <source>from the right</source>
        <translation>von rechts</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/kinks.py"/>
        <source>the middle of both</source>
        <translation>die Mitte von beiden</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/losses.py"/>
        <source>0 or 1, or a probability between</source>
        <translation>0 oder 1, oder eine Wahrscheinlichkeit dazwischen</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/losses.py"/>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>BCE with logits</source>
        <translation>BCE mit Logits</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/losses.py"/>
        <source>Binary cross-entropy</source>
        <translation>Binäre Kreuzentropie</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/losses.py"/>
        <source>Error from which on the loss grows in a straight line instead of a parabola.</source>
        <translation>Fehler, ab dem der Verlust als gerade Linie wächst statt als Parabel.</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/losses.py"/>
        <source>Half MSE</source>
        <translation>Halber MSE</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/losses.py"/>
        <source>Hinge</source>
        <translation>Hinge</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/losses.py"/>
        <source>Huber</source>
        <translation>Huber</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/losses.py"/>
        <source>Log-cosh</source>
        <translation>Log-cosh</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/losses.py"/>
        <source>MAE</source>
        <translation>MAE</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/losses.py"/>
        <source>MSE</source>
        <translation>MSE</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/losses.py"/>
        <source>any number</source>
        <translation>jede Zahl</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/losses.py"/>
        <source>−1 or 1</source>
        <translation>−1 oder 1</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/optimizers.py"/>
        <source>Adagrad</source>
        <translation>Adagrad</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/optimizers.py"/>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/optimizers.py"/>
        <source>Gradient descent</source>
        <translation>Gradientenabstieg</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/optimizers.py"/>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/optimizers.py"/>
        <source>Nesterov momentum</source>
        <translation>Nesterov-Momentum</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/optimizers.py"/>
        <source>RMSprop</source>
        <translation>RMSprop</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/optimizers.py"/>
        <source>Share of the last velocity that is kept: 0 forgets at once, 0.9 rolls on.</source>
        <translation>Anteil der letzten Geschwindigkeit, der bleibt: 0 vergisst sofort, 0.9 rollt weiter.</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/optimizers.py"/>
        <source>Share of the old mean of gradients that is kept at each step.</source>
        <translation>Anteil des alten Mittels der Gradienten, der bei jedem Schritt bleibt.</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/optimizers.py"/>
        <source>Share of the old mean of squared gradients that is kept at each step (PyTorch's alpha).</source>
        <translation>Anteil des alten Mittels der quadrierten Gradienten, der bei jedem Schritt bleibt (alpha in PyTorch).</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/optimizers.py"/>
        <source>Share of the old mean of squared gradients that is kept at each step.</source>
        <translation>Anteil des alten Mittels der quadrierten Gradienten, der bei jedem Schritt bleibt.</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/optimizers.py"/>
        <source>Small number added to the divisor, so that nothing is divided by 0.</source>
        <translation>Kleine Zahl, die zum Nenner addiert wird, damit nichts durch 0 geteilt wird.</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/optimizers.py"/>
        <source>momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/rectifiers.py"/>
        <source>ELU</source>
        <translation>ELU</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/rectifiers.py"/>
        <source>How far below zero the activation can go: it tends to −α for very negative z.</source>
        <translation>Wie weit die Aktivierung unter null gehen kann: Für sehr negatives z strebt sie gegen −α.</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/rectifiers.py"/>
        <source>How steep the line is for negative z: 0 gives ReLU, 1 gives a straight line.</source>
        <translation>Wie steil die Gerade für negatives z ist: 0 ergibt ReLU, 1 ergibt eine gerade Linie.</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/rectifiers.py"/>
        <source>Leaky ReLU</source>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/rectifiers.py"/>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/rectifiers.py"/>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/rectifiers.py"/>
        <source>SELU</source>
        <translation>SELU</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/sigmoidal.py"/>
        <source>Hard sigmoid</source>
        <translation>Hard-Sigmoid</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/sigmoidal.py"/>
        <source>Hard tanh</source>
        <translation>Hard-Tanh</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/sigmoidal.py"/>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>Sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/sigmoidal.py"/>
        <source>Softsign</source>
        <translation>Softsign</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/sigmoidal.py"/>
        <source>Tanh</source>
        <translation>Tanh</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/smooth.py"/>
        <source>GELU</source>
        <translation>GELU</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/smooth.py"/>
        <source>Mish</source>
        <translation>Mish</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/smooth.py"/>
        <source>SiLU (swish)</source>
        <translation>SiLU (Swish)</translation>
    </message>
    <message>
        <location filename="../../biasviz/numerics/smooth.py"/>
        <source>Softplus</source>
        <translation>Softplus</translation>
    </message>
    <message>
        <location filename="../../biasviz/opening.py"/>
        <source>a GIF picture</source>
        <translation>ein GIF-Bild</translation>
    </message>
    <message>
        <location filename="../../biasviz/opening.py"/>
        <source>a JPEG picture</source>
        <translation>ein JPEG-Bild</translation>
    </message>
    <message>
        <location filename="../../biasviz/opening.py"/>
        <source>a WebP picture</source>
        <translation>ein WebP-Bild</translation>
    </message>
    <message>
        <location filename="../../biasviz/opening.py"/>
        <source>a ZIP archive</source>
        <translation>ein ZIP-Archiv</translation>
    </message>
    <message>
        <location filename="../../biasviz/opening.py"/>
        <source>a bitmap</source>
        <translation>eine Bitmap</translation>
    </message>
    <message>
        <location filename="../../biasviz/opening.py"/>
        <source>a packed file</source>
        <translation>eine gepackte Datei</translation>
    </message>
    <message>
        <location filename="../../biasviz/opening.py"/>
        <source>an SVG picture</source>
        <translation>ein SVG-Bild</translation>
    </message>
    <message>
        <location filename="../../biasviz/opening.py"/>
        <source>an XML file</source>
        <translation>eine XML-Datei</translation>
    </message>
    <message>
        <location filename="../../biasviz/opening.py"/>
        <source>rows = {rows} is not allowed: a step has from 0 to {most} of them.</source>
        <translation>rows = {rows} ist nicht erlaubt: Ein Schritt hat 0 bis {most} davon.</translation>
    </message>
    <message>
        <location filename="../../biasviz/opening.py"/>
        <source>rows = {rows} is of the Batch lab: one neuron takes all its samples at once.</source>
        <translation>rows = {rows} gehört zum Batch-Labor: Ein einzelnes Neuron nimmt alle seine Beispiele auf einmal.</translation>
    </message>
    <message>
        <location filename="../../biasviz/opening.py"/>
        <source>{name} cannot be read ({why}): give an id, a code, or the path of a .toml or .png file.</source>
        <translation>{name} kann nicht gelesen werden ({why}): Geben Sie eine Id, einen Code oder den Pfad einer .toml- oder .png-Datei an.</translation>
    </message>
    <message>
        <location filename="../../biasviz/opening.py"/>
        <source>{name} is a file of data, whose columns are chosen in the window: open it there with `biasviz {name}`, or name it in [data] of a scenario (.toml).</source>
        <translation>{name} ist eine Datei mit Daten, deren Spalten im Fenster gewählt werden: Öffnen Sie sie dort mit `biasviz {name}`, oder nennen Sie sie in [data] eines Szenarios (.toml).</translation>
    </message>
    <message>
        <location filename="../../biasviz/opening.py"/>
        <source>{name} is not a file: open a scenario or lesson (.toml), or a PNG.</source>
        <translation>{name} ist keine Datei: Öffnen Sie ein Szenario oder eine Lektion (.toml) oder ein PNG.</translation>
    </message>
    <message>
        <location filename="../../biasviz/opening.py"/>
        <source>{name} is {what}: open a scenario or a lesson (.toml), or a PNG or APNG that biasviz has exported.</source>
        <translation>{name} ist {what}: Öffnen Sie ein Szenario oder eine Lektion (.toml) oder ein PNG oder APNG, das biasviz exportiert hat.</translation>
    </message>
    <message>
        <location filename="../../biasviz/patience.py"/>
        <source>A column of {rows} rows is being summed up …</source>
        <translation>Eine Spalte mit {rows} Zeilen wird ausgewertet …</translation>
    </message>
    <message>
        <location filename="../../biasviz/patience.py"/>
        <source>Batches are being drawn from {rows} rows …</source>
        <translation>Aus {rows} Zeilen werden Batches gezogen …</translation>
    </message>
    <message>
        <location filename="../../biasviz/patience.py"/>
        <source>The curve over {rows} rows is being prepared …</source>
        <translation>Die Kurve über {rows} Zeilen wird vorbereitet …</translation>
    </message>
    <message>
        <location filename="../../biasviz/patience.py"/>
        <source>X @ W of {rows} rows is being worked out …</source>
        <translation>X @ W von {rows} Zeilen wird berechnet …</translation>
    </message>
    <message>
        <location filename="../../biasviz/patience.py"/>
        <source>{rows} rows are being made …</source>
        <translation>{rows} Zeilen werden erzeugt …</translation>
    </message>
    <message>
        <location filename="../../biasviz/patience.py"/>
        <source>{rows} rows are being summed …</source>
        <translation>{rows} Zeilen werden summiert …</translation>
    </message>
    <message>
        <location filename="../../biasviz/pngtext.py"/>
        <source>{name} carries no experiment: only a PNG that biasviz has exported does.</source>
        <translation>{name} enthält kein Experiment: Das tut nur ein PNG, das biasviz exportiert hat.</translation>
    </message>
    <message>
        <location filename="../../biasviz/pngtext.py"/>
        <source>{name} carries too long a text: at most {most} KiB are allowed.</source>
        <translation>{name} enthält einen zu langen Text: Höchstens {most} KiB sind erlaubt.</translation>
    </message>
    <message>
        <location filename="../../biasviz/pngtext.py"/>
        <source>{name} is damaged: the picture ends before its end, or was changed.</source>
        <translation>{name} ist beschädigt: Das Bild hört vor seinem Ende auf oder wurde verändert.</translation>
    </message>
    <message>
        <location filename="../../biasviz/pngtext.py"/>
        <source>{name} is not a PNG picture.</source>
        <translation>{name} ist kein PNG-Bild.</translation>
    </message>
    <message>
        <location filename="../../biasviz/pngtext.py"/>
        <source>{name} is not a file: give the path of a PNG picture.</source>
        <translation>{name} ist keine Datei: Geben Sie den Pfad eines PNG-Bildes an.</translation>
    </message>
    <message>
        <location filename="../../biasviz/pngtext.py"/>
        <source>{path} cannot be read ({why}): give the path of a PNG picture.</source>
        <translation>{path} kann nicht gelesen werden ({why}): Geben Sie den Pfad eines PNG-Bildes an.</translation>
    </message>
    <message>
        <location filename="../../biasviz/scenes.py"/>
        <source>level is the loss for until = "below": leave it out, or give that event.</source>
        <translation>level ist der Verlust für until = "below": Lassen Sie es weg, oder geben Sie dieses Ereignis an.</translation>
    </message>
    <message>
        <location filename="../../biasviz/scenes.py"/>
        <source>locked must be a list of settings, such as ["learning_rate"], or "all".</source>
        <translation>locked muss eine Liste von Einstellungen sein, etwa ["learning_rate"], oder "all".</translation>
    </message>
    <message>
        <location filename="../../biasviz/scenes.py"/>
        <source>no run can go on from the scene before, which ended {ended}: give it a start.</source>
        <translation>kein Lauf kann an die vorige Szene anschließen, die so endete: {ended}. Geben Sie ihr einen Start.</translation>
    </message>
    <message>
        <location filename="../../biasviz/scenes.py"/>
        <source>no scene goes on from one that walks more than {short} steps: give it a start.</source>
        <translation>keine Szene schließt an eine an, die mehr als {short} Schritte geht: Geben Sie ihr einen Start.</translation>
    </message>
    <message>
        <location filename="../../biasviz/scenes.py"/>
        <source>notes must be text between quotes, of 1 to 2,000 letters.</source>
        <translation>notes muss Text in Anführungszeichen sein, von 1 bis 2,000 Zeichen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/scenes.py"/>
        <source>rival changes nothing: name at least one setting that is another in lane B.</source>
        <translation>rival ändert nichts: Nennen Sie mindestens eine Einstellung, die in Bahn B anders ist.</translation>
    </message>
    <message>
        <location filename="../../biasviz/scenes.py"/>
        <source>rival in [scene.expect] needs another lane: the scene has none.</source>
        <translation>rival in [scene.expect] braucht eine zweite Bahn: Die Szene hat keine.</translation>
    </message>
    <message>
        <location filename="../../biasviz/scenes.py"/>
        <source>scenario = {id} is not shipped{hint}: `biasviz scenarios` lists them.</source>
        <translation>scenario = {id} ist nicht mitgeliefert{hint}: `biasviz scenarios` zählt die Szenarien auf.</translation>
    </message>
    <message>
        <location filename="../../biasviz/scenes.py"/>
        <source>scenario and [scene.start] cannot both be given: a scene starts in one place.</source>
        <translation>scenario und [scene.start] gehen nicht zugleich: Eine Szene beginnt an einer Stelle.</translation>
    </message>
    <message>
        <location filename="../../biasviz/scenes.py"/>
        <source>speed must be a number of steps a second from {speeds} to {speeds2}.</source>
        <translation>speed muss eine Zahl von Schritten je Sekunde von {speeds} bis {speeds2} sein.</translation>
    </message>
    <message>
        <location filename="../../biasviz/scenes.py"/>
        <source>the first scene needs a start: give it a scenario or a [scene.start] table.</source>
        <translation>die erste Szene braucht einen Start: Geben Sie ihr scenario oder eine Tabelle [scene.start].</translation>
    </message>
    <message>
        <location filename="../../biasviz/scenes.py"/>
        <source>until and play cannot both be given: a scene walks to an event, or so many steps.</source>
        <translation>until und play gehen nicht zugleich: Eine Szene geht bis zu einem Ereignis oder so viele Schritte.</translation>
    </message>
    <message>
        <location filename="../../biasviz/scenes.py"/>
        <source>window must be two numbers, such as [-4, 6]: the biases that are shown, from and to.</source>
        <translation>window muss aus zwei Zahlen bestehen, etwa [-4, 6]: von welchem bis zu welchem Bias gezeigt wird.</translation>
    </message>
    <message>
        <location filename="../../biasviz/scenes.py"/>
        <source>window must go from a smaller b to a larger one, at least 0.001 apart.</source>
        <translation>window muss von einem kleineren b zu einem größeren gehen, mindestens 0.001 weiter.</translation>
    </message>
    <message>
        <location filename="../../biasviz/scenes.py"/>
        <source>{field} must be a whole number of steps from 0 to {most}.</source>
        <translation>{field} muss eine ganze Zahl von Schritten von 0 bis {most} sein.</translation>
    </message>
    <message>
        <location filename="../../biasviz/scenes.py"/>
        <source>{field} must be true or false.</source>
        <translation>{field} muss true oder false sein.</translation>
    </message>
    <message>
        <location filename="../../biasviz/scenes.py"/>
        <source>{name} cannot be locked{hint}: allowed are {fields}, or "all" in place of the list.</source>
        <translation>{name} kann nicht gesperrt werden{hint}: Erlaubt sind {fields}, oder "all" anstelle der Liste.</translation>
    </message>
    <message>
        <location filename="../../biasviz/scenes.py"/>
        <source>{name} is missing in [[scene]]: it needs title, say and notes.</source>
        <translation>{name} fehlt in [[scene]]: Nötig sind title, say und notes.</translation>
    </message>
    <message>
        <location filename="../../biasviz/scenes.py"/>
        <source>{name} is missing in [scene.start]: it needs {start}.</source>
        <translation>{name} fehlt in [scene.start]: Nötig sind {start}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/session.py"/>
        <source>The last session could not be read and is set aside as {path}: {why}</source>
        <translation>Die letzte Sitzung konnte nicht gelesen werden und liegt beiseite als {path}: {why}</translation>
    </message>
    <message>
        <location filename="../../biasviz/session.py"/>
        <source>{field} must be text between quotes.</source>
        <translation>{field} muss Text in Anführungszeichen sein.</translation>
    </message>
    <message>
        <location filename="../../biasviz/settings.py"/>
        <location filename="../../biasviz/ui/neuron/samples_text.py"/>
        <source>1 number</source>
        <translation>1 Zahl</translation>
    </message>
    <message>
        <location filename="../../biasviz/settings.py"/>
        <source>parameter {name} is not known{hint}: {records} and {last} have no parameters.</source>
        <translation>Der Parameter {name} ist nicht bekannt{hint}: {records} und {last} haben keine Parameter.</translation>
    </message>
    <message>
        <location filename="../../biasviz/settings.py"/>
        <source>parameter {name} is not known{hint}: {records} and {last} have {allowed}.</source>
        <translation>Der Parameter {name} ist nicht bekannt{hint}: {records} und {last} haben {allowed}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/settings.py"/>
        <source>parameters = {value} is no table: write a name and a number for each.</source>
        <translation>parameters = {value} ist keine Tabelle: Schreiben Sie je einen Namen und eine Zahl.</translation>
    </message>
    <message>
        <location filename="../../biasviz/settings.py"/>
        <source>x has {x} and y has {y}: each x needs its y, so give equally many.</source>
        <translation>x hat {x} und y hat {y}: Jedes x braucht sein y, geben Sie also gleich viele.</translation>
    </message>
    <message>
        <location filename="../../biasviz/settings.py"/>
        <source>y = {y} is not allowed with {id}: it must lie in {targets}, for {loss} expects {expected}.</source>
        <translation>y = {y} ist mit {id} nicht erlaubt: Es muss in {targets} liegen, denn {loss} erwartet {expected}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/settings.py"/>
        <source>{name} has the shape {shape}: give a number or one flat list, such as {name}.ravel().</source>
        <translation>{name} hat die Form {shape}: Geben Sie eine Zahl oder eine flache Liste, etwa {name}.ravel().</translation>
    </message>
    <message>
        <location filename="../../biasviz/settings.py"/>
        <source>{name} has {n} numbers: give from 1 to {most}.</source>
        <translation>{name} hat {n} Zahlen: Geben Sie von 1 bis {most}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/settings.py"/>
        <location filename="../../biasviz/ui/neuron/samples_text.py"/>
        <source>{n} numbers</source>
        <translation>{n} Zahlen</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/code.py"/>
        <source>Code with {n} samples would be hard to read: it carries at most {most_samples}. Save the experiment as a file, and `biasviz descend --scenario FILE` computes it.</source>
        <translation>Code mit {n} Beispielen wäre schwer zu lesen: Er fasst höchstens {most_samples}. Speichern Sie das Experiment als Datei; `biasviz descend --scenario FILE` berechnet es.</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/code.py"/>
        <source>There are no numbers to check code against at step {step}: the run has diverged.</source>
        <translation>Bei Schritt {step} gibt es keine Zahlen, an denen Code geprüft werden könnte: Der Lauf ist divergiert.</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/code.py"/>
        <source>There are no numbers to check code against at step {step}: {undefined}</source>
        <translation>Bei Schritt {step} gibt es keine Zahlen, an denen Code geprüft werden könnte: {undefined}</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/code.py"/>
        <source>This run comes to lie exactly on a kink, where the chosen convention gives a slope other than PyTorch's: choose PyTorch's convention for the kink, and the code computes the same.</source>
        <translation>Dieser Lauf kommt genau auf einem Knick zu liegen, wo die gewählte Konvention eine andere Steigung gibt als PyTorch: Wählen Sie für den Knick die Konvention von PyTorch, dann rechnet der Code dasselbe.</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/film.py"/>
        <source>The animation has no step: it starts at step {first}, and no step of the run follows.</source>
        <translation>Die Animation hat keinen Schritt: Sie beginnt bei Schritt {first}, und danach folgt im Lauf keiner mehr.</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/film.py"/>
        <source>The animation would have {count} frames where {most_frames} are the most: take fewer steps, or fewer frames a step.</source>
        <translation>Die Animation hätte {count} Bilder, höchstens {most_frames} sind möglich: Nehmen Sie weniger Schritte oder weniger Bilder je Schritt.</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/mp4.py"/>
        <source>MP4 needs the program ffmpeg, which is not on PATH: install it, or choose GIF, APNG or WebP.</source>
        <translation>MP4 braucht das Programm ffmpeg, das nicht im PATH liegt: Installieren Sie es, oder wählen Sie GIF, APNG oder WebP.</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/mp4.py"/>
        <source>exit code {code}</source>
        <translation>Exit-Code {code}</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/mp4.py"/>
        <source>ffmpeg could not write the MP4 ({why}): choose GIF, APNG or WebP.</source>
        <translation>ffmpeg konnte das MP4 nicht schreiben ({why}): Wählen Sie GIF, APNG oder WebP.</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/order.py"/>
        <source>Animation</source>
        <translation>Animation</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/order.py"/>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/order.py"/>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/order.py"/>
        <source>The picture would have {width} × {height} pixels: at most {most} a side and {most_pixels} million in all are allowed.</source>
        <translation>Das Bild hätte {width} × {height} Pixel: Höchstens {most} je Seite und insgesamt {most_pixels} Millionen sind erlaubt.</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/order.py"/>
        <source>Vector</source>
        <translation>Vektorgrafik</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/order.py"/>
        <source>frames = {value} is not allowed: give frames a step above 0, and up to {most}.</source>
        <translation>frames = {value} ist nicht erlaubt: Geben Sie Bilder je Schritt über 0 an, höchstens {most}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/order.py"/>
        <location filename="../../biasviz/shortcode.py"/>
        <location filename="../../biasviz/ui/keys.py"/>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/order.py"/>
        <location filename="../../biasviz/sharing/tables.py"/>
        <source>points = {points} is not allowed: a curve has from 2 to {most_points} of them.</source>
        <translation>points = {points} ist nicht erlaubt: Eine Kurve hat davon 2 bis {most_points}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/order.py"/>
        <source>scale = {scale} is not allowed: it must be from {scales} to {scales2}.</source>
        <translation>scale = {scale} ist nicht erlaubt: Es muss von {scales} bis {scales2} gehen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/order.py"/>
        <source>size = {width}x{height} is not allowed: give from {least}x{least2} to {most}x{most2}.</source>
        <translation>size = {width}x{height} ist nicht erlaubt: Geben Sie von {least}x{least2} bis {most}x{most2}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/order.py"/>
        <source>speed = {value} is not allowed: give steps a second above 0, and up to {most}.</source>
        <translation>speed = {value} ist nicht erlaubt: Geben Sie Schritte je Sekunde über 0 an, höchstens {most}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/order.py"/>
        <location filename="../../biasviz/sharing/tables.py"/>
        <source>steps {first} to {last} are not allowed: they must rise, and lie between 0 and {most}.</source>
        <translation>Die Schritte {first} bis {last} sind nicht erlaubt: Sie müssen steigen und zwischen 0 und {most} liegen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/order.py"/>
        <source>what = {what} is not allowed for {format}: choose {allowed}.</source>
        <translation>what = {what} ist für {format} nicht erlaubt: Wählen Sie {allowed}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/order.py"/>
        <source>what = {what} is of one neuron: of the Batch lab the whole window can be exported.</source>
        <translation>what = {what} gehört zu einem einzelnen Neuron: Vom Batch-Labor lässt sich das ganze Fenster exportieren.</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/worksheet.py"/>
        <source>All four, from easy to hard</source>
        <translation>Alle vier, von leicht bis schwer</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/worksheet.py"/>
        <source>Cross-entropy</source>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/worksheet.py"/>
        <source>Linear and ReLU</source>
        <translation>Linear und ReLU</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/worksheet.py"/>
        <source>Saturated and dead</source>
        <translation>Gesättigt und tot</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/worksheet.py"/>
        <source>Sigmoid and tanh</source>
        <translation>Sigmoid und tanh</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/worksheet.py"/>
        <source>count = {count} is not allowed: a sheet has from 1 to {most} exercises.</source>
        <translation>count = {count} ist nicht erlaubt: Ein Blatt hat von 1 bis {most} Aufgaben.</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/worksheet.py"/>
        <source>level = {level} is not known{hint}: one of {levels}.</source>
        <translation>level = {level} ist nicht bekannt{hint}: eines von {levels}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/worksheet.py"/>
        <location filename="../../biasviz/ui/neuron/readout_content.py"/>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <location filename="../../biasviz/ui/present/words.py"/>
        <source>next b</source>
        <translation>nächstes b</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/worksheet.py"/>
        <source>number = {number} is not allowed: give a whole number from 0 to {largest_number}.</source>
        <translation>number = {number} ist nicht erlaubt: Geben Sie eine ganze Zahl von 0 bis {largest_number}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/worksheet.py"/>
        <source>{code} is no code of a worksheet: it looks like M10-7, as at the foot of each sheet.</source>
        <translation>{code} ist kein Code eines Arbeitsblatts: Er sieht aus wie M10-7, wie am Fuß jedes Blattes.</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/worksheet_words.py"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/worksheet_words.py"/>
        <source>Key</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/worksheet_words.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/worksheet_words.py"/>
        <source>One neuron, one step</source>
        <translation>Ein Neuron, ein Schritt</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/worksheet_words.py"/>
        <source>Why is the slope so small?</source>
        <translation>Warum ist die Steigung so klein?</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/worksheet_words.py"/>
        <source>Work out each number, then take one step of gradient descent: what is the next b?</source>
        <translation>Berechnen Sie jede Zahl, und gehen Sie dann einen Schritt Gradientenabstieg: Was ist das nächste b?</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/worksheet_words.py"/>
        <source>Worksheet {number} · {level} · code {code}</source>
        <translation>Arbeitsblatt {number} · {level} · Code {code}</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/worksheet_words.py"/>
        <source>da/dz = 1 for z &gt; 0, else 0</source>
        <translation>da/dz = 1 für z &gt; 0, sonst 0</translation>
    </message>
    <message>
        <location filename="../../biasviz/sharing/worksheet_words.py"/>
        <source>next b = b − η · dL/db</source>
        <translation>nächstes b = b − η · dL/db</translation>
    </message>
    <message>
        <location filename="../../biasviz/shortcode.py"/>
        <source>The check letters “{letters}” do not match what stands before them: look at each sign again, at {parts} first.</source>
        <translation>Die Prüfbuchstaben „{letters}“ passen nicht zu dem, was davor steht: Sehen Sie jedes Zeichen noch einmal an, zuerst {parts}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/shortcode.py"/>
        <source>The check letters “{letters}” do not match what stands before them: look at each sign again.</source>
        <translation>Die Prüfbuchstaben „{letters}“ passen nicht zu dem, was davor steht: Sehen Sie jedes Zeichen noch einmal an.</translation>
    </message>
    <message>
        <location filename="../../biasviz/shortcode.py"/>
        <source>This code does not say {missing}: it is not whole.</source>
        <translation>Dieser Code sagt nichts über {missing}: Er ist nicht vollständig.</translation>
    </message>
    <message>
        <location filename="../../biasviz/shortcode.py"/>
        <source>This experiment has {n} samples, and its code would have {n2} signs where {longest_code} are the most: save it as a file, or as a picture, which carries it too.</source>
        <translation>Dieses Experiment hat {n} Beispiele, und sein Code hätte {n2} Zeichen, höchstens {longest_code} sind möglich: Speichern Sie es als Datei, oder als Bild, das es auch enthält.</translation>
    </message>
    <message>
        <location filename="../../biasviz/shortcode.py"/>
        <source>This is too long for a code: it has {n} signs, and {longest_code} are the most.</source>
        <translation>Das ist zu lang für einen Code: Es hat {n} Zeichen, höchstens {longest_code} sind möglich.</translation>
    </message>
    <message>
        <location filename="../../biasviz/shortcode.py"/>
        <source>s{sample} is not allowed: the samples are s1 to s{samples}.</source>
        <translation>s{sample} ist nicht erlaubt: Die Beispiele sind s1 bis s{samples}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/shortcode.py"/>
        <source>{typed} is no code: a code looks like {example}.</source>
        <translation>{typed} ist kein Code: Ein Code sieht aus wie {example}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/shortcode.py"/>
        <source>{typed} is not a whole code: it must end in a slash and its two check letters, such as {example}.</source>
        <translation>{typed} ist kein vollständiger Code: Er muss mit einem Schrägstrich und seinen zwei Prüfbuchstaben enden, etwa {example}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/shortcode.py"/>
        <source>“{own}” cannot stand after the scenario {id}: only @step, vs, log and s2 can.</source>
        <translation>„{own}“ kann nicht nach dem Szenario {id} stehen: Nur @step, vs, log und s2 können es.</translation>
    </message>
    <message>
        <location filename="../../biasviz/shortcode.py"/>
        <source>“{part}” has {n} parameters: {id} has {n2}, numbers after colons.</source>
        <translation>„{part}“ hat {n} Parameter: {id} hat {n2}, Zahlen nach Doppelpunkten.</translation>
    </message>
    <message>
        <location filename="../../biasviz/shortcode.py"/>
        <source>“{part}” in the code is not understood{hint}.</source>
        <translation>„{part}“ im Code wird nicht verstanden{hint}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/shortcode.py"/>
        <source>“{part}” says {name} a second time: each part of a code stands once.</source>
        <translation>„{part}“ nennt {name} ein zweites Mal: Jeder Teil eines Codes steht einmal.</translation>
    </message>
    <message>
        <location filename="../../biasviz/state.py"/>
        <source>A layer on a batch of rows: why do we sum over axis 0?</source>
        <translation>Eine Schicht auf einem Batch aus Zeilen: Warum summieren wir über Achse 0?</translation>
    </message>
    <message>
        <location filename="../../biasviz/state.py"/>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <location filename="../../biasviz/ui/batch/sharing_controls.py"/>
        <location filename="../../biasviz/ui/help/text.py"/>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <location filename="../../biasviz/state.py"/>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>All strips</source>
        <translation>Alle Streifen</translation>
    </message>
    <message>
        <location filename="../../biasviz/state.py"/>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <location filename="../../biasviz/state.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../biasviz/state.py"/>
        <source>Factors</source>
        <translation>Faktoren</translation>
    </message>
    <message>
        <location filename="../../biasviz/state.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../biasviz/state.py"/>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <location filename="../../biasviz/ui/help/text.py"/>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <location filename="../../biasviz/state.py"/>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>Neuron</source>
        <translation>Neuron</translation>
    </message>
    <message>
        <location filename="../../biasviz/state.py"/>
        <source>One neuron: what is dL/db, and why is it so small?</source>
        <translation>Ein Neuron: Was ist dL/db, und warum ist es so klein?</translation>
    </message>
    <message>
        <location filename="../../biasviz/state.py"/>
        <source>Projector</source>
        <translation>Projektor</translation>
    </message>
    <message>
        <location filename="../../biasviz/tomlfile.py"/>
        <source>field {field} in [{where}] is not known{hint}: allowed are {words}.</source>
        <translation>Das Feld {field} in [{where}] ist nicht bekannt{hint}: Erlaubt sind {words}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/tomlfile.py"/>
        <source>field {field} is not known{hint}: allowed are {words}.</source>
        <translation>Das Feld {field} ist nicht bekannt{hint}: Erlaubt sind {words}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/tomlfile.py"/>
        <source>{field} = {value} is not allowed{hint}: it must be one of {options}.</source>
        <translation>{field} = {value} ist nicht erlaubt{hint}: Es muss eines von {options} sein.</translation>
    </message>
    <message>
        <location filename="../../biasviz/tomlfile.py"/>
        <source>{field} = {value} is not allowed{hint}: it must be {options}.</source>
        <translation>{field} = {value} ist nicht erlaubt{hint}: Es muss {options} sein.</translation>
    </message>
    <message>
        <location filename="../../biasviz/tomlfile.py"/>
        <source>{field} is missing: it must be one of {options}.</source>
        <translation>{field} fehlt: Es muss eines von {options} sein.</translation>
    </message>
    <message>
        <location filename="../../biasviz/tomlfile.py"/>
        <source>{field} is missing: it must be {options}.</source>
        <translation>{field} fehlt: Es muss {options} sein.</translation>
    </message>
    <message>
        <location filename="../../biasviz/tomlfile.py"/>
        <source>{field} is no table: write [{field}] and one field a line below it.</source>
        <translation>{field} ist keine Tabelle: Schreiben Sie [{field}] und darunter ein Feld je Zeile.</translation>
    </message>
    <message>
        <location filename="../../biasviz/tomlfile.py"/>
        <source>{field} must be one line of text between quotes, of 1 to {most} letters.</source>
        <translation>{field} muss eine Zeile Text in Anführungszeichen sein, von 1 bis {most} Zeichen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/tomlfile.py"/>
        <source>{file}, line {line}: {why}</source>
        <translation>{file}, Zeile {line}: {why}</translation>
    </message>
    <message>
        <location filename="../../biasviz/tomlfile.py"/>
        <source>{file}: {why}</source>
        <translation>{file}: {why}</translation>
    </message>
    <message>
        <location filename="../../biasviz/tomlfile.py"/>
        <source>{name} is nested too deeply: at most {most} levels are allowed.</source>
        <translation>{name} ist zu tief verschachtelt: Höchstens {most} Ebenen sind erlaubt.</translation>
    </message>
    <message>
        <location filename="../../biasviz/tomlfile.py"/>
        <source>{name} is not a file: give the path of a .toml file.</source>
        <translation>{name} ist keine Datei: Geben Sie den Pfad einer .toml-Datei an.</translation>
    </message>
    <message>
        <location filename="../../biasviz/tomlfile.py"/>
        <source>{name} is too large: at most {most} KiB are allowed besides text between quotes.</source>
        <translation>{name} ist zu groß: Höchstens {most} KiB sind außer dem Text in Anführungszeichen erlaubt.</translation>
    </message>
    <message>
        <location filename="../../biasviz/tomlfile.py"/>
        <source>{name} is too large: at most {most} KiB are allowed.</source>
        <translation>{name} ist zu groß: Höchstens {most} KiB sind erlaubt.</translation>
    </message>
    <message>
        <location filename="../../biasviz/tomlfile.py"/>
        <source>{name}, line {line}: this is not UTF-8 text, as TOML must be.</source>
        <translation>{name}, Zeile {line}: Das ist kein UTF-8-Text, wie TOML ihn verlangt.</translation>
    </message>
    <message>
        <location filename="../../biasviz/tomlfile.py"/>
        <source>{name}, line {line}: this is not valid TOML: {why}.</source>
        <translation>{name}, Zeile {line}: Das ist kein gültiges TOML: {why}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/tomlfile.py"/>
        <source>{name}: this is not valid TOML: {why}.</source>
        <translation>{name}: Das ist kein gültiges TOML: {why}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/tomlfile.py"/>
        <source>{path} cannot be read ({why}): give an id or the path of a .toml file.</source>
        <translation>{path} kann nicht gelesen werden ({why}): Geben Sie eine ID oder den Pfad einer .toml-Datei an.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/actions.py"/>
        <source>All commands</source>
        <translation>Alle Befehle</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_neurons.py"/>
        <source>of {k}</source>
        <translation>von {k}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_side.py"/>
        <source>Every row is muted: there is nothing to draw from.</source>
        <translation>Jede Zeile ist stumm: Es gibt nichts, woraus zu ziehen wäre.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>A batch of all {n} rows leaves nothing to chance: every one has the slope {mean}.</source>
        <translation>Ein Batch aus allen {n} Zeilen lässt dem Zufall nichts: Jeder hat die Steigung {mean}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>A sum over fewer rows is smaller: over all of them it is {full}, {times} times as much.</source>
        <translation>Eine Summe über weniger Zeilen ist kleiner: Über alle ist sie {full}, das {times}-Fache.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>At the bias {b} the loss is undefined. {why}</source>
        <translation>Beim Bias {b} ist der Verlust undefiniert. {why}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>Drag the ball to set the bias; the wheel widens or narrows the view, dragging with Shift moves it, a double click fits it. With the keys: up and down.</source>
        <translation>Kugel ziehen setzt den Bias; das Mausrad weitet oder verengt den Ausschnitt, Ziehen mit Umschalt verschiebt ihn, ein Doppelklick passt ihn an. Mit den Tasten: auf und ab.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>Each step of the descent sees</source>
        <translation>Jeder Schritt des Abstiegs sieht</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>Expected spread {formula} = {error}, found {std}; {count} batches.</source>
        <translation>Erwartete Streuung {formula} = {error}, gefunden {std}; {count} Batches.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>Expected spread {formula}·√((n−m)/(n−1)) = {error}, found {std}; {count} batches.</source>
        <translation>Erwartete Streuung {formula}·√((n−m)/(n−1)) = {error}, gefunden {std}; {count} Batches.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>How many batches are drawn for the histogram.</source>
        <translation>Wie viele Batches für das Histogramm gezogen werden.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>How many of the batches have which slope dL/db; those left or right of 0 pull b apart.</source>
        <translation>Wie viele der Batches welche Steigung dL/db haben; die links und rechts von 0 ziehen b auseinander.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>L is their mean</source>
        <translation>L ist ihr Mittel</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>L is their sum</source>
        <translation>L ist ihre Summe</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>L undefined</source>
        <translation>L undefiniert</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>Look at this neuron alone with one input, the rows as its samples.</source>
        <translation>Dieses Neuron allein ansehen, mit einer Eingabe und den Zeilen als Beispielen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>Loss over the bias</source>
        <translation>Verlust über dem Bias</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>Loss over the bias of one neuron</source>
        <translation>Verlust über dem Bias eines Neurons</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>Neuron {j} of {k}.</source>
        <translation>Neuron {j} von {k}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <location filename="../../biasviz/ui/batch/data_page.py"/>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>Open in the Neuron lab</source>
        <translation>Ins Neuron-Labor</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>Open neuron {n} in the Neuron lab</source>
        <translation>Neuron {n} im Neuron-Labor öffnen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>Open {x} and neuron {n} in the Neuron lab</source>
        <translation>{x} und Neuron {n} im Neuron-Labor öffnen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>Over {n} rows, at the bias {b}, the loss is {loss} and falls towards larger b: slope {slope}.</source>
        <translation>Über {n} Zeilen ist der Verlust beim Bias {b} gleich {loss} und fällt zu größerem b hin: Steigung {slope}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>Over {n} rows, at the bias {b}, the loss is {loss} and flat.</source>
        <translation>Über {n} Zeilen ist der Verlust beim Bias {b} gleich {loss} und flach.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>Over {n} rows, at the bias {b}, the loss is {loss} and rises towards larger b: slope {slope}.</source>
        <translation>Über {n} Zeilen ist der Verlust beim Bias {b} gleich {loss} und steigt zu größerem b hin: Steigung {slope}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>Over {n} rows, at the bias {b}, the loss is {loss}.</source>
        <translation>Über {n} Zeilen ist der Verlust beim Bias {b} gleich {loss}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>Rows of a batch, drawn at random; in a batch no row comes twice.</source>
        <translation>Zeilen eines Batches, zufällig gezogen; in einem Batch kommt keine Zeile zweimal vor.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>Slopes of random batches</source>
        <translation>Steigungen zufälliger Batches</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>Step or play: where b comes to at each step is drawn here, from the bottom up.</source>
        <translation>Schritt oder Abspielen: Hier wird von unten nach oben gezeichnet, wohin b kommt.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>The descent</source>
        <translation>Der Abstieg</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>The neuron whose bias is looked at: a column of W, b and Z.</source>
        <translation>Das Neuron, dessen Bias betrachtet wird: eine Spalte von W, b und Z.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>The same seed draws the same batches.</source>
        <translation>Derselbe Seed zieht dieselben Batches.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>The slope of some rows is no number, so there is none over a batch.</source>
        <translation>Die Steigung mancher Zeilen ist keine Zahl, also gibt es keine über einen Batch.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>all rows</source>
        <translation>alle Zeilen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>all rows · {m}/{n}: {slope}</source>
        <translation>alle Zeilen · {m}/{n}: {slope}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>all rows: {slope}</source>
        <translation>alle Zeilen: {slope}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <location filename="../../biasviz/updates/batch_curve.py"/>
        <source>batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <location filename="../../biasviz/updates/batch_curve.py"/>
        <source>batches</source>
        <translation>Batches</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>batches of {n} rows</source>
        <translation>Batches zu {n} Zeilen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>dL/db of a batch</source>
        <translation>dL/db eines Batches</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>dL/db{j} = {slope}</source>
        <translation>dL/db{j} = {slope}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>drag the ball along the curve</source>
        <translation>Kugel an der Kurve entlangziehen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>each row has its own, faint curve:</source>
        <translation>je Zeile eine blasse Kurve:</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>every step sees all rows</source>
        <translation>jeder Schritt sieht alle Zeilen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>mean over {n} rows</source>
        <translation>Mittel über {n} Zeilen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>one batch</source>
        <translation>einen Batch</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>row {n}: its loss is {loss}</source>
        <translation>Zeile {n}: ihr Verlust ist {loss}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>slope = {slope}</source>
        <translation>Steigung = {slope}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>sum over {n} rows</source>
        <translation>Summe über {n} Zeilen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>the other neurons: {loss}, whatever this b is</source>
        <translation>die anderen Neuronen: {loss}, gleich was dieses b ist</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>this batch: {slope}</source>
        <translation>dieser Batch: {slope}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>{m} of {n} rows: every batch has the slope {mean}, for no row differs from the rest.</source>
        <translation>{m} von {n} Zeilen: Jeder Batch hat die Steigung {mean}, denn keine Zeile weicht von den anderen ab.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>{m} of {n} rows: the slope is {mean} ± {std}, all of it noise: over all rows it is 0.</source>
        <translation>{m} von {n} Zeilen: Die Steigung ist {mean} ± {std}, alles Rauschen: Über alle Zeilen ist sie 0.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>{m} of {n} rows: the slope is {mean} ± {std}; none of the batches points the other way.</source>
        <translation>{m} von {n} Zeilen: Die Steigung ist {mean} ± {std}; kein Batch zeigt in die andere Richtung.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>{m} of {n} rows: the slope is {mean} ± {std}; {part} of the batches point the other way.</source>
        <translation>{m} von {n} Zeilen: Die Steigung ist {mean} ± {std}; {part} der Batches zeigen in die andere Richtung.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>σ/√m</source>
        <translation>σ/√m</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/curve_text.py"/>
        <source>σ·√m</source>
        <translation>σ·√m</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_import.py"/>
        <location filename="../../biasviz/ui/keep/rows.py"/>
        <location filename="../../biasviz/ui/neuron/samples_text.py"/>
        <location filename="../../biasviz/ui/sharing/export_dialog.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_import.py"/>
        <source>Choose at least one column as X and one as Y: the sign under its name tells.</source>
        <translation>Wählen Sie mindestens eine Spalte als X und eine als Y: Das Zeichen unter dem Namen sagt es.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_import.py"/>
        <source>Each different value is a category: a column of 0 and 1 for each, as Y.</source>
        <translation>Jeder verschiedene Wert ist eine Kategorie: je eine Spalte aus 0 und 1, als Y.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_import.py"/>
        <source>First rows of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_import.py"/>
        <location filename="../../biasviz/ui/keep/rows.py"/>
        <source>How much is read</source>
        <translation>Wie viel gelesen ist</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_import.py"/>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_import.py"/>
        <source>Names, not numbers</source>
        <translation>Namen, keine Zahlen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_import.py"/>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_import.py"/>
        <source>Read a file of data</source>
        <translation>Datei mit Daten lesen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_import.py"/>
        <location filename="../../biasviz/ui/keep/preparing.py"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_import.py"/>
        <source>Use as X</source>
        <translation>Als X verwenden</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_import.py"/>
        <source>Use as Y</source>
        <translation>Als Y verwenden</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_import.py"/>
        <source>Working out the layer on {rows} rows …</source>
        <translation>Die Schicht wird auf {rows} Zeilen berechnet …</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_import.py"/>
        <source>X: {name}.</source>
        <translation>X: {name}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_import.py"/>
        <source>X: {n} columns.</source>
        <translation>X: {n} Spalten.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_import.py"/>
        <source>Y: {names}.</source>
        <translation>Y: {names}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_import.py"/>
        <source>about {n}</source>
        <translation>etwa {n}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_import.py"/>
        <source>{name}, which lies beside it, is read too.</source>
        <translation>{name} liegt daneben und wird mitgelesen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_import.py"/>
        <source>{name}: {form}, {rows} rows, {columns} columns</source>
        <translation>{name}: {form}, {rows} Zeilen, {columns} Spalten</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_options.py"/>
        <source>Array</source>
        <translation>Array</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_options.py"/>
        <source>Cells parted by</source>
        <translation>Zellen getrennt durch</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_options.py"/>
        <source>Decimal sign</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_options.py"/>
        <source>Divides the bytes of the pixels by 255.</source>
        <translation>Teilt die Bytes der Pixel durch 255.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_options.py"/>
        <source>First row</source>
        <translation>Erste Zeile</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_options.py"/>
        <source>How letters are stored in the file.</source>
        <translation>Wie Buchstaben in der Datei gespeichert sind.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_options.py"/>
        <source>How many rows are read, from the first on.</source>
        <translation>Wie viele Zeilen gelesen werden, von der ersten an.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_options.py"/>
        <source>How numbers with decimals are written.</source>
        <translation>Wie Zahlen mit Nachkommastellen geschrieben sind.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_options.py"/>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_options.py"/>
        <source>Missing numbers</source>
        <translation>Fehlende Zahlen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_options.py"/>
        <source>Pixels from 0 to 1</source>
        <translation>Pixel von 0 bis 1</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_options.py"/>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_options.py"/>
        <location filename="../../biasviz/updates/data.py"/>
        <source>Target (Y)</source>
        <translation>Zielwert (Y)</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_options.py"/>
        <source>The column that is learned; mark several in the table below.</source>
        <translation>Die Spalte, die gelernt wird; mehrere lassen sich unten in der Tabelle bestimmen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_options.py"/>
        <source>What is done with a row that lacks a number.</source>
        <translation>Was mit einer Zeile geschieht, der eine Zahl fehlt.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_options.py"/>
        <source>What stands between two cells.</source>
        <translation>Was zwischen zwei Zellen steht.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_options.py"/>
        <source>Whether the first row holds the names of the columns.</source>
        <translation>Ob die erste Zeile die Namen der Spalten enthält.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_options.py"/>
        <source>Which of its arrays is read; those with the same rows side by side.</source>
        <translation>Welches der Arrays gelesen wird; solche mit denselben Zeilen nebeneinander.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_options.py"/>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_options.py"/>
        <source>several</source>
        <translation>mehrere</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_options.py"/>
        <source>the first {n}</source>
        <translation>die ersten {n}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_page.py"/>
        <source>Add a column</source>
        <translation>Spalte anfügen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_page.py"/>
        <source>Add a row</source>
        <translation>Zeile anfügen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_page.py"/>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_page.py"/>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>From the Neuron lab</source>
        <translation>Vom Neuron-Labor</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_page.py"/>
        <source>Name of the column</source>
        <translation>Name der Spalte</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_page.py"/>
        <location filename="../../biasviz/ui/batch/data_source.py"/>
        <source>Open a file of data</source>
        <translation>Datei mit Daten öffnen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_page.py"/>
        <source>Paste a table</source>
        <translation>Tabelle einfügen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_page.py"/>
        <source>Puts a copy of the current row below it.</source>
        <translation>Setzt eine Kopie der aktuellen Zeile darunter.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_page.py"/>
        <source>Remove rows</source>
        <translation>Zeilen entfernen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_page.py"/>
        <source>Remove the column</source>
        <translation>Spalte entfernen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_page.py"/>
        <source>Removes the rows of the chosen cells (Del).</source>
        <translation>Entfernt die Zeilen der gewählten Zellen (Entf).</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_page.py"/>
        <source>Rename a column</source>
        <translation>Spalte umbenennen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_page.py"/>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_page.py"/>
        <source>Rows of the batch</source>
        <translation>Zeilen des Batches</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_page.py"/>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_page.py"/>
        <source>Sorts by the current column, and the other way round the next time.</source>
        <translation>Sortiert nach der aktuellen Spalte, beim nächsten Mal umgekehrt.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_page.py"/>
        <source>Takes the samples of the Neuron lab as rows, and its neuron.</source>
        <translation>Übernimmt die Beispiele des Neuron-Labors als Zeilen, und sein Neuron.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_page.py"/>
        <source>Takes the table on the clipboard in place of this one.</source>
        <translation>Nimmt die Tabelle in der Zwischenablage anstelle von dieser.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_page.py"/>
        <source>The current column and the chosen neuron, alone.</source>
        <translation>Die aktuelle Spalte und das gewählte Neuron, allein.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_page.py"/>
        <source>What the current column is, its name, and new columns.</source>
        <translation>Was die aktuelle Spalte ist, ihr Name, und neue Spalten.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_page.py"/>
        <source>Y holds {y}, for which {loss} is not defined: it expects {expected}.</source>
        <translation>Y enthält {y}, wofür {loss} nicht definiert ist: Erwartet wird {expected}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_source.py"/>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_source.py"/>
        <source>Comes with biasviz</source>
        <translation>Liegt biasviz bei</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_source.py"/>
        <source>Draws the numbers: the same seed gives the same rows, for ever.</source>
        <translation>Zieht die Zahlen: Derselbe Seed gibt dieselben Zeilen, für immer.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_source.py"/>
        <source>How many rows are made, up to {n}.</source>
        <translation>Wie viele Zeilen erzeugt werden, bis zu {n}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_source.py"/>
        <source>Made from a seed</source>
        <translation>Aus einem Seed erzeugt</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_source.py"/>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_source.py"/>
        <source>Read from {path}.</source>
        <translation>Gelesen aus {path}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_source.py"/>
        <source>Reads CSV, TSV, NPY, NPZ, MNIST's IDX or CIFAR-10's binary form.</source>
        <translation>Liest CSV, TSV, NPY, NPZ, IDX von MNIST oder die binäre Form von CIFAR-10.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_source.py"/>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>Rows from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_source.py"/>
        <source>Source: {source}</source>
        <translation>Quelle: {source}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_source.py"/>
        <source>Type into a cell, or paste from a spreadsheet. The sign under a name says what the column is.</source>
        <translation>In eine Zelle tippen oder aus einer Tabelle einfügen. Das Zeichen unter einem Namen sagt, was die Spalte ist.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_source.py"/>
        <source>Typed or pasted</source>
        <translation>Getippt oder eingefügt</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_source.py"/>
        <source>Where the rows of the batch come from.</source>
        <translation>Woher die Zeilen des Batches kommen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_summary.py"/>
        <source>Column {name}</source>
        <translation>Spalte {name}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_summary.py"/>
        <source>largest</source>
        <translation>größter Wert</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_summary.py"/>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_summary.py"/>
        <source>smallest</source>
        <translation>kleinster Wert</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_summary.py"/>
        <source>standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_table.py"/>
        <source>All cells</source>
        <translation>Alle Zellen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/data_table.py"/>
        <source>Only tables of up to {most} rows can be changed by hand.</source>
        <translation>Nur Tabellen mit bis zu {most} Zeilen lassen sich von Hand ändern.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_data.py"/>
        <source>Data as a table</source>
        <translation>Daten als Tabelle</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>1 input</source>
        <translation>1 Eingabe</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>1 neuron</source>
        <translation>1 Neuron</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>Draw W anew</source>
        <translation>W neu ziehen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>Draws all weights from a normal distribution, with the next seed.</source>
        <translation>Zieht alle Gewichte aus einer Normalverteilung, mit dem nächsten Seed.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>How many rows are generated.</source>
        <translation>Wie viele Zeilen erzeugt werden.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>How many rows each step sees; all of them, or a minibatch.</source>
        <translation>Wie viele Zeilen jeder Schritt sieht; alle, oder einen Minibatch.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>Inputs of the generated data</source>
        <translation>Eingaben der erzeugten Daten</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>Learning rate η</source>
        <translation>Lernrate η</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>Look at the neuron before.</source>
        <translation>Das vorige Neuron ansehen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>Look at the next neuron.</source>
        <translation>Das nächste Neuron ansehen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>Next neuron</source>
        <translation>Nächstes Neuron</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <location filename="../../biasviz/ui/help/text.py"/>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>Optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>Order, seed</source>
        <translation>Folge, Seed</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>Outputs of the generated data</source>
        <translation>Ausgaben der erzeugten Daten</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>Over the rows</source>
        <translation>Über Zeilen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>Previous neuron</source>
        <translation>Voriges Neuron</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>Rows a step</source>
        <translation>Zeilen je Schritt</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>Rows a step, of {n}</source>
        <translation>Je Schritt von {n}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>Rows of the generated data</source>
        <translation>Zeilen der erzeugten Daten</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>Seed of W</source>
        <translation>Seed von W</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>Seed of the generated data</source>
        <translation>Seed der erzeugten Daten</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>Seed of the order in which minibatches are drawn.</source>
        <translation>Seed der Reihenfolge, in der Minibatches gezogen werden.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>Show the rows as a table: type, paste, open a file, choose columns.</source>
        <translation>Die Zeilen als Tabelle zeigen: tippen, einfügen, Datei öffnen, Spalten wählen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>The activation f in A = f(Z).</source>
        <translation>Die Aktivierung f in A = f(Z).</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>The bias of the neuron that is chosen below.</source>
        <translation>Der Bias des Neurons, das darunter gewählt ist.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>The learning rate η: b ← b − η · db.</source>
        <translation>Die Lernrate η: b ← b − η · db.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>The loss of a row, summed over its outputs.</source>
        <translation>Der Verlust einer Zeile, summiert über ihre Ausgaben.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>The rule that turns db into a step.</source>
        <translation>Die Regel, die aus db einen Schritt macht.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>The same seed draws the same weights.</source>
        <translation>Derselbe Seed zieht dieselben Gewichte.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>The same seed gives the same rows.</source>
        <translation>Derselbe Seed gibt dieselben Zeilen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>W alone</source>
        <translation>nur W</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>What fixes the training</source>
        <translation>Was das Training festlegt</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <location filename="../../biasviz/ui/help/text.py"/>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>What moves</source>
        <translation>Was sich bewegt</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>What the rows' gradients become: their sum, their mean, or each as it is.</source>
        <translation>Was aus den Gradienten der Zeilen wird: ihre Summe, ihr Mittel, oder jeder, wie er ist.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>Which of the parameters the training may change.</source>
        <translation>Welche der Parameter das Training ändern darf.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>With sum or mean the learning rate changes too, so that b moves as before.</source>
        <translation>Mit Summe oder Mittel ändert sich auch die Lernrate, sodass b sich wie zuvor bewegt.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>b alone</source>
        <translation>nur b</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>b, the bias of the neuron</source>
        <translation>b, der Bias des Neurons</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <location filename="../../biasviz/ui/batch/layer_controls.py"/>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>keep the movement</source>
        <translation>Bewegung beibehalten</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>moves b like {rate} with mean</source>
        <translation>wirkt wie {rate} beim Mittel</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>moves b like {rate} with sum</source>
        <translation>wirkt wie {rate} bei Summe</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>neuron {k} of {n}</source>
        <translation>Neuron {k} von {n}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <location filename="../../biasviz/ui/batch/xray_switches.py"/>
        <source>neurons</source>
        <translation>Neuronen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <location filename="../../biasviz/ui/batch/layer_controls.py"/>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>sum and mean move b alike</source>
        <translation>Summe und Mittel bewegen b gleich</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>table…</source>
        <translation>Tabelle…</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>with none b does not move</source>
        <translation>ohne Reduktion bewegt b sich nicht</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>{n} inputs</source>
        <translation>{n} Eingaben</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>{n} neurons</source>
        <translation>{n} Neurone</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/inputs_text.py"/>
        <source>{n} rows</source>
        <translation>{n} Zeilen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_canvas.py"/>
        <location filename="../../biasviz/ui/commands.py"/>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>The arrays of the layer</source>
        <translation>Die Arrays der Schicht</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_code.py"/>
        <source>The arrays hold {n} numbers, and up to {most} can be copied as code: take fewer rows or columns.</source>
        <translation>Die Arrays enthalten {n} Zahlen, und bis zu {most} lassen sich als Code kopieren: Nehmen Sie weniger Zeilen oder Spalten.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_controls.py"/>
        <source>Another reduction takes η with it, so that b moves as before.</source>
        <translation>Eine andere Reduktion nimmt η mit, sodass b sich wie zuvor bewegt.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_controls.py"/>
        <source>Copies the NumPy code with these numbers</source>
        <translation>Kopiert den NumPy-Code mit diesen Zahlen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_controls.py"/>
        <location filename="../../biasviz/ui/sharing/qr.py"/>
        <source>Copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_controls.py"/>
        <source>keep the movement of b</source>
        <translation>Bewegung von b beibehalten</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_moving.py"/>
        <source>b is held</source>
        <translation>b ist festgehalten</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_moving.py"/>
        <source>dead · saturated</source>
        <translation>tot · gesättigt</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_moving.py"/>
        <source>rows it is dead · saturated for, of {m}</source>
        <translation>tot · gesättigt, von {m} Zeilen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_moving.py"/>
        <source>share of |{db}|</source>
        <translation>Anteil an |{db}|</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_moving.py"/>
        <source>↓ step of the optimizer</source>
        <translation>↓ Schritt des Optimierers</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_page.py"/>
        <source>NumPy code with these numbers is on the clipboard: run, it prints db.</source>
        <translation>NumPy-Code mit diesen Zahlen ist in der Zwischenablage: Ausgeführt druckt er db.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_static.py"/>
        <location filename="../../biasviz/ui/help/text.py"/>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>Backward</source>
        <translation>Rückwärts</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_static.py"/>
        <source>Backward: every row asks the same bias for a change</source>
        <translation>Rückwärts: Jede Zeile will denselben Bias ändern</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_static.py"/>
        <source>b is broadcast over {n} rows</source>
        <translation>Broadcast von b auf {n} Zeilen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_static.py"/>
        <source>inputs × neurons</source>
        <translation>Eingaben × Neuronen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_static.py"/>
        <source>rows × inputs</source>
        <translation>Zeilen × Eingaben</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_static.py"/>
        <source>{shape}, broadcast to {all}</source>
        <translation>{shape}, Broadcast auf {all}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_text.py"/>
        <source>Point at a cell to see what it is made of; press a row’s number to mute the row; drag a target in Y.</source>
        <translation>Auf eine Zelle zeigen: woraus sie besteht; Zeilennummer drücken: Zeile stumm; Zielwert in Y ziehen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_text.py"/>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>alive</source>
        <translation>lebt</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_text.py"/>
        <source>muted</source>
        <translation>stumm</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_text.py"/>
        <location filename="../../biasviz/ui/help/text.py"/>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>saturated</source>
        <translation>gesättigt</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>A layer on {n} rows, {d} inputs, {k} neurons. {fallen} of {m} rows are in db: {db}. Neuron {j} is chosen.</source>
        <translation>Eine Schicht auf {n} Zeilen, {d} Eingaben, {k} Neuronen. {fallen} von {m} Zeilen sind in db: {db}. Neuron {j} ist gewählt.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>Bias of neuron {j}: {value}, added in each of {n} rows</source>
        <translation>Bias von Neuron {j}: {value}, addiert in jeder von {n} Zeilen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>Neuron {j}</source>
        <translation>Neuron {j}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>Neuron {j}: b − η · ∂L/∂b</source>
        <translation>Neuron {j}: b − η · ∂L/∂b</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>Neuron {j}: the next b is {new}</source>
        <translation>Neuron {j}: Das nächste b ist {new}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>Neuron {j}: ∂L/∂b = {value}</source>
        <translation>Neuron {j}: ∂L/∂b = {value}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>Neuron {j}: ∂ℓ/∂z of each row</source>
        <translation>Neuron {j}: ∂ℓ/∂z jeder Zeile</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>Neuron {j}: ∂ℓ/∂z of each row, head to tail</source>
        <translation>Neuron {j}: ∂ℓ/∂z jeder Zeile, aneinandergesetzt</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>Nothing is added: db keeps a row for each of the {n} rows. b has one row, so it cannot move.</source>
        <translation>Nichts wird addiert: db behält eine Zeile für jede der {n} Zeilen. b hat eine Zeile, kann sich also nicht bewegen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>Nothing is added: this step sees {m} of {n} rows, and db keeps each of them. b cannot move.</source>
        <translation>Nichts wird addiert: Dieser Schritt sieht {m} von {n} Zeilen, und db behält jede. b kann sich nicht bewegen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>One row in, one row out: with one row its gradient is db, whatever the reduction.</source>
        <translation>Eine Zeile hinein, eine heraus: Bei einer Zeile ist ihr Gradient db, gleich mit welcher Reduktion.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>Row {i} counts once in every neuron’s sum.</source>
        <translation>Zeile {i} zählt in der Summe jedes Neurons einmal.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>Row {i}, neuron {j}</source>
        <translation>Zeile {i}, Neuron {j}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>Row {i}: {x} = {value}, used by every neuron</source>
        <translation>Zeile {i}: {x} = {value}, von jedem Neuron benutzt</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>Weight from {x} to neuron {j}: {value}, the same for all {n} rows</source>
        <translation>Gewicht von {x} zu Neuron {j}: {value}, für alle {n} Zeilen dasselbe</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>a central difference of L gives {value}</source>
        <translation>eine zentrale Differenz von L ergibt {value}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>axis=0 adds down each column: this step sees {m} of {n} rows; one number per neuron comes out.</source>
        <translation>axis=0 summiert jede Spalte: Dieser Schritt sieht {m} von {n} Zeilen; eine Zahl je Neuron kommt heraus.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>axis=0 adds down each column: {n} rows in, one row out, one number per neuron.</source>
        <translation>axis=0 summiert jede Spalte: {n} Zeilen hinein, eine heraus, eine Zahl je Neuron.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>axis=0 averages down each column: this step sees {m} of {n} rows; one number per neuron comes out.</source>
        <translation>axis=0 mittelt jede Spalte: Dieser Schritt sieht {m} von {n} Zeilen; eine Zahl je Neuron kommt heraus.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>axis=0 averages down each column: {n} rows in, one row out, one number per neuron.</source>
        <translation>axis=0 mittelt jede Spalte: {n} Zeilen hinein, eine heraus, eine Zahl je Neuron.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>db: a copy of each row, ({n}, {k})</source>
        <translation>db: eine Kopie jeder Zeile, ({n}, {k})</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>dead for {c} of {m} rows</source>
        <translation>tot für {c} von {m} Zeilen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>dead: f′(z) = 0, so nothing of its error gets through</source>
        <translation>tot: f′(z) = 0, also kommt von ihrem Fehler nichts durch</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>muted: it is left out of the sum</source>
        <translation>stumm: Sie bleibt aus der Summe heraus</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>saturated for {c} of {m} rows</source>
        <translation>gesättigt für {c} von {m} Zeilen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>saturated: f′(z) = {slope}, so hardly anything of its error gets through</source>
        <translation>gesättigt: f′(z) = {slope}, also kommt von ihrem Fehler kaum etwas durch</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>{name}: every row is muted, so db is 0.</source>
        <translation>{name}: Jede Zeile ist stumm, also ist db 0.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>{name}: none of {m} rows has fallen into db yet.</source>
        <translation>{name}: Noch ist keine von {m} Zeilen in db gefallen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>{name}: the row has not fallen into db yet.</source>
        <translation>{name}: Die Zeile ist noch nicht in db gefallen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>{name}: {rows} numbers side by side, no sum.</source>
        <translation>{name}: {rows} Zahlen nebeneinander, keine Summe.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>{name}: {sum} so far</source>
        <translation>{name}: {sum} bis jetzt</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>{share} of |∂L/∂b|</source>
        <translation>{share} von |∂L/∂b|</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>{start}: target y = {y}</source>
        <translation>{start}: Zielwert y = {y}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>{start}: target y = {y}. Drag it up or down.</source>
        <translation>{start}: Zielwert y = {y}. Ziehen Sie ihn nach oben oder unten.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>{words} so far</source>
        <translation>{words} bis jetzt</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/layer_words.py"/>
        <source>η {a} with {ours} moves b like η {b} with {other}</source>
        <translation>η {a} mit {ours} bewegt b wie η {b} mit {other}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_board.py"/>
        <source>Convolution with a shared bias</source>
        <translation>Faltung mit geteiltem Bias</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_board.py"/>
        <source>Units that share a bias</source>
        <translation>Einheiten, die sich einen Bias teilen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_board.py"/>
        <source>Up and down choose a filter.</source>
        <translation>Auf und ab wählen einen Filter.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_board.py"/>
        <source>Up and down choose a unit, J lets it use another bias.</source>
        <translation>Auf und ab wählen eine Einheit, J lässt sie einen anderen Bias benutzen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_controls.py"/>
        <source>A = f(Z)</source>
        <translation>A = f(Z)</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_controls.py"/>
        <source>As drawn</source>
        <translation>Wie gezeichnet</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_controls.py"/>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_controls.py"/>
        <source>Channels of an image</source>
        <translation>Kanäle eines Bildes</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_controls.py"/>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_controls.py"/>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_controls.py"/>
        <source>Reduction</source>
        <translation>Reduktion</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_controls.py"/>
        <source>Sharing</source>
        <translation>Teilung</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_controls.py"/>
        <source>Target Y</source>
        <translation>Zielwert Y</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_controls.py"/>
        <source>The bias that is looked at</source>
        <translation>Der Bias, der betrachtet wird</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_controls.py"/>
        <source>What shares the bias</source>
        <translation>Was sich den Bias teilt</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_controls.py"/>
        <source>What the images show</source>
        <translation>Was die Bilder zeigen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_controls.py"/>
        <source>What the maps A should be</source>
        <translation>Was die Karten A sein sollen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_controls.py"/>
        <source>Which units there are</source>
        <translation>Welche Einheiten es gibt</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_controls.py"/>
        <source>Which units use the same bias</source>
        <translation>Welche Einheiten denselben Bias benutzen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_controls.py"/>
        <source>b ← b − learning rate · db</source>
        <translation>b ← b − Lernrate · db</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_controls.py"/>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_controls.py"/>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_controls.py"/>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_controls.py"/>
        <source>pad</source>
        <translation>Pad</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_controls.py"/>
        <source>w</source>
        <translation>w</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_text.py"/>
        <source>Position ({r}, {c}) of all images: {value}, what a bias for this position alone would get.</source>
        <translation>Position ({r}, {c}) aller Bilder: {value}, was ein Bias nur für diese Position bekäme.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_text.py"/>
        <source>Row {r}, {name}: Z = {z},  A = {a},  dZ = {dz}</source>
        <translation>Zeile {r}, {name}: Z = {z},  A = {a},  dZ = {dz}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_text.py"/>
        <source>This bias is used by one unit: nothing is shared.</source>
        <translation>Diesen Bias benutzt eine einzige Einheit: Nichts ist geteilt.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_text.py"/>
        <source>W[{f}, {k}, {r}, {c}] = {value}: the same weight at every position.</source>
        <translation>W[{f}, {k}, {r}, {c}] = {value}: dasselbe Gewicht an jeder Position.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_text.py"/>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>Were b not shared</source>
        <translation>Wäre b nicht geteilt</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_text.py"/>
        <source>X[{i}, :, {r}, {c}] = {values}: the outputs that see it are lit.</source>
        <translation>X[{i}, :, {r}, {c}] = {values}: Die Ausgaben, die es sehen, leuchten.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_text.py"/>
        <source>[{i}, {f}, {r}, {c}]: Z = {sum} {b} = {z},  A = {a},  Y = {y},  dZ = {dz}</source>
        <translation>[{i}, {f}, {r}, {c}]: Z = {sum} {b} = {z},  A = {a},  Y = {y},  dZ = {dz}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_text.py"/>
        <source>b = {b}; its next step leaves the range of float64</source>
        <translation>b = {b}; der nächste Schritt sprengt float64</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_text.py"/>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>b is added to many things; its gradient is the sum over all that it was added to.</source>
        <translation>b wird zu vielem addiert; sein Gradient ist die Summe über alles, wozu es addiert wurde.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_text.py"/>
        <source>b ← {b} − {rate} · db = {next}</source>
        <translation>b ← {b} − {rate} · db = {next}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_text.py"/>
        <source>central difference {d}: relative error {e}</source>
        <translation>zentrale Differenz {d}: relativer Fehler {e}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_text.py"/>
        <source>central difference: 0 as well, as far as it can tell</source>
        <translation>zentrale Differenz: auch 0, so genau sie es sagen kann</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_text.py"/>
        <source>central difference: none, for Z lies on a kink or L is undefined</source>
        <translation>zentrale Differenz: keine, denn Z liegt auf einem Knick oder L ist undefiniert</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_text.py"/>
        <source>central difference: relative error {e}</source>
        <translation>zentrale Differenz: relativer Fehler {e}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_text.py"/>
        <source>db of bias {n}</source>
        <translation>db von Bias {n}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_text.py"/>
        <source>db of filter {n}</source>
        <translation>db von Filter {n}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_text.py"/>
        <source>filter {n}</source>
        <translation>Filter {n}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_text.py"/>
        <source>sum {s} = {n} × mean {m}</source>
        <translation>Summe {s} = {n} × Mittel {m}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_text.py"/>
        <source>{name} uses bias {g}: a click lets it use another.</source>
        <translation>{name} benutzt Bias {g}: Ein Klick lässt es einen anderen benutzen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_text.py"/>
        <source>{name}: nothing has fallen yet</source>
        <translation>{name}: noch nichts gefallen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_text.py"/>
        <source>{name}[0, {f}, 0, 0] = {value}: one number, added at {n} places: {images} images of {h} × {w}.</source>
        <translation>{name}[0, {f}, 0, 0] = {value}: eine Zahl, an {n} Stellen addiert: {images} Bilder von {h} × {w}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_text.py"/>
        <source>{name}[0, {g}] = {value}: one number, added to {names} in each of {n} rows.</source>
        <translation>{name}[0, {g}] = {value}: eine Zahl, addiert zu {names} in jeder von {n} Zeilen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_text.py"/>
        <source>{n} biases for each filter, and each gets 0.</source>
        <translation>{n} Biaswerte je Filter, und jeder bekommt 0.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_text.py"/>
        <source>{n} biases for each filter, each with a db of its own. The shared db is {ratio} times the largest.</source>
        <translation>{n} Biaswerte je Filter, jeder mit eigenem db. Das geteilte db ist das {ratio}-Fache des größten.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_text.py"/>
        <source>{n} units share it: the sum is {ratio} times the largest share of one of them.</source>
        <translation>{n} Einheiten teilen ihn: Die Summe ist das {ratio}-Fache des größten Beitrags einer Einheit.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/sharing_text.py"/>
        <source>{n} units share it; each of them brings 0.</source>
        <translation>{n} Einheiten teilen ihn; jede bringt 0.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <source>Hold the numbers where they are (Space).</source>
        <translation>Die Zahlen anhalten, wo sie sind (Leertaste).</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <source>Hold the rows where they are (Space).</source>
        <translation>Die Zeilen anhalten, wo sie sind (Leertaste).</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <source>Let the numbers of dZ fall into db; once they are summed, b moves (Space).</source>
        <translation>Die Zahlen von dZ in db fallen lassen; sind sie summiert, bewegt sich b (Leertaste).</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <source>Let the rows of dZ fall into db; once they are summed, b moves (Space).</source>
        <translation>Die Zeilen von dZ in db fallen lassen; sind sie summiert, bewegt sich b (Leertaste).</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <source>Let the training run (Space).</source>
        <translation>Das Training laufen lassen (Leertaste).</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <source>Next row</source>
        <translation>Nächste Zeile</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <source>Next term</source>
        <translation>Nächster Summand</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <source>One number back, exactly as it was (←).</source>
        <translation>Eine Zahl zurück, genau wie es war (←).</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <source>One row back, exactly as it was (←).</source>
        <translation>Eine Zeile zurück, genau wie es war (←).</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <source>Row back</source>
        <translation>Zeile zurück</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <source>Rows of this step</source>
        <translation>Zeilen dieses Schritts</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <location filename="../../biasviz/ui/commands.py"/>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>Sum the rows</source>
        <translation>Summieren</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <source>Sum the terms</source>
        <translation>Summieren</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>Term</source>
        <translation>Summand</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <source>Term back</source>
        <translation>Summand zurück</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <source>Terms of this step</source>
        <translation>Summanden dieses Schritts</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <source>The next number falls into db; after the last one b moves (→).</source>
        <translation>Die nächste Zahl fällt in db; nach der letzten bewegt sich b (→).</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <source>The next row falls into db; after the last one b moves (→).</source>
        <translation>Die nächste Zeile fällt in db; nach der letzten bewegt sich b (→).</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <source>The numbers that are in db; drag, or use the arrows, to go through them.</source>
        <translation>Die Zahlen, die in db sind; ziehen oder Pfeiltasten führen hindurch.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <source>The rest of the sum, and b moves (Q).</source>
        <translation>Der Rest der Summe, und b bewegt sich (Q).</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <source>The rows that are in db; drag, or use the arrows, to go through them.</source>
        <translation>Die Zeilen, die in db sind; ziehen oder Pfeiltasten führen hindurch.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <source>b moves</source>
        <translation>b bewegt sich</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <source>of {n}, {step}</source>
        <translation>von {n}, {step}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <source>row {k} of {n}</source>
        <translation>Zeile {k} von {n}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <source>row {n}</source>
        <translation>Zeile {n}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <location filename="../../biasviz/ui/neuron/timing.py"/>
        <location filename="../../biasviz/ui/present/words.py"/>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>step {n}</source>
        <translation>Schritt {n}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <source>term {k} of {n}</source>
        <translation>Summand {k} von {n}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <source>term {n}</source>
        <translation>Summand {n}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <source>{count} row/s</source>
        <translation>{count} Zeile/s</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <source>{count} rows/s</source>
        <translation>{count} Zeilen/s</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <source>{count} term/s</source>
        <translation>{count} Summand/s</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/timing.py"/>
        <source>{count} terms/s</source>
        <translation>{count} Summanden/s</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_alignment.py"/>
        <source>axis {n}</source>
        <translation>Achse {n}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_alignment.py"/>
        <source>{name} is {shape} and stays so in place</source>
        <translation>{name} ist {shape} und bleibt es an Ort und Stelle</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_arrays.py"/>
        <source>The arrays of the line</source>
        <translation>Die Arrays der Zeile</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_arrays.py"/>
        <source>the right code makes {name} {shape}</source>
        <translation>der richtige Code macht {name} {shape}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_arrays.py"/>
        <source>this code makes {name} {shape}</source>
        <translation>dieser Code macht {name} {shape}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_callout.py"/>
        <source>Run {n} steps</source>
        <translation>{n} Schritte gehen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_callout.py"/>
        <source>Take the same step over and over with both codes, and say what comes of it.</source>
        <translation>Denselben Schritt mit beiden Codes immer wieder gehen und sagen, was daraus wird.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_callout.py"/>
        <source>new b</source>
        <translation>neues b</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_callout.py"/>
        <location filename="../../biasviz/ui/batch/xray_code_card.py"/>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_callout.py"/>
        <source>not the same</source>
        <translation>nicht gleich</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_callout.py"/>
        <location filename="../../biasviz/ui/batch/xray_grid.py"/>
        <source>right code</source>
        <translation>richtiger Code</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_callout.py"/>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_callout.py"/>
        <source>the same numbers in another shape</source>
        <translation>dieselben Zahlen in anderer Form</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_callout.py"/>
        <location filename="../../biasviz/ui/batch/xray_grid.py"/>
        <source>this code</source>
        <translation>dieser Code</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_code_card.py"/>
        <source>Click a line to see the arrays of it; Up and Down go from line to line.</source>
        <translation>Ein Klick auf eine Zeile zeigt ihre Arrays; Auf und Ab gehen von Zeile zu Zeile.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_code_card.py"/>
        <source>The code, line by line</source>
        <translation>Der Code, Zeile für Zeile</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_page.py"/>
        <source>Copy the code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_page.py"/>
        <source>Every row is muted: there is nothing to run the code on.</source>
        <translation>Alle Zeilen sind stumm: Es gibt nichts, worauf der Code laufen kann.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_page.py"/>
        <source>Put these lines on the clipboard, with the data, as a program that runs by itself.</source>
        <translation>Diese Zeilen mit den Daten in die Zwischenablage legen, als Programm, das für sich läuft.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_page.py"/>
        <source>The code is on the clipboard, with its data: it runs by itself.</source>
        <translation>Der Code ist mit seinen Daten in der Zwischenablage: Er läuft für sich.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_page.py"/>
        <source>n = {n}, d = {d}, k = {k}</source>
        <translation>n = {n}, d = {d}, k = {k}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_page.py"/>
        <source>the first {n} of {rows} rows, d = {d}, k = {k}</source>
        <translation>die ersten {n} von {rows} Zeilen, d = {d}, k = {k}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_switches.py"/>
        <source>In place, as a new array, or cut to integers.</source>
        <translation>An Ort und Stelle, als neues Array oder auf ganze Zahlen gekürzt.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_switches.py"/>
        <source>The dtype that b is made with.</source>
        <translation>Der dtype, mit dem b erzeugt wird.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_switches.py"/>
        <source>The shape that b is made with; n rows, k neurons.</source>
        <translation>Die Form, mit der b erzeugt wird; n Zeilen, k Neuronen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_switches.py"/>
        <source>The shape that y is given; n rows, k neurons.</source>
        <translation>Die Form, die y bekommt; n Zeilen, k Neuronen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_switches.py"/>
        <source>The whole layer, or only the neuron that is looked at.</source>
        <translation>Die ganze Schicht, oder nur das Neuron, das betrachtet wird.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_switches.py"/>
        <source>What becomes of the gradients of the rows: the layer's own choice.</source>
        <translation>Was aus den Gradienten der Zeilen wird: die Wahl der Schicht selbst.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_switches.py"/>
        <source>What dZ is added up over: 0 the rows, 1 the neurons, None both.</source>
        <translation>Worüber dZ summiert wird: 0 die Zeilen, 1 die Neuronen, None beides.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_switches.py"/>
        <source>Whether the axis that is added up stays, with length 1.</source>
        <translation>Ob die Achse, über die summiert wird, mit Länge 1 bleibt.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_switches.py"/>
        <source>Write the step this way, and all else right.</source>
        <translation>Den Schritt so schreiben, und alles andere richtig.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_switches.py"/>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>axis</source>
        <translation>axis</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_switches.py"/>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>b</source>
        <translation>b</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_switches.py"/>
        <source>dtype</source>
        <translation>dtype</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_switches.py"/>
        <source>reduce</source>
        <translation>Reduktion</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/batch/xray_switches.py"/>
        <location filename="../../biasviz/updates/locking.py"/>
        <source>y</source>
        <translation>y</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>A bias that many share</source>
        <translation>Ein Bias, den viele teilen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>A whole step: the rest of the rows, and b moves</source>
        <translation>Ein ganzer Schritt: die übrigen Zeilen, und b bewegt sich</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <location filename="../../biasviz/ui/help/page.py"/>
        <source>About biasviz</source>
        <translation>Über biasviz</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Back to the question, or to the scene before</source>
        <translation>Zurück zur Frage oder zur vorigen Szene</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Batch lab</source>
        <translation>Batch-Labor</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Black screen, while presenting</source>
        <translation>Schwarzer Bildschirm beim Vorführen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>Conventions…</source>
        <translation>Konventionen…</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Copy as JAX code</source>
        <translation>Als JAX-Code kopieren</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Copy as NumPy code</source>
        <translation>Als NumPy-Code kopieren</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Copy as PyTorch code</source>
        <translation>Als PyTorch-Code kopieren</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Copy the code (short)</source>
        <translation>Code kopieren (kurz)</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Copy the numbers</source>
        <translation>Zahlen kopieren</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Copy the picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <location filename="../../biasviz/ui/race/text.py"/>
        <source>End race</source>
        <translation>Rennen beenden</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <location filename="../../biasviz/ui/sharing/export_dialog.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Fit b to the run</source>
        <translation>b an den Lauf anpassen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Gradient check over ε</source>
        <translation>Gradientenprüfung über ε</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Its factors alone</source>
        <translation>Nur die Faktoren</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Leave the lesson</source>
        <translation>Lektion verlassen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Let what changes glide</source>
        <translation>Änderungen gleitend zeigen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Log clock: a decade of steps in equal times</source>
        <translation>Log-Uhr: eine Dekade von Schritten in gleicher Zeit</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Loss per step on a log axis</source>
        <translation>Verlust je Schritt auf Log-Achse</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Menu of all commands</source>
        <translation>Menü aller Befehle</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Move the view left</source>
        <translation>Ausschnitt nach links</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Move the view right</source>
        <translation>Ausschnitt nach rechts</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Neuron lab</source>
        <translation>Neuron-Labor</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Next theme</source>
        <translation>Nächstes Farbschema</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Next: play, show how it comes out, next scene</source>
        <translation>Weiter: abspielen, Ausgang zeigen, nächste Szene</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Notes for the teacher, in a window of their own</source>
        <translation>Notizen für die Lehrkraft in eigenem Fenster</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>One row back, exactly as it was; on pages without rows a step</source>
        <translation>Eine Zeile zurück, genau wie es war; auf Seiten ohne Zeilen ein Schritt</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Open a code…</source>
        <translation>Code öffnen…</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Open a lesson file…</source>
        <translation>Lektionsdatei öffnen…</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Panel of the numbers</source>
        <translation>Tafel der Zahlen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Panel of the settings</source>
        <translation>Tafel der Einstellungen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Play or pause</source>
        <translation>Abspielen oder anhalten</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Present this lesson</source>
        <translation>Diese Lektion vorführen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Present to a class</source>
        <translation>Vor einer Klasse vorführen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Quarter step: forward, loss, backward, update</source>
        <translation>Viertelschritt: vorwärts, Verlust, rückwärts, Update</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>Race</source>
        <translation>Rennen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <location filename="../../biasviz/ui/keep/feature.py"/>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Rescue: cures with forecasts</source>
        <translation>Rettung: Abhilfen mit Vorhersage</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Reset to the scenario as it was loaded</source>
        <translation>Zurück zum Szenario, wie es geladen wurde</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Rise over run, predicted and real loss</source>
        <translation>Steigungsdreieck, vorhergesagter und wirklicher Verlust</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Run until converged</source>
        <translation>Laufen, bis konvergiert</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Run until dead</source>
        <translation>Laufen, bis tot</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Run until escaped: z crosses 0</source>
        <translation>Laufen, bis entkommen: z überquert 0</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Run until it repeats</source>
        <translation>Laufen bis zur Wiederholung</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Run until the slope changes sign</source>
        <translation>Laufen bis zum Vorzeichenwechsel der Steigung</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Show as QR code</source>
        <translation>Als QR-Code zeigen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Step back, exactly as it was</source>
        <translation>Schritt zurück, genau wie es war</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <location filename="../../biasviz/ui/race/text.py"/>
        <source>Swap lanes</source>
        <translation>Bahnen tauschen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>The activation alone</source>
        <translation>Nur die Aktivierung</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>The data as a table</source>
        <translation>Die Daten als Tabelle</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>The loss alone</source>
        <translation>Nur der Verlust</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>The loss over b, and minibatches</source>
        <translation>Der Verlust über b, und Minibatches</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>The next row falls into db, after the last one b moves; on pages without rows a step</source>
        <translation>Die nächste Zeile fällt in db, nach der letzten bewegt sich b; auf Seiten ohne Zeilen ein Schritt</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <location filename="../../biasviz/ui/sharing/export_form.py"/>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <location filename="../../biasviz/ui/keep/feature.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>What the shapes do</source>
        <translation>Was die Formen bewirken</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>What this lab shows</source>
        <translation>Was dieses Labor zeigt</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Worksheet…</source>
        <translation>Arbeitsblatt…</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Zoom in on b</source>
        <translation>In b hineinzoomen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>Zoom out of b</source>
        <translation>Aus b herauszoomen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>a field: one step</source>
        <translation>ein Feld: ein Schritt</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>a field: ten steps</source>
        <translation>ein Feld: zehn Schritte</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>fit b to the run</source>
        <translation>b an den Lauf anpassen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>leave a field; keys act on the run again</source>
        <translation>ein Feld verlassen; die Tasten steuern wieder den Lauf</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>next field, field before</source>
        <translation>nächstes Feld, voriges Feld</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>presenting a lesson: next and back, as a remote sends them</source>
        <translation>eine Lektion vorführen: weiter und zurück, wie eine Fernbedienung sie sendet</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>the arrays: a target up, or down</source>
        <translation>die Arrays: ein Zielwert nach oben oder unten</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>the arrays: from cell to cell; curve, code, shared bias (Up, Down): what is chosen</source>
        <translation>die Arrays: von Zelle zu Zelle; Kurve, Code, geteilter Bias (Auf, Ab): was gewählt ist</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>the arrays: leave the row out of the sum, or take it in again</source>
        <translation>die Arrays: die Zeile aus der Summe lassen, oder wieder hinein</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>the arrays: other rows, where not all are shown</source>
        <translation>die Arrays: andere Zeilen, wo nicht alle gezeigt sind</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>the arrays: the neuron of the cell; the table: type into the cell</source>
        <translation>die Arrays: das Neuron der Zelle; die Tabelle: in die Zelle tippen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>the curve: fit b; the table: type into a cell</source>
        <translation>die Kurve: b anpassen; die Tabelle: in eine Zelle tippen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>the curve: move the view</source>
        <translation>die Kurve: Ausschnitt verschieben</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>the curve: zoom b; the arrays: go to other rows, where not all are shown</source>
        <translation>die Kurve: b zoomen; die Arrays: zu anderen Zeilen, wo nicht alle gezeigt sind</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>the table: paste cells</source>
        <translation>die Tabelle: Zellen einfügen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>the table: remove the rows of the chosen cells</source>
        <translation>die Tabelle: die Zeilen der gewählten Zellen entfernen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>units that share a bias: let the chosen one use another</source>
        <translation>Einheiten, die sich einen Bias teilen: die gewählte einen anderen benutzen lassen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/commands.py"/>
        <source>zoom b</source>
        <translation>b zoomen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/guard.py"/>
        <source>Something went wrong in biasviz ({kind}). What is shown still holds.</source>
        <translation>In biasviz ist etwas schiefgegangen ({kind}). Was zu sehen ist, gilt weiterhin.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/header.py"/>
        <source>All commands (F10).</source>
        <translation>Alle Befehle (F10).</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/header.py"/>
        <source>Copies, exports and prints what is shown.</source>
        <translation>Kopiert, exportiert und druckt, was zu sehen ist.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/header.py"/>
        <source>Explains the lab, the keys and the conventions.</source>
        <translation>Erklärt das Labor, die Tasten und die Konventionen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/header.py"/>
        <source>Fills the screen for a class (F5).</source>
        <translation>Füllt den Bildschirm für eine Klasse (F5).</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/header.py"/>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/header.py"/>
        <source>Opens a lesson to walk through.</source>
        <translation>Öffnet eine Lektion zum Durchgehen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/header.py"/>
        <source>Present</source>
        <translation>Vorführen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/header.py"/>
        <source>Sets two runs against each other.</source>
        <translation>Lässt zwei Läufe gegeneinander antreten.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/header.py"/>
        <source>{theme} theme</source>
        <translation>Farbschema {theme}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/header.py"/>
        <source>{theme} theme.</source>
        <translation>Farbschema {theme}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <source>A change makes each step {n} times as long.</source>
        <translation>Eine Umstellung macht jeden Schritt {n}-mal so lang.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <source>A change makes each step {n} times shorter.</source>
        <translation>Eine Umstellung macht jeden Schritt {n}-mal kürzer.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <source>A change takes η from {old} to {new}, and b moves as before.</source>
        <translation>Eine Umstellung ändert η von {old} auf {new}, und b bewegt sich wie zuvor.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <source>Books and programs differ in these three; each is right, and each gives other numbers.</source>
        <translation>Bücher und Programme unterscheiden sich in diesen drei Punkten; jeder Weg ist richtig, und jeder ergibt andere Zahlen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <location filename="../../biasviz/ui/help/text.py"/>
        <location filename="../../biasviz/ui/keep/asking.py"/>
        <location filename="../../biasviz/ui/notice.py"/>
        <location filename="../../biasviz/ui/race/text.py"/>
        <location filename="../../biasviz/ui/sharing/export_dialog.py"/>
        <location filename="../../biasviz/ui/sharing/qr.py"/>
        <location filename="../../biasviz/ui/sharing/worksheet_dialog.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <source>Close the conventions</source>
        <translation>Konventionen schließen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <source>Closes the conventions (Esc).</source>
        <translation>Schließt die Konventionen (Esc).</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>Conventions</source>
        <translation>Konventionen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <source>Here the neuron lies on a kink: the convention decides where b goes.</source>
        <translation>Hier liegt das Neuron auf einem Knick: Die Konvention entscheidet, wohin b geht.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <source>Keep the movement the same</source>
        <translation>Bewegung gleich lassen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <source>No sample lies on a kink here, so all four agree.</source>
        <translation>Hier liegt kein Beispiel auf einem Knick, also stimmen alle vier überein.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <source>Nothing that is allowed keeps the movement the same here: the change would be felt.</source>
        <translation>Nichts Erlaubtes lässt die Bewegung hier gleich: Die Umstellung wäre zu spüren.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <source>PyTorch’s: ReLU 0, MAE 0</source>
        <translation>PyTorch: ReLU 0, MAE 0</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <source>Slope at a kink</source>
        <translation>Steigung am Knick</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <source>Sum or mean</source>
        <translation>Summe oder Mittel</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <source>The loss is {loss}: it comes in one way only.</source>
        <translation>Der Verlust ist {loss}: Ihn gibt es nur in einer Form.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <source>The sum over n samples is n times the mean, and so is every slope.</source>
        <translation>Die Summe über n Beispiele ist n-mal das Mittel, und jede Steigung ebenso.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <source>The ½ is there to cancel the 2 of the derivative; without it every slope is twice as large.</source>
        <translation>Das ½ steht da, um die 2 der Ableitung zu kürzen; ohne es ist jede Steigung doppelt so groß.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <source>Where a curve has a corner, as ReLU at z = 0 or MAE at a = y, it has no slope; a program has to name one.</source>
        <translation>Wo eine Kurve eine Ecke hat, wie ReLU bei z = 0 oder MAE bei a = y, hat sie keine Steigung; ein Programm muss eine festlegen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <source>With one sample both are the same.</source>
        <translation>Bei einem Beispiel sind beide gleich.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <source>With the convention the learning rate changes, so that w and b move as before.</source>
        <translation>Mit der Konvention ändert sich die Lernrate, sodass w und b sich wie zuvor bewegen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <source>slope {value}</source>
        <translation>Steigung {value}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <source>the middle of both, as a central difference</source>
        <translation>die Mitte (zentrale Differenz)</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <source>with ½: ½(a − y)²</source>
        <translation>mit ½: ½(a − y)²</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <source>without ½: (a − y)²</source>
        <translation>ohne ½: (a − y)²</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <source>{activation} with {loss} has no kink.</source>
        <translation>„{activation}“ mit „{loss}“ hat keinen Knick.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <source>{optimizer} divides by the size of past slopes: a change leaves its steps as they are, but for its ε.</source>
        <translation>{optimizer} teilt durch die Größe früherer Steigungen: Eine Umstellung lässt seine Schritte, wie sie sind, bis auf sein ε.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <source>{optimizer} divides by the size of past slopes: the learning rate stays. Only ε goes from {old} to {new}.</source>
        <translation>{optimizer} teilt durch die Größe früherer Steigungen: Die Lernrate bleibt. Nur ε geht von {old} auf {new}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/conventions_text.py"/>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>½ or not</source>
        <translation>½ oder nicht</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>! amber</source>
        <translation>! gelb</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>1/L″</source>
        <translation>1/L″</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>2/L″</source>
        <translation>2/L″</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>A dead neuron and a saturated one are never confused: 4·10⁻¹⁸ is not 0.</source>
        <translation>Ein totes Neuron und ein gesättigtes werden nie verwechselt: 4·10⁻¹⁸ ist nicht 0.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>A field takes a typed number, the arrows (↑ ↓), ten steps (PageUp, PageDown), finer ones with Ctrl. It shows few digits at rest and every digit while it has the focus.</source>
        <translation>Ein Feld nimmt eine getippte Zahl, die Pfeile (↑ ↓), zehn Schritte (Bild auf, Bild ab), feinere mit Strg. In Ruhe zeigt es wenige Stellen und alle, solange es den Fokus hat.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>All the time dL/db is held against a central difference of the loss itself, (L(b + ε) − L(b − ε)) / 2ε. A click on the light (or G) shows the error over ε: large steps err by curvature, small ones by rounding.</source>
        <translation>Die ganze Zeit wird dL/db mit einem zentralen Differenzenquotienten des Verlusts selbst verglichen, (L(b + ε) − L(b − ε)) / 2ε. Ein Klick auf das Licht (oder G) zeigt den Fehler über ε: Große Schritte irren durch die Krümmung, kleine durch die Rundung.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>All three share the axis of the bias b. The wheel zooms b, a double click fits it to the run.</source>
        <translation>Alle drei teilen die Achse des Bias b. Das Mausrad zoomt b, ein Doppelklick passt es an den Lauf an.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>Below the learning rate η lies a log scale from 0.0001 to 1000 with the rates that mean something here. A click or a drag sets η; the arrows move it, PageUp and PageDown by a factor of ten.</source>
        <translation>Unter der Lernrate η liegt eine Log-Skala von 0.0001 bis 1000 mit den Raten, die hier etwas bedeuten. Klicken oder Ziehen setzt η; die Pfeile verschieben es, Bild auf und Bild ab um den Faktor zehn.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>Close the help</source>
        <translation>Hilfe schließen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>Closes the help (Esc).</source>
        <translation>Schließt die Hilfe (Esc).</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>Drag the ball, or change any field: a new run begins where the ball is, and the old trail stays as a ghost. Reset goes back to the scenario as it was loaded.</source>
        <translation>Ziehen Sie die Kugel, oder ändern Sie ein Feld: Ein neuer Lauf beginnt, wo die Kugel ist, und die alte Spur bleibt blass stehen. Zurücksetzen kehrt zum Szenario zurück, wie es geladen wurde.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>Every number is exact and the same each time; each slope is held against a difference of the loss.</source>
        <translation>Jede Zahl ist exakt und jedes Mal dieselbe; jede Steigung wird mit einer Differenz des Verlusts verglichen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>Find in the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>L(b)</source>
        <translation>L(b)</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>L″ differs from place to place: only the one at the minimum is the true limit</source>
        <translation>L″ ist von Ort zu Ort verschieden: Nur das am Minimum ist die wahre Grenze</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>Nothing here has these words.</source>
        <translation>Nichts hier enthält diese Wörter.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>On the left stands what fixes the run: samples, w and b, activation, loss, optimizer, learning rate. In the middle three plots over the bias b, with a ball where b is now. On the right the chain rule in numbers, and a sentence that says why the slope is small wherever it is. At the bottom is time: play, step, step back.</source>
        <translation>Links steht, was den Lauf festlegt: Beispiele, w und b, Aktivierung, Verlust, Optimierer, Lernrate. In der Mitte drei Diagramme über dem Bias b, mit einer Kugel dort, wo b jetzt ist. Rechts die Kettenregel in Zahlen und ein Satz, der sagt, warum die Steigung klein ist, wo immer sie es ist. Unten die Zeit: abspielen, Schritt, Schritt zurück.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>One neuron: a = f(w·x + b). What is the slope dL/db of its loss, and why is it so small?</source>
        <translation>Ein Neuron: a = f(w·x + b). Was ist die Steigung dL/db seines Verlusts, und warum ist sie so klein?</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>Opens the switches of the conventions.</source>
        <translation>Öffnet die Schalter der Konventionen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>Over samples</source>
        <translation>Über Beispiele</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>Page of the help</source>
        <translation>Seite der Hilfe</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <location filename="../../biasviz/ui/sentence.py"/>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>Shows the topics that have all these words.</source>
        <translation>Zeigt die Themen, in denen alle diese Wörter vorkommen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>The Neuron lab</source>
        <translation>Das Neuron-Labor</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>The chain rule in numbers</source>
        <translation>Die Kettenregel in Zahlen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>The gradient check</source>
        <translation>Die Gradientenprüfung</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>The stability ruler</source>
        <translation>Das Stabilitätslineal</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>The three plots over b</source>
        <translation>Die drei Diagramme über b</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>What fixes the run</source>
        <translation>Was den Lauf festlegt</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>Where L″ is 0 or negative it says so and promises nothing. Momentum widens the limit to 2(1 + β)/L″; Adam and its like scale their own steps and have no fixed limit.</source>
        <translation>Wo L″ 0 oder negativ ist, sagt es das und verspricht nichts. Momentum erweitert die Grenze auf 2(1 + β)/L″; Adam und seinesgleichen skalieren ihre Schritte selbst und haben keine feste Grenze.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>Wherever |dL/db| is under 0.05 the card on the right says which of these holds.</source>
        <translation>Wo immer |dL/db| unter 0.05 liegt, sagt die Karte rechts, was davon zutrifft.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>Why a slope is small</source>
        <translation>Warum eine Steigung klein ist</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>a leak passes a little: slow, and alive</source>
        <translation>ein Leck lässt ein wenig durch: langsam, aber lebendig</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>a prepared start with what to watch; Reset comes back to it</source>
        <translation>ein vorbereiteter Start mit dem, worauf zu achten ist; Zurücksetzen führt zu ihm zurück</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>a triangle on the tangent, with the loss it predicts and the real new loss (T)</source>
        <translation>ein Dreieck an der Tangente, mit dem Verlust, den sie vorhersagt, und dem wirklichen neuen Verlust (T)</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>above it a step overshoots so far that it ends higher: the limit of a stable step</source>
        <translation>darüber schießt ein Schritt so weit hinaus, dass er höher endet: die Grenze eines stabilen Schritts</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>above the limit: does not settle at the minimum</source>
        <translation>über der Grenze: kommt am Minimum nicht zur Ruhe</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>at a kink: the slope from the left, from the right, and the middle of both</source>
        <translation>an einem Knick: die Steigung von links, von rechts und die Mitte von beiden</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>b after the next step: b minus the learning rate times what the optimizer makes of the slope</source>
        <translation>b nach dem nächsten Schritt: b minus die Lernrate mal dem, was der Optimierer aus der Steigung macht</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>ball</source>
        <translation>Kugel</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>bottleneck</source>
        <translation>Engpass</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>cancelling</source>
        <translation>aufgehoben</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>cross-hatched: the loss has no value there, such as the logarithm of a negative</source>
        <translation>kreuzweise schraffiert: Der Verlust hat dort keinen Wert, etwa der Logarithmus einer negativen Zahl</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>dL/db = dL/da · da/dz · dz/db: the product, one colour a factor</source>
        <translation>dL/db = dL/da · da/dz · dz/db: das Produkt, jeder Faktor in einer Farbe</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>dL/db, dL/da and da/dz over b, each in its colour: where one is near 0, so is dL/db</source>
        <translation>dL/db, dL/da und da/dz über b, jedes in seiner Farbe: Wo eines nahe 0 ist, ist es auch dL/db</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>da/dz is exactly 0 while the error is not: no step will ever move b</source>
        <translation>da/dz ist genau 0, der Fehler aber nicht: Kein Schritt wird b je bewegen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>da/dz is small, but not 0: b creeps</source>
        <translation>da/dz ist klein, aber nicht 0: b kriecht</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>dots where the ball has been; the run before the last edit stays as a paler ghost</source>
        <translation>Punkte, wo die Kugel war; der Lauf vor der letzten Änderung bleibt als blassere Spur</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>each number as a bar; on the right its size on a log axis, where 10⁻⁵ can still be seen</source>
        <translation>jede Zahl als Balken; rechts ihre Größe auf einer Log-Achse, auf der noch 10⁻⁵ zu sehen ist</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>f in a = f(z); its parameters stand beside it</source>
        <translation>f in a = f(z); die Parameter stehen daneben</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>factors</source>
        <translation>Faktoren</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>from this rate on the next step kills the neuron</source>
        <translation>ab dieser Rate tötet der nächste Schritt das Neuron</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>hatched: da/dz is exactly 0, so nothing of the error reaches b</source>
        <translation>schraffiert: da/dz ist genau 0, vom Fehler erreicht also nichts b</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>here, at the minimum</source>
        <translation>hier, am Minimum</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>hovering shows the values at that b and changes nothing</source>
        <translation>der Mauszeiger zeigt die Werte bei diesem b und ändert nichts</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>input and target of the shown sample; edit… takes lists of them</source>
        <translation>Eingabe und Zielwert des gezeigten Beispiels; ändern… nimmt ganze Listen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>jumps across the minimum at each step and settles</source>
        <translation>springt bei jedem Schritt über das Minimum und kommt zur Ruhe</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>large zig-zag</source>
        <translation>großer Zickzack</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>leaking</source>
        <translation>Leck</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>no factor is very small by itself, but their product is</source>
        <translation>kein Faktor ist für sich sehr klein, aber ihr Produkt ist es</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>no signal</source>
        <translation>kein Signal</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>not certain: the difference is too rough, or b lies on a kink</source>
        <translation>nicht sicher: Die Differenz ist zu grob, oder b liegt auf einem Knick</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>nothing arrives from above: dL/da itself is small, or 0</source>
        <translation>von oben kommt nichts an: dL/da selbst ist klein oder 0</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>one sentence on a small slope, and below it what would cure it</source>
        <translation>ein Satz zu einer kleinen Steigung, und darunter, was Abhilfe schafft</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>plain line</source>
        <translation>glatte Linie</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>pointer</source>
        <translation>Mauszeiger</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>rise and run</source>
        <translation>Steigungsdreieck</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>settles at the minimum</source>
        <translation>kommt am Minimum zur Ruhe</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>small times small</source>
        <translation>klein mal klein</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>small zig-zag</source>
        <translation>kleiner Zickzack</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>sum or mean of the samples’ losses</source>
        <translation>Summe oder Mittel der Verluste der Beispiele</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>tangent</source>
        <translation>Tangente</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>the bias b alone, the weight w alone, or both</source>
        <translation>der Bias b allein, das Gewicht w allein oder beide</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>the line through the ball with the slope dL/db, which it says in words</source>
        <translation>die Gerade durch die Kugel mit der Steigung dL/db, die sie in Worten nennt</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>the loss is lowest here: the slope is as it should be</source>
        <translation>der Verlust ist hier am kleinsten: Die Steigung ist, wie sie sein soll</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>the loss over the bias, at the present w; thin curves are the single samples</source>
        <translation>der Verlust über dem Bias, beim jetzigen w; dünne Kurven sind die einzelnen Beispiele</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>the present bias on its curve; drag it along the curve</source>
        <translation>der jetzige Bias auf seiner Kurve; er lässt sich an der Kurve entlangziehen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>the rule that turns slopes into a step</source>
        <translation>die Regel, die aus Steigungen einen Schritt macht</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>the samples pull b both ways, equally strongly</source>
        <translation>die Beispiele ziehen b in beide Richtungen, gleich stark</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>the smallest factor, lit where it alone holds the slope back</source>
        <translation>der kleinste Faktor, hervorgehoben, wo er allein die Steigung bremst</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>the step that leads to the bottom at once, were the loss a parabola</source>
        <translation>der Schritt, der sofort zum Tiefpunkt führt, wäre der Verlust eine Parabel</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>the step with which the neuron died; stepping back before it revives the neuron</source>
        <translation>der Schritt, mit dem das Neuron starb; wer vor ihn zurückgeht, belebt es wieder</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>they agree, as far as a difference can tell</source>
        <translation>sie stimmen überein, so genau eine Differenz es sagen kann</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>they do not agree: the formula is wrong</source>
        <translation>sie stimmen nicht überein: Die Formel ist falsch</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>three needles</source>
        <translation>drei Zeiger</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>tinted: |da/dz| is under 0.05, so that little of the error reaches b, but never 0</source>
        <translation>getönt: |da/dz| liegt unter 0.05, sodass wenig vom Fehler b erreicht, aber nie 0</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>trail</source>
        <translation>Spur</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>w, b</source>
        <translation>w, b</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>weight and bias as they are now</source>
        <translation>Gewicht und Bias, wie sie jetzt sind</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>what measures how far a is from y</source>
        <translation>was misst, wie weit a von y entfernt ist</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>what the neuron gives, a, over b; the dashed line is the target y</source>
        <translation>was das Neuron gibt, a, über b; die gestrichelte Linie ist der Zielwert y</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>why so small</source>
        <translation>warum so klein</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>with several samples dL/db is the sum or the mean of their products</source>
        <translation>bei mehreren Beispielen ist dL/db die Summe oder das Mittel ihrer Produkte</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>x, y</source>
        <translation>x, y</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>z = w·x + b, then a = f(z), then the loss, each with its numbers put in</source>
        <translation>z = w·x + b, dann a = f(z), dann der Verlust, jeweils mit eingesetzten Zahlen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>Σ</source>
        <translation>Σ</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>†</source>
        <translation>†</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>✓ green</source>
        <translation>✓ grün</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text.py"/>
        <source>✗ red</source>
        <translation>✗ rot</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>1^T (1, n)</source>
        <translation>1^T (1, n)</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>A (n, k)</source>
        <translation>A (n, k)</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>A dense layer on a batch of rows: Z = X @ W + b, A = f(Z). Why is the gradient of b the sum over the rows, db = np.sum(dZ, axis=0, keepdims=True)?</source>
        <translation>Eine dichte Schicht auf einem Batch aus Zeilen: Z = X @ W + b, A = f(Z). Warum ist der Gradient von b die Summe über die Zeilen, db = np.sum(dZ, axis=0, keepdims=True)?</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>Arrows that go both ways cancel: db can be 0 though every row is wrong. Below each db stands for how many rows its neuron is dead, and for how many it is saturated.</source>
        <translation>Pfeile, die in beide Richtungen gehen, heben sich auf: db kann 0 sein, obwohl jede Zeile falsch ist. Unter jedem db steht, für wie viele Zeilen sein Neuron tot ist, und für wie viele gesättigt.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>Every number is exact and the same each time; a change starts anew from where b is.</source>
        <translation>Jede Zahl ist exakt und jedes Mal dieselbe; eine Änderung beginnt neu von dort, wo b ist.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>How the rows fall into db</source>
        <translation>Wie die Zeilen in db fallen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>L adds the losses of the rows, db adds the rows of dZ</source>
        <translation>L addiert die Verluste der Zeilen, db addiert die Zeilen von dZ</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>Lamps and arrows</source>
        <translation>Lampen und Pfeile</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>Mute all rows but one, and db is what that row asks for. Drag a target until its arrow is as long as all the others together and points against them: db is 0, and no row is content. Ctrl+Z takes back whatever was done.</source>
        <translation>Alle Zeilen bis auf eine stumm, und db ist, worum diese Zeile bittet. Ziehen Sie einen Zielwert, bis sein Pfeil so lang ist wie alle anderen zusammen und gegen sie zeigt: db ist 0, und keine Zeile ist zufrieden. Strg+Z nimmt zurück, was auch getan wurde.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>Muting and dragging</source>
        <translation>Stumm schalten und ziehen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>On the left stands what fixes the training. In the middle is one of five pages: the arrays, the loss over b, what the shapes do, a bias that many share, the data (keys 1 to 5). At the bottom is time: the rows fall into db one by one, then b moves.</source>
        <translation>Links steht, was das Training festlegt. In der Mitte ist eine von fünf Seiten: die Arrays, der Verlust über b, was die Formen bewirken, ein Bias, den viele teilen, die Daten (Tasten 1 bis 5). Unten ist die Zeit: Die Zeilen fallen eine nach der anderen in db, dann bewegt sich b.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>Point at a cell: all that it is made of lights up, and all that it goes into, and its formula stands at the right in numbers. With the keys: arrows go from cell to cell, Return chooses the neuron.</source>
        <translation>Zeigen Sie auf eine Zelle: Alles leuchtet auf, woraus sie besteht und worin sie eingeht, und rechts steht ihre Formel in Zahlen. Mit den Tasten: Pfeile gehen von Zelle zu Zelle, Eingabe wählt das Neuron.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>Sum, mean, none</source>
        <translation>Summe, Mittel, keine</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>The Batch lab</source>
        <translation>Das Batch-Labor</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>The loss of the step is that of all its rows, whatever has fallen: b moves once a step, not once a row. Where there are many, several rows fall together.</source>
        <translation>Der Verlust des Schritts ist der aller seiner Zeilen, gleich wie viele gefallen sind: b bewegt sich einmal je Schritt, nicht einmal je Zeile. Wo es viele sind, fallen mehrere Zeilen zusammen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>The mean is the sum with a smaller learning rate. A sum over eight rows with the learning rate of a mean takes steps eight times as long, and may diverge. RMSprop, Adagrad and Adam divide by the size of past slopes: for them sum and mean move b alike.</source>
        <translation>Das Mittel ist die Summe mit einer kleineren Lernrate. Eine Summe über acht Zeilen mit der Lernrate eines Mittels geht achtmal so lange Schritte und kann divergieren. RMSprop, Adagrad und Adam teilen durch die Größe früherer Steigungen: Bei ihnen bewegen Summe und Mittel b gleich.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>W (d, k)</source>
        <translation>W (d, k)</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>Warm colours are above 0, cold ones below, the deeper the larger; X, W, b, Z, A and Y share one scale, dZ and db another.</source>
        <translation>Warme Farben sind über 0, kalte darunter, je kräftiger, desto größer; X, W, b, Z, A und Y teilen sich eine Skala, dZ und db eine andere.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>What is too many for numbers is drawn as a picture, with a lens at the pointer. Of many rows some are shown: the wheel goes to others, and so does the narrow picture of all rows at the left.</source>
        <translation>Was für Zahlen zu viel ist, wird als Bild gezeichnet, mit einer Lupe am Mauszeiger. Von vielen Zeilen sind einige gezeigt: Das Mausrad führt zu anderen, ebenso das schmale Bild aller Zeilen links.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>X (n, d)</source>
        <translation>X (n, d)</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>X @ W + b, before the activation</source>
        <translation>X @ W + b, vor der Aktivierung</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>Y (n, k)</source>
        <translation>Y (n, k)</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>Z (n, k)</source>
        <translation>Z (n, k)</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>a row of ones: 1^T · dZ is the same sum, as a product; a muted row has a 0</source>
        <translation>eine Zeile aus Einsen: 1^T · dZ ist dieselbe Summe, als Produkt; eine stumme Zeile hat eine 0</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>alive: the error of this row gets through to the chosen neuron</source>
        <translation>lebt: Der Fehler dieser Zeile kommt zum gewählten Neuron durch</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>arrow of a row</source>
        <translation>Pfeil einer Zeile</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>b (1, k)</source>
        <translation>b (1, k)</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>b has one row, and it is added to every row of Z. So every row has a say in it, and the chain rule adds up what they say. Axis 0 counts the rows.</source>
        <translation>b hat eine Zeile, und sie wird zu jeder Zeile von Z addiert. Also hat jede Zeile etwas zu sagen, und die Kettenregel addiert, was sie sagen. Achse 0 zählt die Zeilen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>both divided by n: the size of a step does not depend on how many rows there are</source>
        <translation>beide geteilt durch n: Die Größe eines Schritts hängt nicht davon ab, wie viele Zeilen es sind</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>choose a neuron</source>
        <translation>Neuron wählen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>choosing sum or mean changes the learning rate as well, so that b moves as before</source>
        <translation>Summe oder Mittel zu wählen ändert auch die Lernrate, sodass b sich wie zuvor bewegt</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>cross</source>
        <translation>Kreuz</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>dZ (n, k)</source>
        <translation>dZ (n, k)</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>db (1, k)</source>
        <translation>db (1, k)</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>dead: f′(z) is exactly 0, nothing of the error gets through</source>
        <translation>tot: f′(z) ist genau 0, vom Fehler kommt nichts durch</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>drag a target</source>
        <translation>Zielwert ziehen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>each arrow begins where the one before it ended; the last one ends at db</source>
        <translation>jeder Pfeil beginnt, wo der vorige endete; der letzte endet bei db</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>f(Z), what the neurons give</source>
        <translation>f(Z), was die Neuronen geben</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>full lamp</source>
        <translation>volle Lampe</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>half lamp</source>
        <translation>halbe Lampe</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>head to tail</source>
        <translation>aneinandergesetzt</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>how much of all that is asked for falls to each neuron</source>
        <translation>wie viel von allem, worum gebeten wird, auf jedes Neuron entfällt</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>its ∂ℓ/∂z: right is above 0, left below; pale until the row has fallen</source>
        <translation>ihr ∂ℓ/∂z: rechts ist über 0, links darunter; blass, bis die Zeile gefallen ist</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>lets them fall at the speed of the slider until all are in db (Space)</source>
        <translation>lässt sie fallen, so schnell wie der Regler sagt, bis alle in db sind (Leertaste)</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>moves b like</source>
        <translation>wirkt wie</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>mute a row</source>
        <translation>Zeile stumm schalten</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>muted: the row is left out of the sum</source>
        <translation>stumm: Die Zeile bleibt aus der Summe heraus</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>nothing is added: a gradient for each row, (n, k), which does not fit b (1, k)</source>
        <translation>nichts wird addiert: ein Gradient je Zeile, (n, k), der nicht zu b (1, k) passt</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>on the pages of the curve and the shapes: lets the training run, whole steps at once</source>
        <translation>auf den Seiten der Kurve und der Formen: lässt das Training laufen, ganze Schritte auf einmal</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>one row on (→), or back (←), exactly as it was; after the last row b moves</source>
        <translation>eine Zeile weiter (→) oder zurück (←), genau wie es war; nach der letzten Zeile bewegt sich b</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>press any cell of its column (Return); arrows and sum are then its own</source>
        <translation>eine Zelle seiner Spalte drücken (Eingabe); Pfeile und Summe sind dann seine</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>press its number or its lamp (M): it is left out of L, of db and of n</source>
        <translation>ihre Nummer oder ihre Lampe drücken (M): Sie bleibt aus L, aus db und aus n heraus</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>ring struck out</source>
        <translation>durchgestrichener Ring</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>rows of this step</source>
        <translation>Zeilen dieses Schritts</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>saturated: |f′(z)| is small, hardly anything of the error gets through</source>
        <translation>gesättigt: |f′(z)| ist klein, vom Fehler kommt kaum etwas durch</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>share of |∂L/∂b|</source>
        <translation>Anteil an |∂L/∂b|</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>so far</source>
        <translation>bis jetzt</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>take a cell of Y up or down (+ and −): dZ of that row follows</source>
        <translation>eine Zelle von Y nach oben oder unten ziehen (+ und −): dZ dieser Zeile folgt</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>the NumPy line that does the same, with the shapes that go in and come out</source>
        <translation>die NumPy-Zeile, die dasselbe tut, mit den Formen, die hineingehen und herauskommen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>the biases: one number a neuron, broadcast: added to each of the n rows</source>
        <translation>die Biaswerte: eine Zahl je Neuron, per Broadcast zu jeder der n Zeilen addiert</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>the inputs: n rows, one example each, with d numbers</source>
        <translation>die Eingaben: n Zeilen, je ein Beispiel mit d Zahlen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>the learning rate with which the other reduction takes the same step: n times as much, or an n-th</source>
        <translation>die Lernrate, mit der die andere Reduktion denselben Schritt geht: n-mal so viel, oder ein n-tel</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>the rest of the rows, and b moves: b ← b − η · db (Q)</source>
        <translation>die übrigen Zeilen, und b bewegt sich: b ← b − η · db (Q)</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>the sum of the chosen neuron, as far as it has come</source>
        <translation>die Summe des gewählten Neurons, so weit sie gekommen ist</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>the targets; drag one up or down to change it</source>
        <translation>die Zielwerte; nach oben oder unten ziehen ändert einen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>the track below the losses: drag in it to any row of the step</source>
        <translation>die Leiste unter den Verlusten: durch Ziehen geht es zu jeder Zeile des Schritts</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>the weights: a column for each of the k neurons</source>
        <translation>die Gewichte: eine Spalte für jedes der k Neuronen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>this row is in db</source>
        <translation>diese Zeile ist in db</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>∂L/∂b, what dZ comes to: the sum or the mean down each column</source>
        <translation>∂L/∂b, was aus dZ wird: die Summe oder das Mittel jeder Spalte</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>∂ℓ/∂Z, by how much the loss of each row grows with each z; never divided by n</source>
        <translation>∂ℓ/∂Z, um wie viel der Verlust jeder Zeile mit jedem z wächst; nie durch n geteilt</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_batch.py"/>
        <source>✓</source>
        <translation>✓</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>A lesson is a row of scenes, each with a start and a sentence; PageDown and PageUp walk through it, and so does a presenter remote. Some scenes ask first: drag the ghost to where you expect b, or choose an answer, then see the step and by how much you missed.</source>
        <translation>Eine Lektion ist eine Reihe von Szenen, jede mit einem Start und einem Satz; Bild ab und Bild auf führen hindurch, eine Fernbedienung ebenso. Manche Szenen fragen erst: Ziehen Sie die Geisterkugel dorthin, wo Sie b erwarten, oder wählen Sie eine Antwort; dann sehen Sie den Schritt, und um wie viel Sie daneben lagen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>Books and programs differ in these; each is right, and each gives other numbers.</source>
        <translation>Bücher und Programme unterscheiden sich darin; jeder Weg ist richtig, und jeder ergibt andere Zahlen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>Conventions… (Ctrl+,) has a switch for each with the numbers of the present neuron. If asked, it changes the learning rate so that b moves as before: without the ½ the rate is halved, with the mean it is multiplied by n. RMSprop, Adagrad and Adam divide by the size of past slopes: for them the rate stays.</source>
        <translation>Konventionen… (Strg+,) hat für jede einen Schalter mit den Zahlen des jetzigen Neurons. Auf Wunsch ändert sich die Lernrate so, dass b sich wie zuvor bewegt: Ohne das ½ wird die Rate halbiert, mit dem Mittel wird sie mit n multipliziert. RMSprop, Adagrad und Adam teilen durch die Größe früherer Steigungen: Bei ihnen bleibt die Rate.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>Everything you do can be undone (Ctrl+Z) and redone. An experiment is saved as one small readable file (Ctrl+S), and opens again from the menu or when it is dropped on the window. The window comes back as you left it.</source>
        <translation>Alles, was Sie tun, lässt sich rückgängig machen (Strg+Z) und wiederholen. Ein Experiment wird als eine kleine lesbare Datei gespeichert (Strg+S) und öffnet sich wieder über das Menü oder wenn es auf das Fenster gezogen wird. Das Fenster kommt wieder, wie Sie es verlassen haben.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>F5 fills the screen for a class: large text, thick curves, the numbers that matter. B makes the screen dark, 1, 2 and 3 show one plot alone, 0 all, N opens notes for a second screen, Esc leaves.</source>
        <translation>F5 füllt den Bildschirm für eine Klasse: großer Text, dicke Kurven, die Zahlen, auf die es ankommt. B macht den Bildschirm dunkel, 1, 2 und 3 zeigen ein Diagramm allein, 0 alle, N öffnet Notizen für einen zweiten Bildschirm, Esc beendet.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>Fonts: Inter and Noto Sans CJK by their authors, and STIX Two Math, all under the SIL Open Font License.</source>
        <translation>Schriften: Inter und Noto Sans CJK von ihren Autoren sowie STIX Two Math, alle unter der SIL Open Font License.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>Free software under the {license} licence; its source can be read, changed and passed on.</source>
        <translation>Freie Software unter der Lizenz {license}; ihr Quelltext darf gelesen, geändert und weitergegeben werden.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>In the Batch lab 1 to 5 choose the page that is shown.</source>
        <translation>Im Batch-Labor wählen 1 bis 5 die gezeigte Seite.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>Keeping and sharing</source>
        <translation>Behalten und teilen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>Lessons and presenting</source>
        <translation>Lektionen und Vorführen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>L″</source>
        <translation>L″</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>Made with Qt {qt}, PySide6, NumPy, pyqtgraph and ziamath.</source>
        <translation>Gemacht mit Qt {qt}, PySide6, NumPy, pyqtgraph und ziamath.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>Quarter</source>
        <translation>Viertel</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>ReLU at z = 0 and MAE at a = y have no slope: PyTorch says 0 to both; others take the left side, the right side, or the middle of both</source>
        <translation>ReLU bei z = 0 und MAE bei a = y haben keine Steigung: PyTorch sagt zu beiden 0; andere nehmen die linke Seite, die rechte oder die Mitte von beiden</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>See why a bias moves, or why it does not.</source>
        <translation>Sehen, warum ein Bias sich bewegt, oder warum nicht.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>Share gives the experiment away: as a short code to copy and type, as a QR code for the class (Ctrl+L), as a picture, a table or an animation (Ctrl+E), as NumPy, PyTorch or JAX code, as a worksheet with its key (Ctrl+P). An exported picture has the experiment in it: drop it on the window and it is back.</source>
        <translation>Teilen gibt das Experiment weiter: als kurzen Code zum Kopieren und Tippen, als QR-Code für die Klasse (Strg+L), als Bild, Tabelle oder Animation (Strg+E), als Code für NumPy, PyTorch oder JAX, als Arbeitsblatt mit Lösung (Strg+P). Ein exportiertes Bild enthält das Experiment: Auf das Fenster gezogen, ist es wieder da.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>Step, Step back</source>
        <translation>Schritt, Schritt zurück</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>The chip at the bottom right says it in one of these words, each with a sign of its own.</source>
        <translation>Das Schild unten rechts sagt es mit einem dieser Wörter, jedes mit eigenem Zeichen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>Two runs from one start under one clock: the same neuron with two losses, two rates, two activations. Each lane has its trail, its verdict and its stop-watch, and what their settings differ in is marked. The fields on the left set the lane in front; X changes the lanes. The log clock (K) makes 22,063 steps against 11 watchable, and V runs until both have escaped. On a dead neuron the cures are listed with how many steps each would take; a click tries one in the other lane.</source>
        <translation>Zwei Läufe von einem Start unter einer Uhr: dasselbe Neuron mit zwei Verlusten, zwei Raten, zwei Aktivierungen. Jede Bahn hat ihre Spur, ihr Urteil und ihre Stoppuhr, und worin sich ihre Einstellungen unterscheiden, ist markiert. Die Felder links stellen die vordere Bahn ein; X tauscht die Bahnen. Mit der Log-Uhr (K) lassen sich 22,063 Schritte gegen 11 ansehen, und V läuft, bis beide entkommen sind. Bei einem toten Neuron werden die Abhilfen aufgezählt, mit der Zahl der Schritte; ein Klick probiert eine davon in der anderen Bahn.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>What the run is doing</source>
        <translation>Was der Lauf gerade tut</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>Words and letters</source>
        <translation>Wörter und Buchstaben</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>a</source>
        <translation>a</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>a corner of a curve, where the slope jumps</source>
        <translation>eine Ecke einer Kurve, wo die Steigung springt</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>a prepared start, in a file</source>
        <translation>ein vorbereiteter Start, in einer Datei</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>a quantity has no value, and it says which</source>
        <translation>eine Größe hat keinen Wert, und es sagt, welche</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>a quarter of a step: forward, loss, backward, update (Q); each lights its place</source>
        <translation>ein Viertel eines Schritts: vorwärts, Verlust, rückwärts, Update (Q); jedes lässt seine Stelle aufleuchten</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>a small number: the step of a difference, or what keeps a divisor from being 0</source>
        <translation>eine kleine Zahl: der Schritt einer Differenz, oder was einen Nenner davor bewahrt, 0 zu sein</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>all steps from one start</source>
        <translation>alle Schritte von einem Start aus</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>an axis that was added up stays, with length 1: (n, k) becomes (1, k), not (k,)</source>
        <translation>eine Achse, über die summiert wurde, bleibt mit Länge 1: Aus (n, k) wird (1, k), nicht (k,)</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>back to the scenario as it was loaded (Home)</source>
        <translation>zurück zum Szenario, wie es geladen wurde (Pos1)</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>biasviz {version}</source>
        <translation>biasviz {version}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>broadcast</source>
        <translation>Broadcast</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>dL/db</source>
        <translation>dL/db</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <location filename="../../biasviz/ui/race/text.py"/>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>descending</source>
        <translation>absteigend</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>f(z), what the neuron gives</source>
        <translation>f(z), was das Neuron gibt</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>how the slope itself changes with b: the bend of the loss</source>
        <translation>wie die Steigung selbst sich mit b ändert: die Krümmung des Verlusts</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>input, weight, bias, target</source>
        <translation>Eingabe, Gewicht, Bias, Zielwert</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>it goes to and fro, with its period where it has one</source>
        <translation>es geht hin und her, mit seiner Periode, wo es eine hat</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>keepdims</source>
        <translation>keepdims</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>kink</source>
        <translation>Knick</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>lets the descent run at the speed of the slider (Space)</source>
        <translation>lässt den Abstieg laufen, so schnell wie der Regler sagt (Leertaste)</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>loss per step</source>
        <translation>Verlust je Schritt</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>momentum: the share of the last velocity that is kept</source>
        <translation>Momentum: der Anteil der letzten Geschwindigkeit, der bleibt</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>nothing moves any more, and the slope is 0 as far as can be seen</source>
        <translation>nichts bewegt sich mehr, und die Steigung ist 0, soweit sich das sehen lässt</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>one example of a batch: a row of X, with its targets in Y</source>
        <translation>ein Beispiel eines Batches: eine Zeile von X, mit ihren Zielwerten in Y</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>one input with its target</source>
        <translation>eine Eingabe mit ihrem Zielwert</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>one step on (→), or back (←), exactly as it was, the optimizer’s memory too</source>
        <translation>einen Schritt weiter (→) oder zurück (←), genau wie es war, auch das Gedächtnis des Optimierers</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>one update of what moves</source>
        <translation>ein Update dessen, was sich bewegt</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <location filename="../../biasviz/ui/race/text.py"/>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>oscillating</source>
        <translation>schwingt</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>plateau</source>
        <translation>Plateau</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>runs until something happens: converged, dead, a change of sign, a cycle, a low loss</source>
        <translation>läuft, bis etwas geschieht: konvergiert, tot, ein Vorzeichenwechsel, ein Zyklus, ein kleiner Verlust</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>saturated: it creeps, far from a minimum</source>
        <translation>gesättigt: es kriecht, weit vom Minimum</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>sum or mean</source>
        <translation>Summe oder Mittel</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>tail</source>
        <translation>Ausläufer</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>the learning rate, the factor on every step</source>
        <translation>die Lernrate, der Faktor an jedem Schritt</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>the loss after sum or mean; ℓ is that of one sample</source>
        <translation>der Verlust nach Summe oder Mittel; ℓ ist der eines Beispiels</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>the loss along the run; drag in it to go to any step, L makes its axis logarithmic</source>
        <translation>der Verlust entlang des Laufs; durch Ziehen geht es zu jedem Schritt, L macht die Achse logarithmisch</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>the loss is on its way down</source>
        <translation>der Verlust sinkt</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>the slope is exactly 0 and the error is not</source>
        <translation>die Steigung ist genau 0, der Fehler aber nicht</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>the slope: by how much L grows for a little more b</source>
        <translation>die Steigung: um wie viel L für ein wenig mehr b wächst</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>the sum over n samples has n times the slope of the mean</source>
        <translation>die Summe über n Beispiele hat n-mal die Steigung des Mittels</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>used for every row or column, as if it stood there as often; nothing is copied</source>
        <translation>für jede Zeile oder Spalte benutzt, als stünde es so oft da; nichts wird kopiert</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>what is counted in an array: axis 0 the rows, axis 1 the columns</source>
        <translation>was in einem Array gezählt wird: Achse 0 die Zeilen, Achse 1 die Spalten</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>where an activation flattens out without ever being flat</source>
        <translation>wo eine Aktivierung flach ausläuft, ohne je flach zu sein</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>w·x + b, before the activation</source>
        <translation>w·x + b, vor der Aktivierung</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>x, w, b, y</source>
        <translation>x, w, b, y</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>z</source>
        <translation>z</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>½(a − y)² has the slope a − y; (a − y)² has twice that</source>
        <translation>½(a − y)² hat die Steigung a − y; (a − y)² hat das Doppelte</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>β</source>
        <translation>β</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>ε</source>
        <translation>ε</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_more.py"/>
        <source>η</source>
        <translation>η</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>A press on a line, or ↑ and ↓, shows the arrays that it makes.</source>
        <translation>Ein Druck auf eine Zeile, oder ↑ und ↓, zeigt die Arrays, die sie erzeugt.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>A step need not see all rows. With fewer the slope is another one each time: right on average, and noisy.</source>
        <translation>Ein Schritt muss nicht alle Zeilen sehen. Mit weniger ist die Steigung jedes Mal eine andere: im Mittel richtig, und verrauscht.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>Activation, Loss</source>
        <translation>Aktivierung, Verlust</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>CSV, TSV, NPY, NPZ, MNIST’s IDX, CIFAR-10’s binary form</source>
        <translation>CSV, TSV, NPY, NPZ, IDX von MNIST, die binäre Form von CIFAR-10</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>Ctrl+1 and Ctrl+2 go from one lab to the other; each stays as it was left. What you save, share or export is the lab that is open.</source>
        <translation>Strg+1 und Strg+2 führen von einem Labor zum anderen; jedes bleibt, wie es verlassen wurde. Gespeichert, geteilt oder exportiert wird das Labor, das offen ist.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>Data and files</source>
        <translation>Daten und Dateien</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>L over the bias of one neuron, the other biases and W held as they are. From a few rows to millions the curve is that of every row, none left out.</source>
        <translation>L über dem Bias eines Neurons; die anderen Biaswerte und W bleiben, wie sie sind. Von wenigen Zeilen bis zu Millionen ist die Kurve die aller Zeilen, keine ausgelassen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>Minibatches and their noise</source>
        <translation>Minibatches und ihr Rauschen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>NumPy fits shapes from the right and stretches what has length 1. A y of shape (n,) beside an A of shape (n, 1) makes (n, n): every row against every target. The mean of dZ stays as it was, so that number hides it.</source>
        <translation>NumPy gleicht Formen von rechts an und streckt, was Länge 1 hat. Ein y der Form (n,) neben einem A der Form (n, 1) ergibt (n, n): jede Zeile gegen jeden Zielwert. Das Mittel von dZ bleibt, wie es war, diese Zahl verbirgt es also.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>NumPy stops here, and says why in its own words</source>
        <translation>NumPy hält hier an und sagt in eigenen Worten, warum</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>Point at a number: what it comes from lights up. This page has its own time and its own numbers.</source>
        <translation>Zeigen Sie auf eine Zahl: Woraus sie kommt, leuchtet auf. Diese Seite hat ihre eigene Zeit und ihre eigenen Zahlen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>Run 1,000 steps</source>
        <translation>1,000 Schritte gehen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>The code at the left is run as it stands, and the arrays are those that NumPy makes of it. The right code is run beside it on the same numbers.</source>
        <translation>Der Code links wird ausgeführt, wie er dasteht, und die Arrays sind die, die NumPy daraus macht. Der richtige Code läuft daneben mit denselben Zahlen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>The grey way beside that of the batches is the descent with all rows, without any noise.</source>
        <translation>Der graue Weg neben dem der Batches ist der Abstieg mit allen Zeilen, ganz ohne Rauschen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>The loss over b, for all rows</source>
        <translation>Verlust über b, alle Zeilen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>The rows of the batch as a table. The sign under the name of a column says what it is: X, Y, or left out. A press on it changes it.</source>
        <translation>Die Zeilen des Batches als Tabelle. Das Zeichen unter dem Namen einer Spalte sagt, was sie ist: X, Y oder weggelassen. Ein Druck darauf ändert es.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>The wheel widens or narrows the view, dragging with Shift moves it, a double click fits it. Where W moves too the curve changes with each step.</source>
        <translation>Das Mausrad weitet oder verengt den Ausschnitt, Ziehen mit Umschalt verschiebt ihn, ein Doppelklick passt ihn an. Wo sich auch W bewegt, ändert sich die Kurve mit jedem Schritt.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>To the Neuron lab and back</source>
        <translation>Zum Neuron-Labor und zurück</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>What would be read is shown before it is. A file that cannot be used is refused with the line, the column and the reason; a long one is read with progress and Cancel. Nothing in a file is ever executed.</source>
        <translation>Was gelesen würde, wird vorher gezeigt. Eine unbrauchbare Datei wird mit Zeile, Spalte und Grund abgelehnt; eine lange wird mit Fortschritt und Abbrechen gelesen. Nichts in einer Datei wird je ausgeführt.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>Where X has more columns they are left out there, so that z is another one than here.</source>
        <translation>Wo X mehr Spalten hat, bleiben sie dort weg, sodass z ein anderes ist als hier.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>a column of names becomes a column of 0 and 1 for each different name, as Y</source>
        <translation>aus einer Spalte mit Namen wird für jeden verschiedenen Namen eine Spalte aus 0 und 1, als Y</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>a dashed line: what they add to L, whatever this b is</source>
        <translation>eine gestrichelte Linie: was sie zu L beitragen, gleich was dieses b ist</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>a press lets it use another bias (J)</source>
        <translation>ein Druck lässt sie einen anderen Bias benutzen (J)</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>a shape is another one, and b moves as it should all the same</source>
        <translation>eine Form ist eine andere, und b bewegt sich trotzdem, wie es soll</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>add, remove (Del), sort by a column; all of it can be undone (Ctrl+Z)</source>
        <translation>anfügen, entfernen (Entf), nach einer Spalte sortieren; alles lässt sich rückgängig machen (Strg+Z)</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>all numbers and shapes are as they should be</source>
        <translation>alle Zahlen und Formen sind, wie sie sein sollen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>all of them, or a minibatch, drawn with a seed</source>
        <translation>alle, oder ein Minibatch, mit einem Seed gezogen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>b at each step, from the bottom up, over the same axis</source>
        <translation>b bei jedem Schritt, von unten nach oben, über derselben Achse</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>batches whose slope points the other way: a step with them leads b away</source>
        <translation>Batches, deren Steigung in die andere Richtung zeigt: Ein Schritt mit ihnen führt b weg</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>buttons on top</source>
        <translation>Knöpfe oben</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>by hand, made from a seed, Iris, or a file</source>
        <translation>von Hand, aus einem Seed erzeugt, Iris oder eine Datei</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>cells from a spreadsheet at the current cell (Ctrl+V); Paste a table takes it whole</source>
        <translation>Zellen aus einer Tabellenkalkulation an der aktuellen Zelle (Strg+V); Tabelle einfügen nimmt sie ganz</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>drawn from a normal distribution: Draw W anew takes the next seed</source>
        <translation>aus einer Normalverteilung gezogen: W neu ziehen nimmt den nächsten Seed</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>every row is saturated there; every row is dead there</source>
        <translation>dort ist jede Zeile gesättigt; dort ist jede Zeile tot</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>expected spread</source>
        <translation>erwartete Streuung</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>f in A = f(Z); the loss of a row, summed over its outputs</source>
        <translation>f in A = f(Z); der Verlust einer Zeile, summiert über ihre Ausgaben</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>faint curves</source>
        <translation>blasse Kurven</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>filter, bias</source>
        <translation>Filter, Bias</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>from here on a shape or a number is another one than in the right code</source>
        <translation>ab hier ist eine Form oder eine Zahl eine andere als im richtigen Code</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>hatched bars</source>
        <translation>schraffierte Balken</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>how many rows each step sees; in one pass no row comes twice</source>
        <translation>wie viele Zeilen jeder Schritt sieht; in einem Durchgang kommt keine Zeile zweimal</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>how many rows, inputs and neurons; table… opens them</source>
        <translation>wie viele Zeilen, Eingaben und Neuronen; Tabelle… öffnet sie</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>into a cell (Enter, or begin to type); Enter goes down to the next row</source>
        <translation>in eine Zelle (Eingabe, oder einfach lostippen); Eingabe geht hinunter zur nächsten Zeile</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>missing numbers</source>
        <translation>fehlende Zahlen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>mistakes worth seeing, each a setting of the switches</source>
        <translation>sehenswerte Fehler, jeder eine Stellung der Schalter</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>name of a unit</source>
        <translation>Name einer Einheit</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>no message, and wrong numbers: the card says which, and why</source>
        <translation>keine Meldung und falsche Zahlen: Die Karte sagt, welche und warum</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>nothing is guessed: you say what is done with a row that lacks one</source>
        <translation>nichts wird geraten: Sie sagen, was mit einer Zeile geschieht, der eine fehlt</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>one batch, all rows</source>
        <translation>einen Batch, alle Zeilen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>one bias a filter, added at every position of every image: db adds over axes 0, 2 and 3</source>
        <translation>ein Bias je Filter, addiert an jeder Position jedes Bildes: db summiert über die Achsen 0, 2 und 3</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>one bias for several units, or for a whole layer: their columns add up too</source>
        <translation>ein Bias für mehrere Einheiten oder eine ganze Schicht: Auch ihre Spalten addieren sich</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>one column of X and the chosen neuron, with its weight and bias: the rows are the samples there</source>
        <translation>eine Spalte von X und das gewählte Neuron, mit seinem Gewicht und Bias: Die Zeilen sind dort die Beispiele</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>press one in b or db, or go with ↑ and ↓; what it was added to is framed</source>
        <translation>in b oder db drücken, oder mit ↑ und ↓ gehen; wozu er addiert wurde, ist eingerahmt</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>switches</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>the bias of the neuron that is chosen below it</source>
        <translation>der Bias des Neurons, das darunter gewählt ist</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>the biases alone, the weights alone, or both</source>
        <translation>nur die Biaswerte, nur die Gewichte oder beide</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>the descent</source>
        <translation>der Abstieg</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>the losses of single rows, where they are few; each has its own lowest place</source>
        <translation>die Verluste einzelner Zeilen, wo es wenige sind; jede hat ihre eigene tiefste Stelle</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>the next number of dZ falls into db (→); after the last one b moves</source>
        <translation>die nächste Zahl von dZ fällt in db (→); nach der letzten bewegt sich b</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>the other neurons</source>
        <translation>die anderen Neuronen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>the present bias; drag it along the curve, or move it with ↑ and ↓</source>
        <translation>der jetzige Bias; an der Kurve entlangziehen, oder mit ↑ und ↓ bewegen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>the rule that turns gradients into a step</source>
        <translation>die Regel, die aus Gradienten einen Schritt macht</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>the same lines again and again: what such a program learns in the end</source>
        <translation>dieselben Zeilen immer wieder: was ein solches Programm am Ende lernt</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>the same seed draws the same batches in the same order</source>
        <translation>derselbe Seed zieht dieselben Batches in derselben Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>the samples there become the rows, its neuron the only one</source>
        <translation>die Beispiele dort werden die Zeilen, sein Neuron das einzige</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>the shape of b, its dtype, the shape of y, the axis, keepdims, how b takes a step</source>
        <translation>die Form von b, sein dtype, die Form von y, die Achse, keepdims, wie b einen Schritt geht</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>the slope there: the db of this neuron over all rows</source>
        <translation>die Steigung dort: das db dieses Neurons über alle Zeilen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>the slopes of many random batches at the present b, and the one over all rows</source>
        <translation>die Steigungen vieler zufälliger Batches beim jetzigen b, und die über alle Zeilen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>tinted, hatched</source>
        <translation>getönt, schraffiert</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>type</source>
        <translation>tippen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>what each place alone would ask for; the shared db is their sum</source>
        <translation>worum jede Stelle allein bitten würde; das geteilte db ist ihre Summe</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>what the gradients of the rows become: sum, mean, or each as it is</source>
        <translation>was aus den Gradienten der Zeilen wird: Summe, Mittel, oder jeder, wie er ist</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>where b has been, on the curve as it is now</source>
        <translation>wo b gewesen ist, auf der Kurve, wie sie jetzt ist</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>which of the two a step of the descent sees</source>
        <translation>welches von beiden ein Schritt des Abstiegs sieht</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>× at a line</source>
        <translation>× an einer Zeile</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>σ/√m for the mean over m rows: four times the rows, half the noise</source>
        <translation>σ/√m beim Mittel über m Zeilen: viermal so viele Zeilen, halb so viel Rauschen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/help/text_pages.py"/>
        <source>≠ at a line</source>
        <translation>≠ an einer Zeile</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/keep/asking.py"/>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/keep/asking.py"/>
        <source>All that biasviz opens</source>
        <translation>Alles, was biasviz öffnet</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/keep/asking.py"/>
        <source>Closes this window; nothing changes.</source>
        <translation>Schließt dieses Fenster; nichts ändert sich.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/keep/asking.py"/>
        <source>Code of an experiment</source>
        <translation>Code eines Experiments</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/keep/asking.py"/>
        <source>Files of data</source>
        <translation>Dateien mit Daten</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/keep/asking.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/keep/asking.py"/>
        <source>Open a code</source>
        <translation>Code öffnen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/keep/asking.py"/>
        <source>Pictures that carry an experiment</source>
        <translation>Bilder mit einem Experiment</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/keep/asking.py"/>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/keep/asking.py"/>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/keep/asking.py"/>
        <source>Scenarios and lessons</source>
        <translation>Szenarien und Lektionen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/keep/asking.py"/>
        <source>Shows the experiment of this code.</source>
        <translation>Zeigt das Experiment dieses Codes.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/keep/asking.py"/>
        <source>Type or paste the &amp;code of an experiment:</source>
        <translation>Den &amp;Code eines Experiments eintippen oder einfügen:</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/keep/feature.py"/>
        <source>Redo: {deed}</source>
        <translation>Wiederholen: {deed}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/keep/feature.py"/>
        <source>Saved: {path}</source>
        <translation>Gespeichert: {path}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/keep/feature.py"/>
        <source>Undo: {deed}</source>
        <translation>Rückgängig: {deed}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/keep/preparing.py"/>
        <source>Stops this; everything stays as it is.</source>
        <translation>Hält dies an; alles bleibt, wie es ist.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/keep/recent.py"/>
        <source>{number}  {name}</source>
        <translation>{number}  {name}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/keep/rows.py"/>
        <source>Reading a file</source>
        <translation>Datei lesen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/keep/rows.py"/>
        <source>Reading {name} …</source>
        <translation>{name} wird gelesen …</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/keep/rows.py"/>
        <source>Stops reading; nothing changes.</source>
        <translation>Hört auf zu lesen; nichts ändert sich.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/keys.py"/>
        <source>Arrows</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/keys.py"/>
        <source>Double click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/keys.py"/>
        <source>Fields and mouse</source>
        <translation>Felder und Maus</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/keys.py"/>
        <source>In the Batch lab</source>
        <translation>Im Batch-Labor</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/keys.py"/>
        <source>In the Neuron lab</source>
        <translation>Im Neuron-Labor</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/keys.py"/>
        <source>Shift and drag</source>
        <translation>Umschalt und Ziehen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/keys.py"/>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/languages.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/dots.py"/>
        <source>scene {k} of {n}</source>
        <translation>Szene {k} von {n}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/feature.py"/>
        <source>Lessons (*.toml)</source>
        <translation>Lektionen (*.toml)</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/feature.py"/>
        <source>Open a lesson file</source>
        <translation>Lektionsdatei öffnen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/feature.py"/>
        <source>{title}, {n} minutes</source>
        <translation>{title}, {n} Minuten</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/ghost.py"/>
        <source>drag me to where you expect b</source>
        <translation>dorthin ziehen, wo Sie b erwarten</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/ghost.py"/>
        <source>off by {off}</source>
        <translation>daneben um {off}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/ghost.py"/>
        <source>your guess {b}</source>
        <translation>Ihre Schätzung {b}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/words.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/words.py"/>
        <source>Closes the lesson; what it shows stays.</source>
        <translation>Schließt die Lektion; was zu sehen ist, bleibt.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/words.py"/>
        <source>Drag the ghost, or type:</source>
        <translation>Geisterkugel ziehen oder tippen:</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/words.py"/>
        <source>Goes back to the question, or to the scene before (PageUp).</source>
        <translation>Geht zurück zur Frage oder zur vorigen Szene (Bild auf).</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/words.py"/>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/words.py"/>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/words.py"/>
        <location filename="../../biasviz/ui/present/notes.py"/>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/words.py"/>
        <source>No answer yet: the next press shows it.</source>
        <translation>Noch keine Antwort: Der nächste Druck zeigt sie.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/words.py"/>
        <source>Plays the scene, shows how it comes out, goes on to the next (PageDown).</source>
        <translation>Spielt die Szene ab, zeigt den Ausgang, geht zur nächsten (Bild ab).</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/words.py"/>
        <source>The answer: {answer}.</source>
        <translation>Die Antwort: {answer}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/words.py"/>
        <source>Where you expect b: type a number, or drag the ghost in the plot of the loss.</source>
        <translation>Wo Sie b erwarten: Tippen Sie eine Zahl, oder ziehen Sie die Geisterkugel im Diagramm des Verlusts.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/words.py"/>
        <source>You said {guess}: that is where b is.</source>
        <translation>Sie sagten {guess}: Genau dort ist b.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/words.py"/>
        <source>You said {guess}; it is {b}: off by {off}.</source>
        <translation>Sie sagten {guess}; es ist {b}: daneben um {off}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/words.py"/>
        <source>You said “{guess}”. The answer: {answer}.</source>
        <translation>Sie sagten „{guess}“. Die Antwort: {answer}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/words.py"/>
        <source>You said “{guess}”: right.</source>
        <translation>Sie sagten „{guess}“: richtig.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/words.py"/>
        <source>b is {b}.</source>
        <translation>b ist {b}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/words.py"/>
        <source>it dies</source>
        <translation>es stirbt</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/words.py"/>
        <source>it diverges</source>
        <translation>es divergiert</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/words.py"/>
        <source>it oscillates</source>
        <translation>es schwingt</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/words.py"/>
        <source>it settles</source>
        <translation>es kommt zur Ruhe</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/words.py"/>
        <source>it survives</source>
        <translation>es überlebt</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/words.py"/>
        <source>lane A</source>
        <translation>Bahn A</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/words.py"/>
        <source>lane B</source>
        <translation>Bahn B</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/words.py"/>
        <source>negative</source>
        <translation>negativ</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/words.py"/>
        <source>positive</source>
        <translation>positiv</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/words.py"/>
        <source>your b</source>
        <translation>Ihr b</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/lessons/words.py"/>
        <source>zero</source>
        <translation>null</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>1/L″ = {rate} at the minimum: straight to the bottom of the parabola</source>
        <translation>1/L″ = {rate} am Minimum: geradewegs zum Tiefpunkt der Parabel</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>1/L″ = {rate} here: straight to the bottom of the parabola</source>
        <translation>1/L″ = {rate} hier: geradewegs zum Tiefpunkt der Parabel</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>2/L″ is for b alone</source>
        <translation>2/L″ gilt für b allein</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>Click or drag to set the learning rate; the marks are the limits of a stable step.</source>
        <translation>Klicken oder ziehen, um die Lernrate zu setzen; die Marken sind die Grenzen eines stabilen Schritts.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>L″ = {bend}: bends down here, no limit</source>
        <translation>L″ = {bend}: hier nach unten gekrümmt, keine Grenze</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>L″ = {bend}: bends down, no limit</source>
        <translation>L″ = {bend} &lt; 0: keine Grenze</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>L″ = {bend}: flat here, no limit</source>
        <translation>L″ = {bend}: hier flach, keine Grenze</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>L″ = {bend}: flat, no limit</source>
        <translation>L″ = {bend}: flach, keine Grenze</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>L″ is undefined here: no limit</source>
        <translation>L″ ist hier undefiniert: keine Grenze</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>L″ is undefined: no limit</source>
        <translation>L″ ist undefiniert: keine Grenze</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>Next sample</source>
        <translation>Nächstes Beispiel</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>Open a prepared start; Reset comes back to it.</source>
        <translation>Öffnet einen vorbereiteten Start; Zurücksetzen führt zu ihm zurück.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>Previous sample</source>
        <translation>Voriges Beispiel</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>Show the next sample.</source>
        <translation>Zeigt das nächste Beispiel.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>Show the previous sample.</source>
        <translation>Zeigt das vorige Beispiel.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>Stability ruler</source>
        <translation>Stabilitätslineal</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>Sum or mean of the samples' losses; with one sample both are the same.</source>
        <translation>Summe oder Mittel der Verluste der Beispiele; bei einem Beispiel sind beide gleich.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>The activation f in a = f(z).</source>
        <translation>Die Aktivierung f in a = f(z).</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>The bias b: shifts z whatever the input is. Drag the ball, or type.</source>
        <translation>Der Bias b: verschiebt z, gleich wie die Eingabe ist. Kugel ziehen oder tippen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>The input x of the shown sample: z = w·x + b.</source>
        <translation>Die Eingabe x des gezeigten Beispiels: z = w·x + b.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>The learning rate η: a step is η times the optimizer's direction.</source>
        <translation>Die Lernrate η: Ein Schritt ist η mal die Richtung des Optimierers.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>The loss L that measures how far a is from y.</source>
        <translation>Der Verlust L, der misst, wie weit a von y entfernt ist.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>The rule that turns the slope into a step.</source>
        <translation>Die Regel, die aus der Steigung einen Schritt macht.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>The target y of the shown sample: what a should become.</source>
        <translation>Der Zielwert y des gezeigten Beispiels: was a werden soll.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>The weight w: how strongly the input counts.</source>
        <translation>Das Gewicht w: wie stark die Eingabe zählt.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>Type or paste lists of inputs and targets.</source>
        <translation>Listen von Eingaben und Zielwerten eintippen oder einfügen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>Which of the parameters the descent may change.</source>
        <translation>Welche der Parameter der Abstieg ändern darf.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>b, the bias</source>
        <translation>b, der Bias</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>does not settle at the minimum</source>
        <translation>kommt am Minimum nicht zur Ruhe</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>edit…</source>
        <translation>ändern…</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>limit {now} here, {least} at minimum</source>
        <translation>Grenze {now} hier, {least} am Minimum</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>min</source>
        <translation>Min</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>more samples…</source>
        <translation>mehr Beispiele…</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>no fixed limit: {optimizer} scales its own steps</source>
        <translation>keine feste Grenze: {optimizer} skaliert seine Schritte selbst</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>sample {k} of {n}</source>
        <translation>Beispiel {k} von {n}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>w moves too: 2/L″ is for b alone</source>
        <translation>w bewegt sich auch: 2/L″ gilt für b allein</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>w, the weight</source>
        <translation>w, das Gewicht</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>x, the input</source>
        <translation>x, die Eingabe</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>y, the target</source>
        <translation>y, der Zielwert</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>zig-zags into the minimum</source>
        <translation>im Zickzack ins Minimum</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>{k} of {n}</source>
        <translation>{k} von {n}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>{least} at minimum</source>
        <translation>{least} am Minimum</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>{name} = {now} at the minimum</source>
        <translation>{name} = {now} am Minimum</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>{name} = {now} here</source>
        <translation>{name} = {now} hier</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>{name} = {now} here and at the minimum</source>
        <translation>{name} = {now} hier und am Minimum</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>{name} = {now} here, no minimum near</source>
        <translation>{name} = {now} hier, kein Minimum nahe</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>{name} = {now} here, {least} at the minimum</source>
        <translation>{name} = {now} hier, {least} am Minimum</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>{name} = {rate} at the minimum: the limit of a stable step</source>
        <translation>{name} = {rate} am Minimum: die Grenze eines stabilen Schritts</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>{name} = {rate} here: the limit of a stable step</source>
        <translation>{name} = {rate} hier: die Grenze eines stabilen Schritts</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>{name}: {now} here, {least} at minimum</source>
        <translation>{name}: {now} hier, {least} am Minimum</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>{now} here, {least} at minimum</source>
        <translation>{now} hier, {least} am Minimum</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>{optimizer} has no fixed limit</source>
        <translation>{optimizer} hat keine feste Grenze</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>{rate} does not settle at the minimum</source>
        <translation>{rate} kommt am Minimum nicht zur Ruhe</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>{rate} settles at the minimum</source>
        <translation>{rate} kommt am Minimum zur Ruhe</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>{rate} zig-zags into the minimum</source>
        <translation>{rate} geht im Zickzack ins Minimum</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>{rate}: from here the next step kills the neuron</source>
        <translation>{rate}: Ab hier tötet der nächste Schritt das Neuron</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>† kills from {kills}</source>
        <translation>† tötet ab {kills}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/inputs_text.py"/>
        <source>† the next step kills: {kills} or more</source>
        <translation>† der nächste Schritt tötet: {kills} oder mehr</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/lanes.py"/>
        <source>Lane {letter}: {sentence}</source>
        <translation>Bahn {letter}: {sentence}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/parameters.py"/>
        <source>{parameter} of {record}</source>
        <translation>{parameter} von {record}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_content.py"/>
        <source>direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>A large ε errs because the loss bends, a small one because float64 rounds. The valley between is the best that a difference can do: {error} at ε = {step}. The check uses ε = {used}.</source>
        <translation>Ein großes ε irrt, weil der Verlust gekrümmt ist, ein kleines, weil float64 rundet. Das Tal dazwischen ist das Beste, was eine Differenz kann: {error} bei ε = {step}. Die Prüfung nimmt ε = {used}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>Backward: the chain rule</source>
        <translation>Rückwärts: die Kettenregel</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>Choose {activation} with {loss}, for which the loss has a value.</source>
        <translation>Wählen Sie „{activation}“ mit „{loss}“; damit hat der Verlust einen Wert.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>Copy numbers</source>
        <translation>Zahlen kopieren</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>Gradient check</source>
        <translation>Gradientenprüfung</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>Gradient check: the error over ε</source>
        <translation>Gradientenprüfung: der Fehler über ε</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>Next step (w too)</source>
        <translation>Nächster Schritt (auch w)</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>Next step, {optimizer}</source>
        <translation>Nächster Schritt, {optimizer}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>Next step, {optimizer} (w too)</source>
        <translation>Nächster Schritt, {optimizer} (auch w)</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>Next step: b ← b − η · dL/db</source>
        <translation>Nächster Schritt: b ← b − η · dL/db</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>Next step: b ← b − η · dL/db (w too)</source>
        <translation>Nächster Schritt: b ← b − η · dL/db (auch w)</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>Next step: b ← b − η · direction, {optimizer}</source>
        <translation>Nächster Schritt: b ← b − η · Richtung, {optimizer}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>Next step: b ← b − η · direction, {optimizer} (w too)</source>
        <translation>Nächster Schritt: b ← b − η · Richtung, {optimizer} (auch w)</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>No ε can see this slope: what the loss changes by over it is smaller than the rounding of float64. Only the chain rule knows it.</source>
        <translation>Kein ε kann diese Steigung sehen: Um was der Verlust sich darüber ändert, ist kleiner als die Rundung von float64. Nur die Kettenregel kennt sie.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>The loss is undefined here, so there is nothing to compare.</source>
        <translation>Der Verlust ist hier undefiniert, also gibt es nichts zu vergleichen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>The numbers as bars</source>
        <translation>Die Zahlen als Balken</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>The numbers of the chain rule</source>
        <translation>Die Zahlen der Kettenregel</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>The relative error of (L(b + ε) − L(b − ε)) / 2ε over its step ε; the dashed line is the ε in use.</source>
        <translation>Der relative Fehler von (L(b + ε) − L(b − ε)) / 2ε über dem Schritt ε; die gestrichelte Linie ist das verwendete ε.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>The slope by the chain rule, held against a difference of the loss itself.
Click to see how the error of the difference depends on its step ε.</source>
        <translation>Die Steigung nach der Kettenregel, verglichen mit einer Differenz des Verlusts selbst.
Klicken, um zu sehen, wie der Fehler der Differenz von ihrem Schritt ε abhängt.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>The slope is 0 by the chain rule and by a difference, at every ε.</source>
        <translation>Die Steigung ist 0, nach der Kettenregel und nach der Differenz, bei jedem ε.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>The slope is {slope}: every factor lets something through.</source>
        <translation>Die Steigung ist {slope}: Jeder Faktor lässt etwas durch.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>There is none: the loss is undefined here.</source>
        <translation>Es gibt keine: Der Verlust ist hier undefiniert.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>analytic = numeric to {error}</source>
        <translation>analytisch = numerisch bis auf {error}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>analytic = numeric, to the last digit</source>
        <translation>analytisch = numerisch, bis zur letzten Stelle</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>analytic = numeric: both are 0</source>
        <translation>analytisch = numerisch: beide sind 0</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>analytic {analytic}</source>
        <translation>analytisch {analytic}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>analytic {analytic}, numeric {numeric}</source>
        <translation>analytisch {analytic}, numerisch {numeric}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>analytic ≈ numeric, only to {error}</source>
        <translation>analytisch ≈ numerisch, nur bis auf {error}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>analytic ≠ numeric, off by {error}</source>
        <translation>analytisch ≠ numerisch, daneben um {error}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>at a kink: convention {convention}</source>
        <translation>am Knick: Konvention {convention}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>b is held: only w moves.</source>
        <translation>b wird festgehalten: Nur w bewegt sich.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>cancel: a − y = {value}</source>
        <translation>gekürzt: a − y = {value}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>central {slope}</source>
        <translation>zentral {slope}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>dL/db is {slope}, made of {factors}. {reason}</source>
        <translation>dL/db ist {slope}, gebildet aus {factors}. {reason}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>dz/db is 1: b is simply added</source>
        <translation>dz/db ist 1: b wird einfach addiert</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>error over ε ›</source>
        <translation>Fehler über ε ›</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>left {slope}</source>
        <translation>links {slope}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>mean of {n} samples</source>
        <translation>Mittel von {n} Beispielen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>no check: the loss is undefined here</source>
        <translation>keine Prüfung: Der Verlust ist hier undefiniert</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>not certain</source>
        <translation>nicht sicher</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>nothing to compare</source>
        <translation>nichts zu vergleichen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>relative error</source>
        <translation>relativer Fehler</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>right {slope}</source>
        <translation>rechts {slope}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>sample {k} alone: {value}</source>
        <translation>Beispiel {k} allein: {value}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>size, log scale</source>
        <translation>Größe, Log-Skala</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>step ε of the central difference</source>
        <translation>Schritt ε der zentralen Differenz</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>sum of {n} samples</source>
        <translation>Summe von {n} Beispielen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>the loss is undefined beside b</source>
        <translation>der Verlust ist neben b undefiniert</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>too small: a difference ends at {resolution}</source>
        <translation>zu klein: Eine Differenz endet bei {resolution}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>{title}, sample {k} of {n}</source>
        <translation>{title}, Beispiel {k} von {n}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>ε in use</source>
        <translation>verwendetes ε</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>▶ bottleneck</source>
        <translation>▶ Engpass</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>● 1 forward</source>
        <translation>● 1 vorwärts</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>● 2 loss</source>
        <translation>● 2 Verlust</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>● 3 backward</source>
        <translation>● 3 rückwärts</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/readout_text.py"/>
        <source>● 4 update</source>
        <translation>● 4 Update</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/samples_text.py"/>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/samples_text.py"/>
        <source>Close without changing the samples (Esc).</source>
        <translation>Schließen, ohne die Beispiele zu ändern (Esc).</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/samples_text.py"/>
        <source>One number a line, or with commas between. Two columns of a table can be pasted into either box.</source>
        <translation>Eine Zahl je Zeile oder durch Kommas getrennt. Zwei Spalten einer Tabelle lassen sich in jedes der Felder einfügen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/samples_text.py"/>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/samples_text.py"/>
        <source>The inputs, one a sample.</source>
        <translation>Die Eingaben, eine je Beispiel.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/samples_text.py"/>
        <source>The targets, in the order of the inputs.</source>
        <translation>Die Zielwerte, in der Reihenfolge der Eingaben.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/samples_text.py"/>
        <source>Use these samples (Ctrl+Enter).</source>
        <translation>Diese Beispiele verwenden (Strg+Eingabe).</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/samples_text.py"/>
        <source>x, the inputs</source>
        <translation>x, die Eingaben</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/samples_text.py"/>
        <source>x: {x}, y: {y}</source>
        <translation>x: {x}, y: {y}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/samples_text.py"/>
        <source>x: {x}, y: {y} – each x needs its y</source>
        <translation>x: {x}, y: {y} – jedes x braucht sein y</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/samples_text.py"/>
        <source>y, the targets</source>
        <translation>y, die Zielwerte</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>At the bias {b} the loss is undefined: {why}</source>
        <translation>Beim Bias {b} ist der Verlust undefiniert: {why}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>Drag the ball to set the bias; the wheel widens or narrows the view, dragging with Shift moves it, a double click fits it.</source>
        <translation>Kugel ziehen setzt den Bias; das Mausrad weitet oder verengt den Ausschnitt, Ziehen mit Umschalt verschiebt ihn, ein Doppelklick passt ihn an.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>Loss, its factors and the activation over the bias</source>
        <translation>Verlust, seine Faktoren und die Aktivierung über dem Bias</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <location filename="../../biasviz/ui/sharing/figure_text.py"/>
        <source>No slope here. {why}</source>
        <translation>Keine Steigung hier. {why}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>The bias is {b}, where the loss is undefined.</source>
        <translation>Der Bias ist {b}, wo der Verlust undefiniert ist.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>The bias is {b}, where the neuron is dead.</source>
        <translation>Der Bias ist {b}, wo das Neuron tot ist.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>The bias is {b}, where the neuron is saturated.</source>
        <translation>Der Bias ist {b}, wo das Neuron gesättigt ist.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>The bias is {b}.</source>
        <translation>Der Bias ist {b}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>The factors of the slope</source>
        <translation>Faktoren der Steigung</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>The loss is {loss} and falls towards larger b, with slope {slope}.</source>
        <translation>Der Verlust ist {loss} und fällt zu größerem b hin, mit der Steigung {slope}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>The loss is {loss} and flat, with slope {slope}.</source>
        <translation>Der Verlust ist {loss} und flach, mit der Steigung {slope}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>The loss is {loss} and rises towards larger b, with slope {slope}.</source>
        <translation>Der Verlust ist {loss} und steigt zu größerem b hin, mit der Steigung {slope}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>The next step leads to {b}.</source>
        <translation>Der nächste Schritt führt zu {b}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>Why the slope is small</source>
        <translation>Warum so klein</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>dL/da is {error} and da/dz is {passes}; the neuron gives {a} where {y} is asked.</source>
        <translation>dL/da ist {error} und da/dz ist {passes}; das Neuron gibt {a}, verlangt ist {y}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>dead: da/dz = 0</source>
        <translation>tot: da/dz = 0</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>log scale beyond ±{bend}</source>
        <translation>Log-Skala jenseits von ±{bend}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>mean of</source>
        <translation>Mittel von</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>mean over {n} samples</source>
        <translation>Mittel über {n} Beispiele</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>of sample {k}</source>
        <translation>von Beispiel {k}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>predicted L = {loss}</source>
        <translation>vorhergesagtes L = {loss}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>real new L = {loss}</source>
        <translation>wirkliches neues L = {loss}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>rise {height}</source>
        <translation>Höhe {height}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>run {length}</source>
        <translation>Weg {length}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>saturated: |da/dz| &lt; {limit}</source>
        <translation>gesättigt: |da/dz| &lt; {limit}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>slope dL/db = {slope}</source>
        <translation>Steigung dL/db = {slope}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>sum of</source>
        <translation>Summe von</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>sum over {n} samples</source>
        <translation>Summe über {n} Beispiele</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/strips_text.py"/>
        <source>target y = {y}</source>
        <translation>Zielwert y = {y}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/what_if_mark.py"/>
        <source>with {choice}: L is undefined here</source>
        <translation>{choice}: L ist hier undefiniert</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/what_if_mark.py"/>
        <source>with {choice}: next b = {b}</source>
        <translation>{choice}: nächstes b = {b}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/what_if_mark.py"/>
        <source>with {choice}: there is no next step</source>
        <translation>{choice}: es gibt keinen nächsten Schritt</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/neuron/what_if_mark.py"/>
        <source>{said} (curve to its own scale)</source>
        <translation>{said} (Kurve in eigenem Maßstab)</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/notice.py"/>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/notice.py"/>
        <source>Closes this message.</source>
        <translation>Schließt diese Meldung.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/notice.py"/>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/notice.py"/>
        <source>Copy the details of the error</source>
        <translation>Details des Fehlers kopieren</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/notice.py"/>
        <source>Puts the whole error report on the clipboard.</source>
        <translation>Legt den ganzen Fehlerbericht in die Zwischenablage.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/numerals.py"/>
        <source>A comma is taken as a point: 1,5 is 1.5.</source>
        <translation>Ein Komma gilt als Punkt: 1,5 ist 1.5.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/numerals.py"/>
        <source>{name} = {value} is not allowed: it must lie in {allowed}.</source>
        <translation>{name} = {value} ist nicht erlaubt: Der Wert muss in {allowed} liegen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/numerals.py"/>
        <source>{name} = “{text}” is more than one number: write one, such as 1234.5 or 0,5.</source>
        <translation>{name} = „{text}“ ist mehr als eine Zahl: Schreiben Sie eine, etwa 1234.5 oder 0,5.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/numerals.py"/>
        <source>{name} = “{text}” is not a finite number: write one such as 0.5, −2 or 1e−3.</source>
        <translation>{name} = „{text}“ ist keine endliche Zahl: Schreiben Sie etwa 0.5, −2 oder 1e−3.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/numerals.py"/>
        <source>{name} = “{text}” is not a number: write one such as 0.5, −2 or 1e−3.</source>
        <translation>{name} = „{text}“ ist keine Zahl: Schreiben Sie etwa 0.5, −2 oder 1e−3.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/numerals.py"/>
        <source>{name} is empty: write a number such as 0.5, −2 or 1e−3.</source>
        <translation>{name} ist leer: Schreiben Sie eine Zahl wie 0.5, −2 oder 1e−3.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/present/blank.py"/>
        <source>The screen is black; any key brings it back.</source>
        <translation>Der Bildschirm ist schwarz; jede Taste bringt ihn zurück.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/present/feature.py"/>
        <source>Screen to present on</source>
        <translation>Bildschirm zum Vorführen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/present/notes.py"/>
        <source>Choose one under Lessons: its notes stand here, for you alone.</source>
        <translation>Wählen Sie eine unter Lektionen: Ihre Notizen stehen dann hier, nur für Sie.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/present/notes.py"/>
        <source>Counts the time from zero again.</source>
        <translation>Zählt die Zeit wieder von null.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/present/notes.py"/>
        <source>No lesson is open</source>
        <translation>Keine Lektion ist offen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/present/notes.py"/>
        <source>Notes for the teacher</source>
        <translation>Notizen für die Lehrkraft</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/present/notes.py"/>
        <source>Notes of this scene</source>
        <translation>Notizen zu dieser Szene</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/present/notes.py"/>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/present/notes.py"/>
        <source>Restart the time since presenting began</source>
        <translation>Zeit seit Beginn des Vorführens neu starten</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/present/notes.py"/>
        <source>Scene {k} of {n}</source>
        <translation>Szene {k} von {n}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/present/notes.py"/>
        <source>This is the last scene.</source>
        <translation>Das ist die letzte Szene.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/present/notes.py"/>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/present/notes.py"/>
        <source>Time since presenting began</source>
        <translation>Zeit seit Beginn des Vorführens</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/present/readout.py"/>
        <source>The numbers, the verdict and the reason</source>
        <translation>Die Zahlen, das Urteil und der Grund</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/cures.py"/>
        <source>Close the list of cures</source>
        <translation>Liste der Abhilfen schließen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/cures.py"/>
        <source>Try {cure} in lane B: {forecast}</source>
        <translation>In Bahn B ausprobieren: {cure}, {forecast}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/entries.py"/>
        <source>Against double the rate, {rate}</source>
        <translation>Gegen die doppelte Rate, {rate}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/entries.py"/>
        <source>Against half the rate, {rate}</source>
        <translation>Gegen die halbe Rate, {rate}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/entries.py"/>
        <source>Against the run before the last edit</source>
        <translation>Gegen den Lauf vor der letzten Änderung</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/entries.py"/>
        <source>Against the same settings</source>
        <translation>Gegen dieselben Einstellungen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/feature.py"/>
        <source>Lane B tries {cure}.</source>
        <translation>Bahn B probiert: {cure}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/text.py"/>
        <source>Against another activation</source>
        <translation>Gegen eine andere Aktivierung</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/text.py"/>
        <source>Against another loss</source>
        <translation>Gegen einen anderen Verlust</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/text.py"/>
        <source>Against another optimizer</source>
        <translation>Gegen einen anderen Optimierer</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/text.py"/>
        <source>Changes the lanes, so that the fields set the other one (X).</source>
        <translation>Tauscht die Bahnen, sodass die Felder die andere einstellen (X).</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/text.py"/>
        <source>Closes the list of cures (W).</source>
        <translation>Schließt die Liste der Abhilfen (W).</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/text.py"/>
        <source>Dead. What would wake it, tried in lane B:</source>
        <translation>Tot. Was es wecken würde, ausprobiert in Bahn B:</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/text.py"/>
        <source>L below {level}</source>
        <translation>L unter {level}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/text.py"/>
        <source>Lane {letter}</source>
        <translation>Bahn {letter}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/text.py"/>
        <source>Lets time run faster and faster, a decade of steps in equal times (K).</source>
        <translation>Lässt die Zeit immer schneller laufen, eine Dekade von Schritten in gleicher Zeit (K).</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/text.py"/>
        <source>Lists what would wake this neuron, with forecasts in steps (W).</source>
        <translation>Zählt auf, was dieses Neuron wecken würde, mit Vorhersagen in Schritten (W).</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/text.py"/>
        <source>Log clock</source>
        <translation>Log-Uhr</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/text.py"/>
        <source>Nothing to rescue: this neuron learns.</source>
        <translation>Nichts zu retten: Dieses Neuron lernt.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/text.py"/>
        <source>Plays until z has crossed 0 in both lanes, or never will (V).</source>
        <translation>Läuft, bis z in beiden Bahnen 0 überquert hat oder es nie wird (V).</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/text.py"/>
        <source>Race: two lanes under one clock</source>
        <translation>Rennen: zwei Bahnen unter einer Uhr</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/text.py"/>
        <source>Rescue…</source>
        <translation>Rettung…</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/text.py"/>
        <source>Run until escaped</source>
        <translation>Laufen, bis entkommen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/text.py"/>
        <source>Saturated and wrong. What would get it out, tried in lane B:</source>
        <translation>Gesättigt und falsch. Was es herausholen würde, ausprobiert in Bahn B:</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/text.py"/>
        <source>Takes lane B away; lane A goes on.</source>
        <translation>Nimmt Bahn B weg; Bahn A läuft weiter.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/text.py"/>
        <source>at the start</source>
        <translation>am Start</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/text.py"/>
        <source>died</source>
        <translation>gestorben</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/text.py"/>
        <source>escaped</source>
        <translation>entkommen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/text.py"/>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/text.py"/>
        <source>repeats</source>
        <translation>wiederholt sich</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/text.py"/>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/text.py"/>
        <source>step {n}: {what}</source>
        <translation>Schritt {n}: {what}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/text.py"/>
        <source>the same settings</source>
        <translation>dieselben Einstellungen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/text.py"/>
        <source>the slope turned</source>
        <translation>die Steigung kehrte sich um</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/text.py"/>
        <source>tie</source>
        <translation>gleichauf</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/race/text.py"/>
        <source>wins</source>
        <translation>gewinnt</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/code_feature.py"/>
        <source>{name} code is on the clipboard: {n} lines that end in asserts with the numbers on the screen.</source>
        <translation>{name}-Code ist in der Zwischenablage: {n} Zeilen, am Ende asserts mit den Zahlen auf dem Bildschirm.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_dialog.py"/>
        <source>Cancelled: no file was written.</source>
        <translation>Abgebrochen: Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_dialog.py"/>
        <source>Chooses the place of the file.</source>
        <translation>Wählt den Ort der Datei.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_dialog.py"/>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_dialog.py"/>
        <location filename="../../biasviz/ui/sharing/worksheet_dialog.py"/>
        <source>Closes this window (Esc).</source>
        <translation>Schließt dieses Fenster (Esc).</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_dialog.py"/>
        <source>Copies where the file lies.</source>
        <translation>Kopiert, wo die Datei liegt.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_dialog.py"/>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_dialog.py"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_dialog.py"/>
        <source>File to write</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_dialog.py"/>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_dialog.py"/>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_dialog.py"/>
        <source>Shows the file's folder.</source>
        <translation>Zeigt den Ordner der Datei.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_dialog.py"/>
        <source>Stops; no file is left.</source>
        <translation>Hält an; es bleibt keine Datei zurück.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_dialog.py"/>
        <source>There is no folder {folder}: choose another place.</source>
        <translation>Es gibt keinen Ordner {folder}: Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_dialog.py"/>
        <source>Where the file goes.</source>
        <translation>Wohin die Datei kommt.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_dialog.py"/>
        <source>Writes the file (Enter).</source>
        <translation>Schreibt die Datei (Eingabe).</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_dialog.py"/>
        <source>Writing {name} …</source>
        <translation>Schreibe {name} …</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_dialog.py"/>
        <source>Written: {path} ({size}).</source>
        <translation>Geschrieben: {path} ({size}).</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_form.py"/>
        <source>Colours of the picture.</source>
        <translation>Farben des Bildes.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_form.py"/>
        <source>Exports: {kind}.</source>
        <translation>Exportiert: {kind}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_form.py"/>
        <source>First step</source>
        <translation>Erster Schritt</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_form.py"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_form.py"/>
        <source>Frames</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_form.py"/>
        <source>Height in pixels</source>
        <translation>Höhe in Pixeln</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_form.py"/>
        <source>How many frames a step has.</source>
        <translation>Wie viele Bilder ein Schritt hat.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_form.py"/>
        <source>Last step</source>
        <translation>Letzter Schritt</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_form.py"/>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_form.py"/>
        <source>Points of the curve</source>
        <translation>Punkte der Kurve</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_form.py"/>
        <source>Scale</source>
        <translation>Maßstab</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_form.py"/>
        <source>Shows</source>
        <translation>Zeigt</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_form.py"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_form.py"/>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_form.py"/>
        <source>Steps a second</source>
        <translation>Schritte je Sekunde</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_form.py"/>
        <source>The kind of file.</source>
        <translation>Die Art der Datei.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_form.py"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_form.py"/>
        <source>What is written.</source>
        <translation>Was geschrieben wird.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_form.py"/>
        <source>Width in pixels</source>
        <translation>Breite in Pixeln</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_form.py"/>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_text.py"/>
        <source>A figure with lines that stay sharp and text that can be selected.</source>
        <translation>Eine Abbildung mit Linien, die scharf bleiben, und Text, der sich markieren lässt.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_text.py"/>
        <source>APNG animation</source>
        <translation>APNG-Animation</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_text.py"/>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_text.py"/>
        <source>GIF animation</source>
        <translation>GIF-Animation</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_text.py"/>
        <source>JSON table</source>
        <translation>JSON-Tabelle</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_text.py"/>
        <source>MP4 video</source>
        <translation>MP4-Video</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_text.py"/>
        <source>MP4 video: needs ffmpeg on PATH</source>
        <translation>MP4-Video: braucht ffmpeg im PATH</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_text.py"/>
        <source>PDF figure</source>
        <translation>PDF-Abbildung</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_text.py"/>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_text.py"/>
        <source>SVG figure</source>
        <translation>SVG-Abbildung</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_text.py"/>
        <source>The curve over the bias</source>
        <translation>Die Kurve über dem Bias</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_text.py"/>
        <source>The plots, as a figure</source>
        <translation>Die Diagramme als Abbildung</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_text.py"/>
        <source>The run, step by step</source>
        <translation>Der Lauf, Schritt für Schritt</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_text.py"/>
        <source>The whole window</source>
        <translation>Das ganze Fenster</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_text.py"/>
        <source>Up to {n} rows, every number with all its digits.</source>
        <translation>Bis zu {n} Zeilen, jede Zahl mit allen Stellen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_text.py"/>
        <source>WebP animation</source>
        <translation>WebP-Animation</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_text.py"/>
        <source>a frame every {n} steps</source>
        <translation>ein Bild alle {n} Schritte</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_text.py"/>
        <source>one frame a step</source>
        <translation>ein Bild je Schritt</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_text.py"/>
        <source>{n} frames a step</source>
        <translation>{n} Bilder je Schritt</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_text.py"/>
        <source>{n} frames of {w} × {h} pixels, {seconds} seconds long.</source>
        <translation>{n} Bilder von {w} × {h} Pixeln, {seconds} Sekunden lang.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/export_text.py"/>
        <source>{w} × {h} pixels, with the experiment inside: dropped on the window it comes back.</source>
        <translation>{w} × {h} Pixel, mit dem Experiment darin: Auf das Fenster gezogen, ist es wieder da.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/feature.py"/>
        <source>On the clipboard: {code}</source>
        <translation>In der Zwischenablage: {code}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/figure_text.py"/>
        <source>One neuron</source>
        <translation>Ein Neuron</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/figure_text.py"/>
        <source>learning rate {rate}</source>
        <translation>Lernrate {rate}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/figure_text.py"/>
        <source>moves {what}</source>
        <translation>bewegt sich: {what}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/figure_text.py"/>
        <source>next b = {b}</source>
        <translation>nächstes b = {b}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/figure_text.py"/>
        <source>sample {n}</source>
        <translation>Beispiel {n}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/figure_text.py"/>
        <source>step {n}, from b = {b}</source>
        <translation>Schritt {n}, von b = {b}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/figure_text.py"/>
        <source>{reduction} of dL/dz over {n} samples</source>
        <translation>{reduction} von dL/dz über {n} Beispiele</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/figure_text.py"/>
        <source>{reduction} over {n} samples</source>
        <translation>{reduction} über {n} Beispiele</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/jobs.py"/>
        <source>ffmpeg wrote an empty MP4: choose GIF, APNG or WebP.</source>
        <translation>ffmpeg schrieb ein leeres MP4: Wählen Sie GIF, APNG oder WebP.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/qr.py"/>
        <source>Closes this sheet (Esc).</source>
        <translation>Schließt dieses Blatt (Esc).</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/qr.py"/>
        <source>Code of the experiment</source>
        <translation>Code des Experiments</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/qr.py"/>
        <source>Copies the code.</source>
        <translation>Kopiert den Code.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/qr.py"/>
        <source>QR code of the experiment</source>
        <translation>QR-Code des Experiments</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/qr.py"/>
        <source>This experiment, to photograph or to type</source>
        <translation>Dieses Experiment, zum Abfotografieren oder Abtippen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/worksheet_dialog.py"/>
        <source>Adds a page with every number of every solution.</source>
        <translation>Fügt eine Seite mit jeder Zahl jeder Lösung hinzu.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/worksheet_dialog.py"/>
        <source>Asks for a file and writes the PDF.</source>
        <translation>Fragt nach einer Datei und schreibt das PDF.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/worksheet_dialog.py"/>
        <source>Close the window of the worksheet</source>
        <translation>Fenster des Arbeitsblatts schließen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/worksheet_dialog.py"/>
        <source>Draws the exercises: the same number gives the same sheet, for ever.</source>
        <translation>Lost die Aufgaben aus: Dieselbe Nummer ergibt für immer dasselbe Blatt.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/worksheet_dialog.py"/>
        <source>Exercises</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/worksheet_dialog.py"/>
        <source>Exercises for paper, in the style of this lab. The same number gives the same sheet.</source>
        <translation>Aufgaben auf Papier, im Stil dieses Labors. Dieselbe Nummer ergibt dasselbe Blatt.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/worksheet_dialog.py"/>
        <source>How many exercises there are, from 1 to {most}.</source>
        <translation>Wie viele Aufgaben es sind, von 1 bis {most}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/worksheet_dialog.py"/>
        <source>Key on a page of its own</source>
        <translation>Lösung auf eigener Seite</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/worksheet_dialog.py"/>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/worksheet_dialog.py"/>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/worksheet_dialog.py"/>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/worksheet_dialog.py"/>
        <source>Save the worksheet</source>
        <translation>Arbeitsblatt speichern</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/worksheet_dialog.py"/>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/worksheet_dialog.py"/>
        <source>The size of the paper.</source>
        <translation>Die Größe des Papiers.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/worksheet_dialog.py"/>
        <source>What the exercises are about.</source>
        <translation>Wovon die Aufgaben handeln.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/worksheet_dialog.py"/>
        <source>Worksheet</source>
        <translation>Arbeitsblatt</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/worksheet_feature.py"/>
        <source>The worksheet is saved as {path}.</source>
        <translation>Das Arbeitsblatt ist gespeichert als {path}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/worksheet_pdf.py"/>
        <source>To look up</source>
        <translation>Zum Nachschlagen</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/worksheet_pdf.py"/>
        <source>{path} cannot be written: its folder must exist and be writable.</source>
        <translation>{path} kann nicht geschrieben werden: Der Ordner muss vorhanden und beschreibbar sein.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/sharing/worksheet_pdf.py"/>
        <source>σ(−z) = 1 − σ(z), tanh(−z) = −tanh z</source>
        <translation>σ(−z) = 1 − σ(z), tanh(−z) = −tanh z</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>A quarter of a step: forward, loss, backward, update.</source>
        <translation>Ein Viertel eines Schritts: vorwärts, Verlust, rückwärts, Update.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>Back to the scenario as it was loaded (Home).</source>
        <translation>Zurück zum Szenario, wie es geladen wurde (Pos1).</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>Draw the loss per step on a log axis.</source>
        <translation>Verlust je Schritt auf einer Log-Achse zeichnen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>Hold the run where it is (Space).</source>
        <translation>Den Lauf anhalten, wo er ist (Leertaste).</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>Let the descent run (Space).</source>
        <translation>Den Abstieg laufen lassen (Leertaste).</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>Loss per step</source>
        <translation>Verlust je Schritt</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>Loss to fall below</source>
        <translation>Schwelle des Verlusts</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>One step back, exactly as it was (←).</source>
        <translation>Einen Schritt zurück, genau wie es war (←).</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>One step on (→).</source>
        <translation>Einen Schritt weiter (→).</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>Run</source>
        <translation>Start</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>Run until something happens.</source>
        <translation>Laufen, bis etwas geschieht.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>Run until the loss is below this number.</source>
        <translation>Laufen, bis der Verlust unter dieser Zahl liegt.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>Step back</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>Step {n} of {known} that are known: the loss was {first} at the start and is {now} now.</source>
        <translation>Schritt {n} von {known} bekannten: Der Verlust war am Start {first} und ist jetzt {now}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>Steps a second, from a quarter of a step to thousands.</source>
        <translation>Schritte je Sekunde, von einem Viertelschritt bis zu Tausenden.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>The loss at each step; drag, or use the arrows, Home and End, to go through the run.</source>
        <translation>Der Verlust bei jedem Schritt; ziehen, oder mit den Pfeilen, Pos1 und Ende durch den Lauf gehen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>The run stops when the loss is below this number.</source>
        <translation>Der Lauf hält an, wenn der Verlust unter dieser Zahl liegt.</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>converged at step {n}</source>
        <translation>konvergiert nach {n}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>diverged at step {n}</source>
        <translation>divergiert nach {n}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>each step is longer than the last</source>
        <translation>die Schritte werden länger</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>full speed</source>
        <translation>volles Tempo</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>it repeats itself</source>
        <translation>es wiederholt sich</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>nothing moves any more</source>
        <translation>nichts bewegt sich mehr</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>oscillating, period {n}</source>
        <translation>schwingt, Periode {n}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>runs until: the loss is below {level}</source>
        <translation>bis: Verlust unter {level}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>runs until: {event}</source>
        <translation>bis: {event}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>saturated, creeping</source>
        <translation>gesättigt, kriecht</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>slope exactly 0, error not</source>
        <translation>Steigung 0, Fehler nicht</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>without a fixed period</source>
        <translation>ohne feste Periode</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>{count} step/s</source>
        <translation>{count} Schritt/s</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>{count} steps/s</source>
        <translation>{count} Schritte/s</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>{verdict}: {detail}</source>
        <translation>{verdict}: {detail}</translation>
    </message>
    <message>
        <location filename="../../biasviz/ui/transport_text.py"/>
        <source>×10 in {seconds} s</source>
        <translation>×10 in {seconds} s</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/batch.py"/>
        <source>A batch needs at least one column for X and one for Y.</source>
        <translation>Ein Batch braucht mindestens eine Spalte für X und eine für Y.</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/batch.py"/>
        <source>rows a step</source>
        <translation>Zeilen je Schritt</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/batch.py"/>
        <source>{names} holds categories, so Y has only 0 and 1: change the category in the table.</source>
        <translation>{names} enthält Kategorien, also hat Y nur 0 und 1: Ändern Sie die Kategorie in der Tabelle.</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/batch_curve.py"/>
        <source>{count} batches of {size} rows are too many to draw: take up to {most}, or smaller ones.</source>
        <translation>{count} Batches zu {size} Zeilen sind zu viele zum Ziehen: Nehmen Sie bis zu {most}, oder kleinere.</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/data.py"/>
        <source>Input (X)</source>
        <translation>Eingabe (X)</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/data.py"/>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/data.py"/>
        <source>Y would have {count} columns: a layer has at most {most} neurons.</source>
        <translation>Y hätte {count} Spalten: Eine Schicht hat höchstens {most} Neuronen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/data.py"/>
        <source>{name} has numbers beyond {most}, too large to calculate with: leave the column out.</source>
        <translation>{name} hat Zahlen jenseits von {most}, zu groß zum Rechnen: Lassen Sie die Spalte weg.</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/data_labs.py"/>
        <source>The Neuron lab shows from 1 to {most} samples, and {rows} rows are left in: take fewer rows.</source>
        <translation>Das Neuron-Labor zeigt 1 bis {most} Beispiele, und {rows} Zeilen sind noch drin: Nehmen Sie weniger Zeilen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/data_labs.py"/>
        <source>The samples of the Neuron lab</source>
        <translation>Die Beispiele des Neuron-Labors</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/data_labs.py"/>
        <source>{column} and neuron {n} of the batch</source>
        <translation>{column} und Neuron {n} des Batches</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/data_rows.py"/>
        <source>A table needs at least one row: keep one.</source>
        <translation>Eine Tabelle braucht mindestens eine Zeile: Behalten Sie eine.</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/data_rows.py"/>
        <source>Row {row}, column {name}: the cell is empty; write one of its categories or a new one.</source>
        <translation>Zeile {row}, Spalte {name}: Die Zelle ist leer; schreiben Sie eine ihrer Kategorien oder eine neue.</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/data_rows.py"/>
        <source>Row {row}, column {name}: {cell} is not a number up to {most}: write one such as 0.5, -2 or 1e-3.</source>
        <translation>Zeile {row}, Spalte {name}: {cell} ist keine Zahl bis {most}: Schreiben Sie eine wie 0.5, -2 oder 1e-3.</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/data_rows.py"/>
        <source>What was pasted has {count} columns, and from {name} on there are {there}: paste it as a table.</source>
        <translation>Das Eingefügte hat {count} Spalten, und ab {name} gibt es {there}: Fügen Sie es als Tabelle ein.</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/data_rows.py"/>
        <source>{name} is no name for this column: it is empty, or another column has it.</source>
        <translation>{name} ist kein Name für diese Spalte: Er ist leer, oder eine andere Spalte hat ihn.</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/locking.py"/>
        <source>the activation</source>
        <translation>die Aktivierung</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/locking.py"/>
        <source>the batch size</source>
        <translation>die Batchgröße</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/locking.py"/>
        <source>the learning rate</source>
        <translation>die Lernrate</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/locking.py"/>
        <source>the loss</source>
        <translation>der Verlust</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/locking.py"/>
        <source>the optimizer</source>
        <translation>der Optimierer</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/locking.py"/>
        <source>the parameters</source>
        <translation>die Parameter</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/locking.py"/>
        <source>the reduction</source>
        <translation>die Reduktion</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/locking.py"/>
        <source>the seed</source>
        <translation>der Seed</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/locking.py"/>
        <source>the slope at a kink</source>
        <translation>die Steigung am Knick</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/locking.py"/>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/locking.py"/>
        <source>{setting} is locked in this scene: press PageDown to go on, or leave the lesson.</source>
        <translation>{setting} ist in dieser Szene gesperrt: Drücken Sie Bild ab, um weiterzugehen, oder verlassen Sie die Lektion.</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/running.py"/>
        <location filename="../../biasviz/updates/summing.py"/>
        <source>{n} steps: the limit.</source>
        <translation>{n} Schritte: die Grenze.</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/sharing_bias.py"/>
        <source>channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/sharing_bias.py"/>
        <source>example</source>
        <translation>Beispielnetz</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/sharing_bias.py"/>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/summing.py"/>
        <source>b stays: {why}.</source>
        <translation>b bleibt: {why}.</translation>
    </message>
    <message>
        <location filename="../../biasviz/updates/xray.py"/>
        <source>setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <location filename="../../biasviz/words.py"/>
        <source>dead from the start</source>
        <translation>tot von Anfang an</translation>
    </message>
    <message>
        <location filename="../../biasviz/words.py"/>
        <source>dead since step {n}</source>
        <translation>tot seit Schritt {n}</translation>
    </message>
    <message>
        <location filename="../../biasviz/words.py"/>
        <source>kept back while you guess</source>
        <translation>verdeckt beim Raten</translation>
    </message>
    <message>
        <location filename="../../biasviz/words.py"/>
        <source>{name} begins with an empty entry: write 0.5, -2 or 1e-3, with commas between.</source>
        <translation>{name} beginnt mit einem leeren Eintrag: Schreiben Sie 0.5, -2 oder 1e-3, mit Kommas dazwischen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/words.py"/>
        <source>{name} has an empty entry after {before}: write 0.5, -2 or 1e-3, with commas between.</source>
        <translation>{name} hat nach {before} einen leeren Eintrag: Schreiben Sie 0.5, -2 oder 1e-3, mit Kommas dazwischen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/words.py"/>
        <source>{name} is empty: give at least one number.</source>
        <translation>{name} ist leer: Geben Sie mindestens eine Zahl.</translation>
    </message>
    <message>
        <location filename="../../biasviz/words.py"/>
        <source>{name}: {piece} (number {k}) is not a number: write 0.5, -2 or 1e-3, with commas between.</source>
        <translation>{name}: {piece} (Zahl {k}) ist keine Zahl: Schreiben Sie 0.5, -2 oder 1e-3, mit Kommas dazwischen.</translation>
    </message>
    <message>
        <location filename="../../biasviz/writing.py"/>
        <source>{path} cannot be written ({error}): choose another place.</source>
        <translation>{path} kann nicht geschrieben werden ({error}): Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <location filename="../../biasviz/writing.py"/>
        <source>{path} cannot be written ({why}): choose another place.</source>
        <translation>{path} kann nicht geschrieben werden ({why}): Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <location filename="../../biasviz/writing.py"/>
        <source>{target} cannot be written: it is not a file.</source>
        <translation>{target} kann nicht geschrieben werden: Es ist keine Datei.</translation>
    </message>
    <message>
        <location filename="../../biasviz/writing.py"/>
        <source>{target} cannot be written: it is write-protected.</source>
        <translation>{target} kann nicht geschrieben werden: Die Datei ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>An animation has up to 60 frames a step, and up to 5,000 steps a second.</source>
        <translation type="vanished">Eine Animation hat bis zu 60 Bilder je Schritt und bis zu 5,000 Schritte je Sekunde.</translation>
    </message>
    <message>
        <source>The table has {n} numbers, and a scenario file takes up to {most}: keep the rows in a file of their own, and open that.</source>
        <translation type="vanished">Die Tabelle hat {n} Zahlen, und eine Szenariodatei fasst bis zu {most}: Legen Sie die Zeilen in eine eigene Datei, und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>W has the shape ({r}, {c}): with {d} inputs and {k} neurons it must be ({d}, {k}).</source>
        <translation type="vanished">W hat die Form ({r}, {c}): Bei {d} Eingaben und {k} Neuronen muss sie ({d}, {k}) sein.</translation>
    </message>
    <message>
        <source>{name} is {what}: open a scenario or a lesson (.toml), or a PNG that biasviz has exported.</source>
        <translation type="vanished">{name} ist {what}: Öffnen Sie ein Szenario oder eine Lektion (.toml) oder ein PNG, das biasviz exportiert hat.</translation>
    </message>
</context>
<context>
    <name>scenarios</name>
    <message>
        <location filename="../../resources/scenarios/absolute-error.toml"/>
        <source>Steps that never get smaller</source>
        <translation>Schritte, die nie kleiner werden</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/absolute-error.toml"/>
        <source>The slope of the absolute error is always 1 in size, so b cannot settle: it jumps across the minimum for ever.</source>
        <translation>Die Steigung des absoluten Fehlers hat immer den Betrag 1, also kommt b nicht zur Ruhe: Es springt ewig über das Minimum.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/at-the-minimum.toml"/>
        <source>Nothing left to do</source>
        <translation>Nichts mehr zu tun</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/at-the-minimum.toml"/>
        <source>The neuron already gives what is asked, so the error is 0, the slope is 0, and b stays.</source>
        <translation>Das Neuron gibt schon, was verlangt ist; also ist der Fehler 0, die Steigung 0, und b bleibt.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/badly-wrong-cross-entropy.toml"/>
        <source>Badly wrong, cross-entropy</source>
        <translation>Ganz falsch, Kreuzentropie</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/badly-wrong-cross-entropy.toml"/>
        <source>The same bad start with cross-entropy: the slope is nearly 1, and 11 steps are enough.</source>
        <translation>Derselbe schlechte Start mit Kreuzentropie: Die Steigung ist fast 1, und 11 Schritte genügen.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/badly-wrong-half-mse.toml"/>
        <source>Badly wrong, half MSE</source>
        <translation>Ganz falsch, halber MSE</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/badly-wrong-half-mse.toml"/>
        <source>Deeper in the tail the slope is 54 times smaller still: run until a falls below 0.5 and count 22,063 steps.</source>
        <translation>Tiefer im Ausläufer ist die Steigung nochmals 54-mal kleiner: Lassen Sie laufen, bis a unter 0.5 fällt, und zählen Sie 22,063 Schritte.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/beyond-rounding-cross-entropy.toml"/>
        <source>Taken directly from z the slope is 1 and b walks home, where multiplying the rounded factors would give 0 times infinity.</source>
        <translation>Direkt aus z berechnet ist die Steigung 1, und b geht nach Hause; das Produkt der gerundeten Faktoren wäre 0 mal unendlich.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/beyond-rounding-cross-entropy.toml"/>
        <source>Where a rounds to 1, cross-entropy</source>
        <translation>Wo a auf 1 rundet, Kreuzentropie</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/beyond-rounding-half-mse.toml"/>
        <source>A computer stores a as exactly 1 here, yet computed with care the slope is 8.5·10⁻¹⁷ and not 0: saturated, not dead.</source>
        <translation>Ein Computer speichert a hier als genau 1, doch sorgfältig berechnet ist die Steigung 8.5·10⁻¹⁷ und nicht 0: gesättigt, nicht tot.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/beyond-rounding-half-mse.toml"/>
        <source>Where a rounds to 1, half MSE</source>
        <translation>Wo a auf 1 rundet, halber MSE</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/bounded-swing.toml"/>
        <source>A swing that stays bounded</source>
        <translation>Ein Schwingen in Grenzen</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/bounded-swing.toml"/>
        <source>Past its limit of 8 cross-entropy does not explode: b settles into jumping between 1.24 and −1.24.</source>
        <translation>Jenseits ihrer Grenze von 8 explodiert die Kreuzentropie nicht: b springt am Ende zwischen 1.24 und −1.24.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/content-hinge.toml"/>
        <source>A loss that is content</source>
        <translation>Ein Verlust, der zufrieden ist</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/content-hinge.toml"/>
        <source>Hinge asks only for a margin of 1: it is reached here, so nothing arrives from above and b rests.</source>
        <translation>Hinge verlangt nur einen Sicherheitsabstand von 1: Er ist hier erreicht, also kommt von oben nichts an, und b ruht.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/creeping-to-the-right-answer.toml"/>
        <source>Cross-entropy has a plateau too, at the right answer: b grows like the logarithm of the steps and never arrives.</source>
        <translation>Auch die Kreuzentropie hat ein Plateau, bei der richtigen Antwort: b wächst wie der Logarithmus der Schritte und kommt nie an.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/creeping-to-the-right-answer.toml"/>
        <source>Right, and never there</source>
        <translation>Richtig und nie am Ziel</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/cross-entropy-slope.toml"/>
        <source>Only the loss has changed, and the slope is five times as large, because cross-entropy cancels the factor da/dz.</source>
        <translation>Nur der Verlust ist anders, und die Steigung ist fünfmal so groß, weil die Kreuzentropie den Faktor da/dz wegkürzt.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/cross-entropy-slope.toml"/>
        <source>The same start with cross-entropy</source>
        <translation>Derselbe Start mit Kreuzentropie</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/dead-batch.toml"/>
        <source>A dead batch</source>
        <translation>Ein toter Batch</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/dead-batch.toml"/>
        <source>All four samples lie left of the kink, so summed or averaged there is nothing to add up.</source>
        <translation>Alle vier Beispiele liegen links vom Knick; ob summiert oder gemittelt, es gibt nichts zu addieren.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/dead-relu.toml"/>
        <source>A dead ReLU</source>
        <translation>Eine tote ReLU</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/dead-relu.toml"/>
        <source>The error is 1 and the slope is exactly 0: nothing will ever move this bias again.</source>
        <translation>Der Fehler ist 1 und die Steigung genau 0: Nichts wird diesen Bias je wieder bewegen.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/dead-rows.toml"/>
        <source>All four rows lie left of the kink, so whether you sum or average there is nothing to add up.</source>
        <translation>Alle vier Zeilen liegen links vom Knick; ob summiert oder gemittelt, es gibt nichts zu addieren.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/dead-rows.toml"/>
        <source>Not one row alive</source>
        <translation>Keine Zeile lebt</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/dead-with-adam.toml"/>
        <source>A cleverer optimizer divides zero by almost zero, and b stays at −2.</source>
        <translation>Ein schlauerer Optimierer teilt null durch fast null, und b bleibt bei −2.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/dead-with-adam.toml"/>
        <source>Adam cannot wake the dead</source>
        <translation>Adam kann Tote nicht wecken</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/diverging.toml"/>
        <source>At 2.1 each step lands farther out than the last, and the loss explodes.</source>
        <translation>Bei 2.1 landet jeder Schritt weiter draußen als der vorige, und der Verlust explodiert.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/diverging.toml"/>
        <source>Just too large</source>
        <translation>Ein wenig zu groß</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/first-slope.toml"/>
        <source>The slope under the ball</source>
        <translation>Die Steigung unter der Kugel</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/first-slope.toml"/>
        <source>The tangent shows which way is down, and each step moves b that way by the learning rate times the slope.</source>
        <translation>Die Tangente zeigt, wo es hinuntergeht, und jeder Schritt bewegt b dorthin, um die Lernrate mal die Steigung.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/flat-targets.toml"/>
        <source>A − y quietly becomes 4 by 4: the mean db stays −2.5, while L and dW are wrong.</source>
        <translation>A − y wird still zu 4 mal 4: Das gemittelte db bleibt −2.5, während L und dW falsch sind.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/flat-targets.toml"/>
        <source>y as (n,) instead of (n, 1)</source>
        <translation>y als (n,) statt (n, 1)</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/for-ever.toml"/>
        <source>At exactly 2/L″ the swing neither shrinks nor grows: 3, −3, 3, −3.</source>
        <translation>Genau bei 2/L″ schrumpft das Schwingen nicht und wächst nicht: 3, −3, 3, −3.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/for-ever.toml"/>
        <source>For ever to and fro</source>
        <translation>Für immer hin und her</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/four-cycle.toml"/>
        <source>A cycle of four</source>
        <translation>Ein Viererzyklus</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/four-cycle.toml"/>
        <source>At 4 the jump no longer repeats after two steps but after four.</source>
        <translation>Bei 4 wiederholt sich der Sprung nicht mehr nach zwei Schritten, sondern nach vier.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/four-on-a-line.toml"/>
        <source>Four points, one bias</source>
        <translation>Vier Punkte, ein Bias</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/four-on-a-line.toml"/>
        <source>The bias alone can only slide the line up and down: the mean of the four errors is its slope.</source>
        <translation>Der Bias allein kann die Gerade nur auf und ab schieben: Das Mittel der vier Fehler ist seine Steigung.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/halving.toml"/>
        <source>Half the way at each step</source>
        <translation>Bei jedem Schritt der halbe Weg</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/halving.toml"/>
        <source>With a straight neuron and learning rate 0.5 every step halves the distance that is left to b = 0.</source>
        <translation>Mit einem linearen Neuron und Lernrate 0.5 halbiert jeder Schritt den Abstand, der bis b = 0 bleibt.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/heavy-ball-too-far.toml"/>
        <source>At 3.81, just above 2(1 + 0.9), the swings of the heavy ball grow until they explode.</source>
        <translation>Bei 3.81, knapp über 2(1 + 0.9), wächst das Schwingen der schweren Kugel, bis es explodiert.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/heavy-ball-too-far.toml"/>
        <source>Momentum too has a limit</source>
        <translation>Auch Momentum hat eine Grenze</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/heavy-ball.toml"/>
        <source>Momentum carries more</source>
        <translation>Momentum trägt mehr</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/heavy-ball.toml"/>
        <source>Plain descent diverges above 2, but with momentum 0.9 even 3.79 arrives, after many swings.</source>
        <translation>Einfacher Abstieg divergiert über 2, aber mit Momentum 0.9 kommt selbst 3.79 an, nach vielem Schwingen.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/hinge-at-work.toml"/>
        <source>Below the margin hinge pulls with all its force, and stops the moment the margin is reached.</source>
        <translation>Unter dem Sicherheitsabstand zieht Hinge mit ganzer Kraft und hört in dem Moment auf, in dem er erreicht ist.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/hinge-at-work.toml"/>
        <source>Hinge at work</source>
        <translation>Hinge bei der Arbeit</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/huber-from-afar.toml"/>
        <source>Far away straight, near by round</source>
        <translation>Fern gerade, nah rund</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/huber-from-afar.toml"/>
        <source>Huber walks at a constant pace while the error is above 1, then slows down like half MSE and arrives.</source>
        <translation>Huber geht mit gleichem Schritt, solange der Fehler über 1 ist, wird dann langsamer wie der halbe MSE und kommt an.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/integer-bias.toml"/>
        <source>A bias of integers</source>
        <translation>Ein Bias aus ganzen Zahlen</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/integer-bias.toml"/>
        <source>This b was made with dtype=int, so NumPy refuses to take a step of a fraction away from it.</source>
        <translation>Dieses b wurde mit dtype=int erzeugt, also weigert sich NumPy, einen gebrochenen Schritt davon abzuziehen.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/iris-layer.toml"/>
        <source>Each neuron begins with 0.5 for all 150 flowers, and a third of them is its own: db is 0.5 − 1/3.</source>
        <translation>Jedes Neuron beginnt mit 0.5 für alle 150 Blüten, und ein Drittel davon ist seines: db ist 0.5 − 1/3.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/iris-layer.toml"/>
        <source>Iris, three neurons</source>
        <translation>Iris, drei Neuronen</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/killing-step.toml"/>
        <source>Learning rate 1.34 instead of 1.3 throws b to −1.02, past the kink: dead after one step.</source>
        <translation>Lernrate 1.34 statt 1.3 wirft b auf −1.02, über den Knick hinaus: tot nach einem Schritt.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/killing-step.toml"/>
        <source>The killing step</source>
        <translation>Der tödliche Schritt</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/leaky-batch.toml"/>
        <source>A batch rescued by a leak</source>
        <translation>Ein Batch, durch ein Leck gerettet</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/leaky-batch.toml"/>
        <source>With a leak of 0.1 the first sample wakes at step 13 and all four are awake at step 26.</source>
        <translation>Mit einem Leck von 0.1 erwacht das erste Beispiel bei Schritt 13, und bei Schritt 26 sind alle vier wach.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/leaky-rescue.toml"/>
        <source>A tenth of the error leaks through: watch z cross 0 at step 28 and the last way go ten times as fast.</source>
        <translation>Ein Zehntel des Fehlers sickert durch: Sehen Sie, wie z bei Schritt 28 die 0 überquert und es danach zehnmal so schnell geht.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/leaky-rescue.toml"/>
        <source>Rescued by a leak of 0.1</source>
        <translation>Gerettet durch ein Leck von 0.1</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/leaky-rows.toml"/>
        <source>A leak brings rows back</source>
        <translation>Ein Leck holt Zeilen zurück</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/leaky-rows.toml"/>
        <source>A slope of 0.1 left of the kink is enough: the first row is alive at step 13 and all at step 26.</source>
        <translation>Eine Steigung von 0.1 links vom Knick genügt: Die erste Zeile lebt bei Schritt 13, alle bei Schritt 26.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/line-averaged.toml"/>
        <source>The mean arrives</source>
        <translation>Das Mittel kommt an</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/line-averaged.toml"/>
        <source>The same eight errors divided by eight give −3, and with the same learning rate b comes to rest at 1.</source>
        <translation>Dieselben acht Fehler geteilt durch acht geben −3, und mit derselben Lernrate kommt b bei 1 zur Ruhe.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/line-learned.toml"/>
        <source>Four points, weight and bias</source>
        <translation>Vier Punkte, Gewicht und Bias</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/line-learned.toml"/>
        <source>Now w moves too, and the line goes through all four points: w = 2 and b = 1.</source>
        <translation>Nun bewegt sich auch w, und die Gerade geht durch alle vier Punkte: w = 2 und b = 1.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/line-summed.toml"/>
        <source>Eight errors of −3 are added to −24, and with this learning rate b jumps to 10, −26, 82.</source>
        <translation>Acht Fehler von −3 summieren sich zu −24, und mit dieser Lernrate springt b auf 10, −26, 82.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/line-summed.toml"/>
        <source>The sum runs away</source>
        <translation>Die Summe läuft davon</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/linear-survives.toml"/>
        <source>It was the kink that killed</source>
        <translation>Es war der Knick, der tötete</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/linear-survives.toml"/>
        <source>The linear neuron takes a still larger rate, 1.5, swings to the other side and arrives: the kink kills, not the rate.</source>
        <translation>Das lineare Neuron verträgt eine noch größere Rate, 1.5, schwingt auf die andere Seite und kommt an: Der Knick tötet, nicht die Rate.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/logarithm-of-a-negative.toml"/>
        <source>The logarithm of a negative number</source>
        <translation>Der Logarithmus einer negativen Zahl</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/logarithm-of-a-negative.toml"/>
        <source>The loss is undefined while the slope by formula would be a healthy-looking −3.33, pointing the wrong way.</source>
        <translation>Der Verlust ist undefiniert, während die Steigung nach der Formel ein gesund wirkendes −3.33 wäre, das in die falsche Richtung weist.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/logits-repair-it.toml"/>
        <source>Cross-entropy with logits takes any number, so the same linear neuron has a slope and learns.</source>
        <translation>Kreuzentropie mit Logits nimmt jede Zahl, also hat dasselbe lineare Neuron eine Steigung und lernt.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/logits-repair-it.toml"/>
        <source>The loss that was meant</source>
        <translation>Der Verlust, der gemeint war</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/mean-converges.toml"/>
        <source>Mean over the batch</source>
        <translation>Mittel über den Batch</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/mean-converges.toml"/>
        <source>Only the reduction has changed: with the mean the same rate halves the distance at each step.</source>
        <translation>Nur die Reduktion ist anders: Mit dem Mittel halbiert dieselbe Rate bei jedem Schritt den Abstand.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/million-rows.toml"/>
        <source>A million rows</source>
        <translation>Eine Million Zeilen</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/million-rows.toml"/>
        <source>The curve of a million rows is as quick to draw as that of eight, and b finds the intercept of 1.</source>
        <translation>Die Kurve von einer Million Zeilen ist so schnell gezeichnet wie die von acht, und b findet den Achsenabschnitt 1.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/misleading-limit.toml"/>
        <source>A limit that misleads</source>
        <translation>Eine Grenze, die täuscht</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/misleading-limit.toml"/>
        <source>Here 2/L″ promises 44, but the limit is 8 at the minimum, where b has to go: at 8.1 it ends in a swing of ±0.388.</source>
        <translation>Hier verspricht 2/L″ 44, aber die Grenze ist 8 am Minimum, wohin b muss: Bei 8.1 endet es im Schwingen um ±0.388.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/momentum-buries.toml"/>
        <source>Dead after the first step, and still b rolls on to −39 on the velocity it had, while every slope is exactly 0.</source>
        <translation>Tot nach dem ersten Schritt, und doch rollt b mit der alten Geschwindigkeit weiter bis −39, während jede Steigung genau 0 ist.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/momentum-buries.toml"/>
        <source>Momentum buries it</source>
        <translation>Momentum begräbt es</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/negative-loss.toml"/>
        <source>A loss below zero</source>
        <translation>Ein Verlust unter null</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/negative-loss.toml"/>
        <source>Cross-entropy asks for a probability and gets 1.3: it has no value here, and code that computes it anyway reports −0.262.</source>
        <translation>Die Kreuzentropie verlangt eine Wahrscheinlichkeit und bekommt 1.3: Sie hat hier keinen Wert, und Code, der sie trotzdem berechnet, meldet −0.262.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/no-keepdims.toml"/>
        <source>Without keepdims</source>
        <translation>Ohne keepdims</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/no-keepdims.toml"/>
        <source>Without keepdims db is (2,) and no longer (1, 2), and that goes well only because b is a row.</source>
        <translation>Ohne keepdims ist db (2,) und nicht mehr (1, 2), und das geht nur gut, weil b eine Zeile ist.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/no-pattern.toml"/>
        <source>At 5 the jumps follow no pattern, although every one of them is exactly computed.</source>
        <translation>Bei 5 folgen die Sprünge keinem Muster, obwohl jeder von ihnen exakt berechnet ist.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/no-pattern.toml"/>
        <source>No pattern any more</source>
        <translation>Kein Muster mehr</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/noisy-minibatches.toml"/>
        <source>Sixteen rows at a time point in slightly different directions, so b arrives and then keeps trembling.</source>
        <translation>Je sechzehn Zeilen zeigen in leicht verschiedene Richtungen, also kommt b an und zittert dann weiter.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/noisy-minibatches.toml"/>
        <source>Small batches are noisy</source>
        <translation>Kleine Batches rauschen</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/on-the-kink.toml"/>
        <source>Exactly on the kink</source>
        <translation>Genau auf dem Knick</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/on-the-kink.toml"/>
        <source>From the left the slope is 0, from the right −1: at the kink itself 0 is a convention, and the neuron stays dead by it.</source>
        <translation>Von links ist die Steigung 0, von rechts −1: Am Knick selbst ist 0 eine Konvention, und mit ihr bleibt das Neuron tot.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/one-alive.toml"/>
        <source>One sample is enough</source>
        <translation>Ein Beispiel genügt</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/one-alive.toml"/>
        <source>The dead batch with b = 0.6: one sample is alive, and it pulls the others across the kink one by one.</source>
        <translation>Der tote Batch mit b = 0.6: Ein Beispiel lebt, und es zieht die anderen eines nach dem anderen über den Knick.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/one-step.toml"/>
        <source>Learning rate 1 is exactly 1/L″, so a single step lands on the minimum.</source>
        <translation>Lernrate 1 ist genau 1/L″, also landet ein einziger Schritt auf dem Minimum.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/one-step.toml"/>
        <source>One perfect step</source>
        <translation>Ein perfekter Schritt</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/outlier-half-mse.toml"/>
        <source>An outlier, half MSE</source>
        <translation>Ein Ausreißer, halber MSE</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/outlier-half-mse.toml"/>
        <source>Four targets lie at 1 and one at 11: half MSE follows the mean to b = 3, where it serves none of them.</source>
        <translation>Vier Zielwerte liegen bei 1 und einer bei 11: Der halbe MSE folgt dem Mittel bis b = 3, wo er keinem von ihnen dient.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/outlier-huber.toml"/>
        <source>An outlier, Huber</source>
        <translation>Ein Ausreißer, Huber</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/outlier-huber.toml"/>
        <source>Huber lets the outlier pull with a force of 1 and no more, so b stops at 1.25.</source>
        <translation>Huber lässt den Ausreißer nur mit der Kraft 1 ziehen, also hält b bei 1.25 an.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/outlier-row.toml"/>
        <source>Nineteen rows agree on b, and one that lies 20 too high pulls it a whole 1 further.</source>
        <translation>Neunzehn Zeilen sind sich über b einig, und eine, die um 20 zu hoch liegt, zieht es um eine ganze 1 weiter.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/outlier-row.toml"/>
        <source>One row pulls all</source>
        <translation>Eine Zeile zieht alle</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/quick-start.toml"/>
        <source>A quick start, cross-entropy</source>
        <translation>Ein schneller Start, Kreuzentropie</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/quick-start.toml"/>
        <source>The same start with cross-entropy: the worse the error, the faster it learns, and after 50 steps a is below 0.1.</source>
        <translation>Derselbe Start mit Kreuzentropie: Je schlimmer der Fehler, desto schneller lernt es, und nach 50 Schritten ist a unter 0.1.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/rare-class.toml"/>
        <source>One row in twenty</source>
        <translation>Eine Zeile von zwanzig</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/rare-class.toml"/>
        <source>W is 0, so b alone must learn how rare the second class is: it goes to −2.94, the logarithm of 1 to 19.</source>
        <translation>W ist 0, also muss b allein lernen, wie selten die zweite Klasse ist: Es geht auf −2.94, den Logarithmus von 1 zu 19.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/rows-cancel.toml"/>
        <source>One row pulls b up by 0.5 and the other down by 0.5: db is 0, and both rows stay wrong.</source>
        <translation>Eine Zeile zieht b um 0.5 nach oben, die andere um 0.5 nach unten: db ist 0, und beide Zeilen bleiben falsch.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/rows-cancel.toml"/>
        <source>Two rows cancel</source>
        <translation>Zwei Zeilen heben sich auf</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/rows-come-alive.toml"/>
        <source>Four neurons differ only in b: each row that comes alive adds its part to db.</source>
        <translation>Vier Neuronen unterscheiden sich nur in b: Jede Zeile, die zum Leben kommt, fügt db ihren Teil hinzu.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/rows-come-alive.toml"/>
        <source>None, one, two, four rows alive</source>
        <translation>Keine, eine, zwei, vier Zeilen leben</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/samples-cancel.toml"/>
        <source>One sample pulls up by 0.5, the other down by 0.5: the slope is zero, it is the minimum, and both are wrong.</source>
        <translation>Ein Beispiel zieht mit 0.5 nach oben, das andere mit 0.5 nach unten: Die Steigung ist null, es ist das Minimum, und beide sind falsch.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/samples-cancel.toml"/>
        <source>Two samples that cancel</source>
        <translation>Zwei Beispiele heben sich auf</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/saturated-cross-entropy.toml"/>
        <source>Same start, other loss: the huge dL/da cancels the tiny da/dz, and 7 steps do what half MSE needs 426 for.</source>
        <translation>Derselbe Start, anderer Verlust: Das riesige dL/da kürzt das winzige da/dz weg, und 7 Schritte leisten, wofür der halbe MSE 426 braucht.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/saturated-cross-entropy.toml"/>
        <source>Saturated sigmoid, cross-entropy</source>
        <translation>Gesättigtes Sigmoid, Kreuzentropie</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/saturated-half-mse.toml"/>
        <source>Saturated sigmoid, half MSE</source>
        <translation>Gesättigtes Sigmoid, halber MSE</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/saturated-half-mse.toml"/>
        <source>The error is almost 1, yet da/dz lets only a quarter of a percent of it through, so b creeps for 426 steps.</source>
        <translation>Der Fehler ist fast 1, doch da/dz lässt nur ein Viertelprozent davon durch; b kriecht deshalb 426 Schritte lang.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/saturated-tanh.toml"/>
        <source>Saturated tanh</source>
        <translation>Gesättigter Tanh</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/saturated-tanh.toml"/>
        <source>tanh saturates twice as fast as sigmoid: at z = 5 it lets 0.018 percent through, and 2,762 steps pass before a changes sign.</source>
        <translation>tanh sättigt doppelt so schnell wie Sigmoid: Bei z = 5 lässt es 0.018 Prozent durch, und 2,762 Schritte vergehen, bis a das Vorzeichen wechselt.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/shared-by-positions.toml"/>
        <source>A filter uses one b at every place of every picture, so db is the sum over pictures, rows and columns.</source>
        <translation>Ein Filter benutzt ein b an jeder Stelle jedes Bildes, also ist db die Summe über Bilder, Zeilen und Spalten.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/shared-by-positions.toml"/>
        <source>One bias for a whole picture</source>
        <translation>Ein Bias für ein ganzes Bild</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/shared-by-units.toml"/>
        <source>The step that the article leaves out</source>
        <translation>Der Schritt, den der Artikel auslässt</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/shared-by-units.toml"/>
        <source>Units that share a bias add their gradients: db1 is 0.0187 and db2 is 0.1004, so both must move.</source>
        <translation>Einheiten, die sich einen Bias teilen, addieren ihre Gradienten: db1 ist 0.0187 und db2 ist 0.1004, also müssen sich beide bewegen.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/sixty-thousand-rows.toml"/>
        <source>60,000 rows, ten neurons</source>
        <translation>60,000 Zeilen, zehn Neuronen</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/sixty-thousand-rows.toml"/>
        <source>As many rows as MNIST has, and db is still one number for each neuron: the sum over axis 0.</source>
        <translation>So viele Zeilen, wie MNIST hat, und db ist immer noch eine Zahl je Neuron: die Summe über Achse 0.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/slow-start.toml"/>
        <source>A slow start, half MSE</source>
        <translation>Ein langsamer Start, halber MSE</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/slow-start.toml"/>
        <source>Weight and bias start at 2: for 150 steps hardly anything is seen to move, then it falls all at once.</source>
        <translation>Gewicht und Bias beginnen bei 2: 150 Schritte lang ist kaum Bewegung zu sehen, dann fällt es auf einmal.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/small-leak-rows.toml"/>
        <source>A small leak takes long</source>
        <translation>Ein kleines Leck braucht lange</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/small-leak-rows.toml"/>
        <source>With a slope of 0.01 the first row is alive only at step 139, and all at step 159.</source>
        <translation>Mit einer Steigung von 0.01 lebt die erste Zeile erst bei Schritt 139, und alle bei Schritt 159.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/small-leak.toml"/>
        <source>Rescued by a leak of 0.01</source>
        <translation>Gerettet durch ein Leck von 0.01</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/small-leak.toml"/>
        <source>With a hundredth of the error leaking through the rescue still comes, but only at step 298.</source>
        <translation>Wenn ein Hundertstel des Fehlers durchsickert, kommt die Rettung auch, aber erst bei Schritt 298.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/softplus-rescue.toml"/>
        <source>A smooth corner has a slope everywhere, so the same start is alive from the first step.</source>
        <translation>Eine glatte Ecke hat überall eine Steigung, also lebt derselbe Start vom ersten Schritt an.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/softplus-rescue.toml"/>
        <source>Softplus instead</source>
        <translation>Stattdessen Softplus</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/square-axis.toml"/>
        <source>The wrong axis, silently</source>
        <translation>Die falsche Achse, ganz still</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/square-axis.toml"/>
        <source>With as many rows as neurons the sum over axis 1 fits b, so nothing complains and every number is wrong.</source>
        <translation>Bei so vielen Zeilen wie Neuronen passt die Summe über Achse 1 zu b, also klagt nichts, und jede Zahl ist falsch.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/square-root-of-half.toml"/>
        <source>A bias chosen for round numbers</source>
        <translation>Ein Bias für runde Zahlen</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/square-root-of-half.toml"/>
        <source>This odd bias makes a the square root of one half, so da/dz is exactly one half and the slope is half of a.</source>
        <translation>Dieser krumme Bias macht a zur Wurzel aus einhalb, also ist da/dz genau einhalb und die Steigung die Hälfte von a.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/steepest-error.toml"/>
        <source>Here a is two thirds and the slope is 4/27, the largest that half MSE can have: move b to the right, more wrong, and it learns more slowly.</source>
        <translation>Hier ist a zwei Drittel und die Steigung 4/27, die größte, die der halbe MSE haben kann: Schieben Sie b nach rechts, falscher, und es lernt langsamer.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/steepest-error.toml"/>
        <source>The steepest place of all</source>
        <translation>Die steilste Stelle von allen</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/sum-diverges.toml"/>
        <source>Eight slopes are added, so the same learning rate acts eight times as strongly: 10, −26, 82, and away.</source>
        <translation>Acht Steigungen addieren sich, also wirkt dieselbe Lernrate achtmal so stark: 10, −26, 82 und fort.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/sum-diverges.toml"/>
        <source>Sum over the batch</source>
        <translation>Summe über den Batch</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/sum-over-rows.toml"/>
        <source>Eight rows, four neurons: each row of dZ falls into db, because every row used the same b.</source>
        <translation>Acht Zeilen, vier Neuronen: Jede Zeile von dZ fällt in db, weil jede Zeile dasselbe b benutzt hat.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/sum-over-rows.toml"/>
        <source>Why we sum over axis 0</source>
        <translation>Warum wir über Achse 0 summieren</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/survives.toml"/>
        <source>A step that nearly kills</source>
        <translation>Ein Schritt, der fast tötet</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/survives.toml"/>
        <source>Learning rate 1.3 throws b from 3 to −0.9, where z is 0.1: it lives by a hair, and arrives.</source>
        <translation>Lernrate 1.3 wirft b von 3 auf −0.9, wo z gleich 0.1 ist: Es überlebt um Haaresbreite und kommt an.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/tanh-slope.toml"/>
        <source>Compare with the worked example: at z = 1 tanh is steeper than sigmoid, so the same input gives nearly twice the slope.</source>
        <translation>Vergleichen Sie mit dem Rechenbeispiel: Bei z = 1 ist tanh steiler als Sigmoid, also gibt dieselbe Eingabe fast die doppelte Steigung.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/tanh-slope.toml"/>
        <source>The same start with tanh</source>
        <translation>Derselbe Start mit tanh</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/tanh-swing.toml"/>
        <source>L″ is negative at the start and promises nothing: the run ends jumping between +0.567 and −0.567.</source>
        <translation>L″ ist am Start negativ und verspricht nichts: Am Ende springt der Lauf zwischen +0.567 und −0.567.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/tanh-swing.toml"/>
        <source>Tanh in a two-step swing</source>
        <translation>Tanh schwingt im Zweierzyklus</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/weight-and-bias.toml"/>
        <source>Both parameters move: dL/dw is x times dL/db, so with x = 1 they take the same steps and share the work.</source>
        <translation>Beide Parameter bewegen sich: dL/dw ist x mal dL/db, bei x = 1 gehen sie also dieselben Schritte und teilen sich die Arbeit.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/weight-and-bias.toml"/>
        <source>Weight and bias together</source>
        <translation>Gewicht und Bias gemeinsam</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/worked-example.toml"/>
        <source>A worked example</source>
        <translation>Ein Rechenbeispiel</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/worked-example.toml"/>
        <source>Multiply the three factors, −0.268941 · 0.196612 · 1: the product −0.0528771 is dL/db, and because it is negative b grows.</source>
        <translation>Multiplizieren Sie die drei Faktoren, −0.268941 · 0.196612 · 1: Das Produkt −0.0528771 ist dL/db, und weil es negativ ist, wächst b.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/wrong-axis.toml"/>
        <source>Over axis 0 there is one number for each neuron, over axis 1 one for each row, which b cannot use.</source>
        <translation>Über Achse 0 gibt es eine Zahl je Neuron, über Achse 1 eine je Zeile, womit b nichts anfangen kann.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/wrong-axis.toml"/>
        <source>Summed over the wrong axis</source>
        <translation>Über die falsche Achse summiert</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/zero-bias.toml"/>
        <source>A bias of zero has a slope</source>
        <translation>Ein Bias von null hat eine Steigung</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/zero-bias.toml"/>
        <source>The bias is 0 and its slope is −3.8: the slope depends on the error, not on the bias itself.</source>
        <translation>Der Bias ist 0 und seine Steigung −3.8: Die Steigung hängt vom Fehler ab, nicht vom Bias selbst.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/zero-times-infinity.toml"/>
        <source>ReLU gives 0, cross-entropy answers with infinity, and the product with a slope of 0 is no number at all.</source>
        <translation>ReLU gibt 0, die Kreuzentropie antwortet mit unendlich, und das Produkt mit einer Steigung von 0 ist gar keine Zahl.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/zero-times-infinity.toml"/>
        <source>Zero times infinity</source>
        <translation>Null mal unendlich</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/zig-zag.toml"/>
        <source>At 1.9 every step overshoots by nine tenths: b changes sides each time, and the swing shrinks.</source>
        <translation>Bei 1.9 schießt jeder Schritt um neun Zehntel hinaus: b wechselt jedes Mal die Seite, und das Schwingen schrumpft.</translation>
    </message>
    <message>
        <location filename="../../resources/scenarios/zig-zag.toml"/>
        <source>Too large, and still arriving</source>
        <translation>Zu groß, und doch am Ziel</translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>A sum can be zero for two reasons. Either every row is content, or they pull against each other. Here are two rows with the same input. One should give zero, the other one. The neuron says one half to both. The first row says: down by a half. The second says: up by a half. What does the bias hear? Drag the target of one row up and down afterwards, and watch the two arrows.
</source>
        <translation>Eine Summe kann aus zwei Gründen null sein. Entweder ist jede Zeile zufrieden, oder sie ziehen gegeneinander. Hier sind zwei Zeilen mit derselben Eingabe. Die eine soll null geben, die andere eins. Das Neuron sagt zu beiden einhalb. Die erste Zeile sagt: um einhalb nach unten. Die zweite sagt: um einhalb nach oben. Was hört der Bias? Ziehen Sie danach den Zielwert einer Zeile auf und ab, und beobachten Sie die beiden Pfeile.
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>All eight</source>
        <translation>Alle acht</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>All eight rows of neuron 2 added up: what is the sign of db?</source>
        <translation>Alle acht Zeilen von Neuron 2 addiert: Welches Vorzeichen hat db?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>Eight rows and one bias</source>
        <translation>Acht Zeilen und ein Bias</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>Eight rows on a line, learning rate 0.5. The sum of eight errors of −3 is −24.</source>
        <translation>Acht Zeilen auf einer Geraden, Lernrate 0.5. Die Summe von acht Fehlern von −3 ist −24.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>Every row asks for a change</source>
        <translation>Jede Zeile bittet um eine Änderung</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>Five rows are left. Look at them before you answer. Row four says plus zero point six nine: for this example the neuron is too large. So one row pulls the other way. Will the whole be negative, zero or positive? Vote. Then let the rows fall, one by one, and watch the arrows on the left: each begins where the one before it ended. Where the last one ends, there is the gradient.
</source>
        <translation>Fünf Zeilen sind noch übrig. Sehen Sie sie an, bevor Sie antworten. Zeile vier sagt plus null Komma sechs neun: Für dieses Beispiel ist das Neuron zu groß. Eine Zeile zieht also in die andere Richtung. Wird das Ganze negativ, null oder positiv? Stimmen Sie ab. Lassen Sie dann die Zeilen fallen, eine nach der anderen, und beobachten Sie die Pfeile links: Jeder beginnt, wo der vorige endete. Wo der letzte endet, da ist der Gradient.
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>Five rows are still to come, and one of them disagrees.</source>
        <translation>Fünf Zeilen kommen noch, und eine davon ist anderer Meinung.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>It settles at 1. Sum or mean is a matter of the learning rate: 0.5 here is 0.0625 there.</source>
        <translation>Er kommt bei 1 zur Ruhe. Summe oder Mittel ist eine Frage der Lernrate: 0.5 hier ist 0.0625 dort.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>Neuron 2 is at −0.52 now. Its next eight rows begin.</source>
        <translation>Neuron 2 ist jetzt bei −0.52. Seine nächsten acht Zeilen beginnen.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>Now backwards. For every row the loss tells each neuron by how much its sum was wrong: A minus Y. Look at the second column. The first row says minus zero point nine: this number is too small, please make it larger. The second row says the same, and the third. But there is only one bias for all of them. It cannot listen to one row and not to another. What it can do is to listen to all of them at once. Let three of them fall.
</source>
        <translation>Nun rückwärts. Für jede Zeile sagt der Verlust jedem Neuron, um wie viel seine Summe falsch war: A minus Y. Sehen Sie auf die zweite Spalte. Die erste Zeile sagt minus null Komma neun: Diese Zahl ist zu klein, bitte mach sie größer. Die zweite Zeile sagt dasselbe, und die dritte auch. Aber es gibt nur einen Bias für alle. Er kann nicht auf eine Zeile hören und auf eine andere nicht. Was er kann: auf alle zugleich hören. Lassen Sie drei von ihnen fallen.
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>Now the mean. It is the same sum, divided by the number of rows, so minus three instead of minus twenty-four. Everything else is the same. With the mean, the size of the step does not depend on how many rows there are: eight rows or eight million, the learning rate can stay. That is why most libraries take the mean. If you take the sum, divide the learning rate. In the panel at the left both numbers are written.
</source>
        <translation>Nun das Mittel. Es ist dieselbe Summe, geteilt durch die Zahl der Zeilen, also minus drei statt minus vierundzwanzig. Alles andere ist gleich. Beim Mittel hängt die Größe des Schritts nicht davon ab, wie viele Zeilen es sind: acht Zeilen oder acht Millionen, die Lernrate kann bleiben. Deshalb nehmen die meisten Bibliotheken das Mittel. Wenn Sie die Summe nehmen, teilen Sie die Lernrate. In der Leiste links stehen beide Zahlen.
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>One bias, many rows: why db adds up the rows of dZ, which way, and what goes wrong without a word.</source>
        <translation>Ein Bias, viele Zeilen: warum db die Zeilen von dZ addiert, in welcher Richtung, und was wortlos schiefgeht.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>Only now does the bias move, and it moves once. It was minus one. The gradient is minus four point seven eight, the learning rate one tenth, so it goes up by zero point four eight. That is the whole training step: every row has spoken, the sum is taken, and the bias follows the sum. Then everything begins anew with the new bias. And this is why the sum goes down the columns, over axis zero: axis zero counts the rows, and the rows are what shares a bias.
</source>
        <translation>Erst jetzt bewegt sich der Bias, und er bewegt sich einmal. Er war minus eins. Der Gradient ist minus vier Komma sieben acht, die Lernrate ein Zehntel, also geht er um null Komma vier acht nach oben. Das ist der ganze Trainingsschritt: Jede Zeile hat gesprochen, die Summe ist gebildet, und der Bias folgt der Summe. Dann beginnt alles von vorn mit dem neuen Bias. Und deshalb läuft die Summe die Spalten hinunter, über Achse null: Achse null zählt die Zeilen, und die Zeilen sind es, die sich einen Bias teilen.
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>Row by row, dZ says what would help: neuron 2 shall go up, up, up.</source>
        <translation>Zeile für Zeile sagt dZ, was helfen würde: Neuron 2 soll nach oben, nach oben, nach oben.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>Sum or mean? Both are right, if the learning rate fits. Here the target is a line, and the bias should end at one. It starts at minus two. All eight rows say: minus three. Added up that is minus twenty-four. With a learning rate of one half, the first step is twelve long, and it needs three. What will the run do? Vote: settle, oscillate, or diverge?
</source>
        <translation>Summe oder Mittel? Beides ist richtig, wenn die Lernrate passt. Hier ist das Ziel eine Gerade, und der Bias soll bei eins enden. Er beginnt bei minus zwei. Alle acht Zeilen sagen: minus drei. Addiert ist das minus vierundzwanzig. Mit einer Lernrate von einhalb ist der erste Schritt zwölf lang, und nötig sind drei. Was wird der Lauf tun? Stimmen Sie ab: zur Ruhe kommen, schwingen oder divergieren?
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>Sum, with the learning rate of a mean</source>
        <translation>Summe, mit der Lernrate eines Mittels</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>The last one is the mistake that costs an evening. The targets were read from a file and have the shape four. The output has the shape four by one. The difference should be four numbers. But NumPy broadcasts both, and makes four by four: every output against every target. No error, no warning. And look at the mean: minus two point five. It is the right gradient for the bias! So the bias learns, and you think that all is well. But the loss is wrong, the gradient of the weight is wrong, and in the end the network has learned one thing only: the mean of all targets. When something learns a little, look at your shapes.
</source>
        <translation>Das Letzte ist der Fehler, der einen Abend kostet. Die Zielwerte wurden aus einer Datei gelesen und haben die Form vier. Die Ausgabe hat die Form vier mal eins. Die Differenz sollte vier Zahlen sein. Aber NumPy streckt beide, das nennt man Broadcasting, und macht vier mal vier daraus: jede Ausgabe gegen jeden Zielwert. Kein Fehler, keine Warnung. Und sehen Sie auf das Mittel: minus zwei Komma fünf. Es ist der richtige Gradient für den Bias! Also lernt der Bias, und man denkt, alles sei gut. Aber der Verlust ist falsch, der Gradient des Gewichts ist falsch, und am Ende hat das Netz nur eines gelernt: das Mittel aller Zielwerte. Wenn etwas nur ein wenig lernt, sehen Sie nach Ihren Formen.
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>The mean forgives</source>
        <translation>Das Mittel verzeiht</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>The mistake that says nothing</source>
        <translation>Der Fehler, der nichts sagt</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>The other way</source>
        <translation>Die andere Richtung</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>The same rows, the same learning rate, divided by eight: db = −3.</source>
        <translation>Dieselben Zeilen, dieselbe Lernrate, geteilt durch acht: db = −3.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>Then b moves</source>
        <translation>Dann bewegt sich b</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>This is one layer of a network, drawn as its arrays. Eight examples come in, one in each row of X. Each has three numbers. Four neurons look at them, one in each column of W. Multiply the two, and you get eight rows and four columns. Now count the biases: four, not thirty-two. The same four numbers are added to every row. NumPy calls that broadcasting. Point at one bias with the mouse: a whole column of Z lights up. Keep that column in mind. Everything that follows is written in it.
</source>
        <translation>Das ist eine Schicht eines Netzes, gezeichnet als ihre Arrays. Acht Beispiele kommen herein, eines in jeder Zeile von X. Jedes hat drei Zahlen. Vier Neuronen sehen sie an, eines in jeder Spalte von W. Multiplizieren Sie beide, und Sie bekommen acht Zeilen und vier Spalten. Nun zählen Sie die Biaswerte: vier, nicht zweiunddreißig. Dieselben vier Zahlen werden zu jeder Zeile addiert. NumPy nennt das Broadcasting. Zeigen Sie mit der Maus auf einen Bias: Eine ganze Spalte von Z leuchtet auf. Behalten Sie diese Spalte im Kopf. Alles, was folgt, steht in ihr geschrieben.
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>Three rows: −0.90 − 0.87 − 0.94 = −2.71.</source>
        <translation>Drei Zeilen: −0.90 − 0.87 − 0.94 = −2.71.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>Two rows with the same input. One wants 0, the other wants 1.</source>
        <translation>Zwei Zeilen mit derselben Eingabe. Die eine will 0, die andere 1.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>What if somebody writes axis one? Here is a smaller layer: two rows, three neurons. Over axis zero we get three numbers, one for each neuron. Over axis one we get two, one for each row. The bias has three numbers. It cannot use two. Here NumPy says so, in its own words. But think of a batch with as many rows as neurons: then both sums have the same length, NumPy is content, and the numbers are nonsense. The shapes would be right, and the network would learn nothing.
</source>
        <translation>Was, wenn jemand Achse eins schreibt? Hier ist eine kleinere Schicht: zwei Zeilen, drei Neuronen. Über Achse null bekommen wir drei Zahlen, eine für jedes Neuron. Über Achse eins bekommen wir zwei, eine für jede Zeile. Der Bias hat drei Zahlen. Mit zweien kann er nichts anfangen. Hier sagt NumPy das, in seinen eigenen Worten. Aber denken Sie an einen Batch mit so vielen Zeilen wie Neuronen: Dann haben beide Summen dieselbe Länge, NumPy ist zufrieden, und die Zahlen sind Unsinn. Die Formen wären richtig, und das Netz würde nichts lernen.
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>Why we sum over axis 0</source>
        <translation>Warum wir über Achse 0 summieren</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>X @ W + b: eight rows of Z, but b has only one row. NumPy repeats it for all of them.</source>
        <translation>X @ W + b: acht Zeilen von Z, aber b hat nur eine Zeile. NumPy wiederholt sie für alle.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>Zero, and everybody is unhappy</source>
        <translation>Null, und alle sind unzufrieden</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>axis=1 adds across the neurons: two numbers, one a row, where b needs three.</source>
        <translation>axis=1 summiert quer über die Neuronen: zwei Zahlen, eine je Zeile, wo b drei braucht.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>b ← b − η · db, once for all eight rows: −1 + 0.1 · 4.78.</source>
        <translation>b ← b − η · db, einmal für alle acht Zeilen: −1 + 0.1 · 4.78.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>dZ is +0.5 and −0.5. What is the sign of db?</source>
        <translation>dZ ist +0.5 und −0.5. Welches Vorzeichen hat db?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>db = 0: a minimum, and both rows are still wrong. Zero does not mean content.</source>
        <translation>db = 0: ein Minimum, und beide Zeilen sind noch falsch. Null heißt nicht zufrieden.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>db = −24 and η = 0.5. What will b do?</source>
        <translation>db = −24 und η = 0.5. Was wird b tun?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>db = −3 and η = 0.5. What will b do?</source>
        <translation>db = −3 und η = 0.5. Was wird b tun?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>db = −4.78. A bias gets the sum of what all its rows ask for: np.sum(dZ, axis=0).</source>
        <translation>db = −4.78. Ein Bias bekommt die Summe dessen, worum alle seine Zeilen bitten: np.sum(dZ, axis=0).</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>diverges</source>
        <translation>divergiert</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>negative</source>
        <translation>negativ</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>settles</source>
        <translation>kommt zur Ruhe</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>y has the shape (4,) and A has (4, 1). The difference has sixteen numbers.</source>
        <translation>y hat die Form (4,) und A hat (4, 1). Die Differenz hat sechzehn Zahlen.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>zero</source>
        <translation>null</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/axis-zero.toml"/>
        <source>−2, 10, −26, 82: each step is three times as long as the one before. The limit would be 0.25.</source>
        <translation>−2, 10, −26, 82: Jeder Schritt ist dreimal so lang wie der vorige. Die Grenze wäre 0.25.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>28 steps against 298: a little more than ten times as many.</source>
        <translation>28 Schritte gegen 298: etwas mehr als zehnmal so viele.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>A ReLU that gives 0 for every input gets no slope at all; one step can bring it there, and a leak brings it back.</source>
        <translation>Eine ReLU, die für jede Eingabe 0 gibt, bekommt gar keine Steigung; ein Schritt kann sie dorthin bringen, und ein Leck holt sie zurück.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>A leak of 0.01 rescues it too. Lane A leaks 0.1, lane B 0.01.</source>
        <translation>Auch ein Leck von 0.01 rettet es. Bahn A hat ein Leck von 0.1, Bahn B eines von 0.01.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>A leak of a tenth</source>
        <translation>Ein Leck von einem Zehntel</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>A little more</source>
        <translation>Ein wenig mehr</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>A neuron that does not move</source>
        <translation>Ein Neuron, das sich nicht bewegt</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>A saturated sigmoid creeps: 4·10⁻¹⁸ is not 0. A dead ReLU stands.</source>
        <translation>Ein gesättigtes Sigmoid kriecht: 4·10⁻¹⁸ ist nicht 0. Eine tote ReLU steht.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>A smaller leak</source>
        <translation>Ein kleineres Leck</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>Adam from rest: b is still −2. What gets no slope, no optimizer can move.</source>
        <translation>Adam aus der Ruhe: b ist noch immer −2. Was keine Steigung bekommt, kann kein Optimierer bewegen.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>And the best rescue is not to need one. A neuron that starts with a small positive bias begins on the living side. A smaller learning rate takes shorter steps, and does not jump into the flat land. Here is the neuron from before with a learning rate of one half: the steps halve the distance, one after the other, and the ball never comes near the edge. With the panel on the left open, the ruler under the learning rate shows how far you may go.
</source>
        <translation>Und die beste Rettung ist die, die man nicht braucht. Ein Neuron, das mit einem kleinen positiven Bias beginnt, beginnt auf der lebendigen Seite. Eine kleinere Lernrate macht kürzere Schritte und springt nicht ins flache Land. Hier ist das Neuron von vorhin mit der Lernrate einhalb: Die Schritte halbieren den Abstand, einer nach dem anderen, und die Kugel kommt dem Rand nie nahe. Ist die Tafel links offen, zeigt das Lineal unter der Lernrate, wie weit man gehen darf.
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>Another way is to round the corner off. That curve is called softplus. Far to the left it is nearly flat, so it too can be slow there; but it never gets flat altogether, and near the corner it is as good as a ReLU. At z equals minus one and a half its slope is eighteen hundredths. So the neuron wakes up quickly. The price is that softplus never gives exactly zero, and that it takes longer to compute.
</source>
        <translation>Ein anderer Weg ist, die Ecke abzurunden. Diese Kurve heißt Softplus. Weit links ist sie fast flach, auch sie kann dort also langsam sein; aber ganz flach wird sie nie, und in der Nähe der Ecke ist sie so gut wie eine ReLU. Bei z gleich minus eineinhalb beträgt ihre Steigung achtzehn Hundertstel. Das Neuron wacht also schnell auf. Der Preis: Softplus gibt nie genau null, und seine Berechnung dauert länger.
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>Awake at step 17, and on its way to the minimum.</source>
        <translation>Wach bei Schritt 17, und unterwegs zum Minimum.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>Dead is not saturated</source>
        <translation>Tot ist nicht gesättigt</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>Dead: the slope is exactly 0 and the error is not. Ask which step killed it.</source>
        <translation>Tot: Die Steigung ist genau 0 und der Fehler nicht. Fragen Sie, welcher Schritt es getötet hat.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>Do not mix this up with saturation. A saturated sigmoid has a slope that is tiny, but it is there, and if you wait long enough the neuron will get out. A dead ReLU has none. Waiting does not help. A larger learning rate does not help: a million times zero is zero. A cleverer optimizer does not help either, for it has nothing to work with. Here is the same neuron with Adam, which makes even the smallest slope large. There is nothing to make large.
</source>
        <translation>Verwechseln Sie das nicht mit der Sättigung. Ein gesättigtes Sigmoid hat eine winzige Steigung, aber sie ist da, und wenn man lange genug wartet, kommt das Neuron heraus. Eine tote ReLU hat keine. Warten hilft nicht. Eine größere Lernrate hilft nicht: Eine Million mal null ist null. Ein schlauerer Optimierer hilft auch nicht, denn er hat nichts, womit er arbeiten könnte. Hier ist dasselbe Neuron mit Adam, der selbst die kleinste Steigung groß macht. Es gibt nichts, was er groß machen könnte.
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>Here it is alive: z = 4, slope 3. The learning rate is 1.3.</source>
        <translation>Hier lebt es: z = 4, Steigung 3. Die Lernrate ist 1.3.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>How do we get such a neuron back? The simplest way: we do not let the gate close completely. A leaky ReLU lets a tenth through on the left side. Then a tenth of the error arrives at the bias, and the ball moves, slowly. In lane A stands the dead one, in lane B the one with the leak. The neuron counts as alive again when z is above zero. Which lane is first? All right, that was too easy. But guess how many steps it takes.
</source>
        <translation>Wie holen wir ein solches Neuron zurück? Der einfachste Weg: Wir lassen das Tor nicht ganz zugehen. Eine Leaky ReLU lässt auf der linken Seite ein Zehntel durch. Dann kommt ein Zehntel des Fehlers beim Bias an, und die Kugel bewegt sich, langsam. In Bahn A steht das tote Neuron, in Bahn B das mit dem Leck. Als lebendig gilt das Neuron wieder, wenn z über null ist. Welche Bahn ist zuerst dort? Na gut, das war zu leicht. Aber schätzen Sie, wie viele Schritte es braucht.
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>How does a neuron die?</source>
        <translation>Wie stirbt ein Neuron?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>In most libraries the leak is not a tenth but a hundredth, to stay close to the ReLU. What does that cost? A tenth of the leak is a tenth of the slope, so the steps are a tenth as long. You would guess ten times as many steps. Let us see whether that is true. The clock runs faster and faster again, so that we do not have to wait.
</source>
        <translation>In den meisten Bibliotheken ist das Leck nicht ein Zehntel, sondern ein Hundertstel, um nahe bei der ReLU zu bleiben. Was kostet das? Ein Zehntel des Lecks ist ein Zehntel der Steigung, also sind die Schritte ein Zehntel so lang. Man würde auf zehnmal so viele Schritte tippen. Sehen wir nach, ob das stimmt. Die Uhr läuft wieder immer schneller, damit wir nicht warten müssen.
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>It arrives, without a single large step.</source>
        <translation>Es kommt an, ohne einen einzigen großen Schritt.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>It survived by a tenth. Now the same start, and I make the learning rate a little larger: one point three four. Four hundredths more, you would not think about it twice. Does it survive? Vote first. Then I tell you how to know: the rate from which on the next step kills is the answer divided by the error, four divided by three. At the end there is a mark for it under the learning rate, in the panel on the left.
</source>
        <translation>Es hat um ein Zehntel überlebt. Nun derselbe Start, und ich mache die Lernrate ein wenig größer: eins Komma drei vier. Vier Hundertstel mehr, darüber würde man keine Sekunde nachdenken. Überlebt es? Stimmen Sie erst ab. Dann verrate ich Ihnen, woran man es erkennt: Die Rate, ab der der nächste Schritt tötet, ist die Antwort geteilt durch den Fehler, vier geteilt durch drei. Am Ende steht dafür eine Marke unter der Lernrate, in der Tafel links.
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>It was the kink that killed</source>
        <translation>Es war der Knick, der tötete</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>Lane B converges to 0. Lane A died with its first step and stands at −1.5.</source>
        <translation>Bahn B konvergiert gegen 0. Bahn A starb mit ihrem ersten Schritt und steht bei −1.5.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>Leaky ReLU: to the left of 0 the slope is 0.1 instead of 0. Lane A: ReLU. Lane B: leaky.</source>
        <translation>Leaky ReLU: Links von 0 ist die Steigung 0.1 statt 0. Bahn A: ReLU. Bahn B: leaky.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>Learning rate 1.5. Lane A: ReLU. Lane B: the same neuron without the kink.</source>
        <translation>Lernrate 1.5. Bahn A: ReLU. Bahn B: dasselbe Neuron ohne den Knick.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>Let us go through the factors. The error says minus one: please go up. The bias is simply added: one. But between them stands the slope of the ReLU, and to the left of zero a ReLU is perfectly flat. Its slope there is zero. Minus one times zero times one is zero. In the upper picture you see the same thing: the loss is a flat road there, hatched. Wherever you push the ball a little, the loss does not change. Downhill and uphill are the same, so there is no reason to go anywhere.
</source>
        <translation>Gehen wir die Faktoren durch. Der Fehler sagt minus eins: bitte nach oben. Der Bias wird einfach addiert: eins. Aber dazwischen steht die Steigung der ReLU, und links von der Null ist eine ReLU vollkommen flach. Ihre Steigung ist dort null. Minus eins mal null mal eins ist null. Im oberen Bild sehen Sie dasselbe: Der Verlust ist dort eine ebene Straße, schraffiert. Wohin Sie die Kugel auch ein wenig schieben, der Verlust ändert sich nicht. Bergab und bergauf sind dasselbe, also gibt es keinen Grund, irgendwohin zu gehen.
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>Momentum buries it</source>
        <translation>Momentum begräbt es</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>Momentum lets a ball roll on even when there is no slope any more. Could that carry a dead neuron back to life? Look at what happens. The step kills it. From then on every slope is zero. But the ball still has its speed, and the speed points the wrong way: it rolls further and further into the flat land, and comes to rest at minus thirty-nine. It was buried by its own momentum. Now it needs not a little push but a very large one.
</source>
        <translation>Mit Momentum rollt eine Kugel auch dann weiter, wenn es keine Steigung mehr gibt. Könnte das ein totes Neuron ins Leben zurücktragen? Sehen Sie, was geschieht. Der Schritt tötet es. Von da an ist jede Steigung null. Aber die Kugel hat noch ihre Geschwindigkeit, und die weist in die falsche Richtung: Sie rollt immer weiter ins flache Land hinein und kommt bei minus neununddreißig zur Ruhe. Ihr eigener Schwung hat sie begraben. Jetzt braucht sie keinen kleinen Stoß, sondern einen sehr großen.
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>No kink at all</source>
        <translation>Gar kein Knick</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>Nobody builds a dead neuron on purpose. So how do they come about? Here is one that is well. The bias is three, z is four, the neuron gives four, and one is wanted. The slope is three, so the ball should go left. With a learning rate of one point three the next step will be three point nine long. That is a big step. The flat part begins at minus one. Will the neuron survive the step? Work it out: three minus one point three times three.
</source>
        <translation>Niemand baut mit Absicht ein totes Neuron. Wie entsteht es also? Hier ist eines, dem es gut geht. Der Bias ist drei, z ist vier, das Neuron gibt vier, und verlangt ist eins. Die Steigung ist drei, die Kugel soll also nach links. Mit einer Lernrate von eins Komma drei wird der nächste Schritt drei Komma neun lang. Das ist ein großer Schritt. Der flache Teil beginnt bei minus eins. Wird das Neuron den Schritt überleben? Rechnen Sie es aus: drei minus eins Komma drei mal drei.
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>Or: do not die</source>
        <translation>Oder: gar nicht erst sterben</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>Perhaps you say: well, the learning rate was too large. It was not. In lane B is the same neuron without the kink: a linear one, with the same start and an even larger learning rate of one point five. It jumps over the goal, comes back, jumps over it again, less far, and arrives. For the linear neuron everything under two is fine. The ReLU dies of the same step, because it lands where there is no way back. The step was not too long for the curve. It was too long for the kink.
</source>
        <translation>Vielleicht sagen Sie: Na ja, die Lernrate war zu groß. War sie nicht. In Bahn B ist dasselbe Neuron ohne den Knick: ein lineares, mit demselben Start und einer noch größeren Lernrate als vorhin, eins Komma fünf. Es springt über das Ziel, kommt zurück, springt wieder darüber, weniger weit, und kommt an. Für das lineare Neuron ist alles unter zwei in Ordnung. Die ReLU stirbt am selben Schritt, weil sie dort landet, wo es keinen Rückweg gibt. Der Schritt war nicht zu lang für die Kurve. Er war zu lang für den Knick.
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>Softplus is a ReLU with a rounded corner: its slope is never 0.</source>
        <translation>Softplus ist eine ReLU mit runder Ecke: Seine Steigung ist nie 0.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>Start with a larger bias, or take smaller steps: under 4/3 nobody dies here.</source>
        <translation>Beginnen Sie mit einem größeren Bias, oder machen Sie kleinere Schritte: Unter 4/3 stirbt hier niemand.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>Ten times less leak. Which lane is first?</source>
        <translation>Zehnmal weniger Leck. Welche Bahn ist zuerst dort?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>The dead ReLU: death, the killing step, the rescue</source>
        <translation>Die tote ReLU: der Tod, der tödliche Schritt, die Rettung</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>The leak wakes it at step 28. The ReLU never wakes.</source>
        <translation>Das Leck weckt es bei Schritt 28. Die ReLU erwacht nie.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>The same start, the learning rate is 1.34 instead of 1.3.</source>
        <translation>Derselbe Start, die Lernrate ist 1.34 statt 1.3.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>This neuron has a ReLU. A ReLU is the simplest gate there is: a positive number goes through as it is, a negative number becomes zero. Here z is minus one and a half, so the neuron gives zero. We want one. The error is as plain as can be. And now look at the slope: zero. Not small: zero, to the last digit. I press play, and nothing happens. Ten steps, a hundred steps, a million steps: the bias stays where it is. We call such a neuron dead.
</source>
        <translation>Dieses Neuron hat eine ReLU. Eine ReLU ist das einfachste Tor, das es gibt: Eine positive Zahl geht durch, wie sie ist, eine negative Zahl wird null. Hier ist z minus eineinhalb, also gibt das Neuron null. Wir wollen eins. Der Fehler liegt so offen da, wie es nur geht. Und nun sehen Sie auf die Steigung: null. Nicht klein: null, bis auf die letzte Stelle. Ich drücke auf Abspielen, und nichts geschieht. Zehn Schritte, hundert Schritte, eine Million Schritte: Der Bias bleibt, wo er ist. Ein solches Neuron nennen wir tot.
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>Twenty steps, and b is still −2.</source>
        <translation>Zwanzig Schritte, und b ist noch immer −2.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>What do we take home? A neuron is dead when there is an error and not one sample lets any slope through. It dies in one step, and you can say in advance which step that is: the learning rate times the slope must not carry z below zero. No optimizer wakes it. A leak does, slowly, or a rounded corner, or somebody who sets the bias by hand. And in a network with thousands of such neurons you will not see it happen. You will only see that they are silent. Now you know where to look.
</source>
        <translation>Was nehmen wir mit? Ein Neuron ist tot, wenn es einen Fehler gibt und kein einziges Beispiel eine Steigung durchlässt. Es stirbt in einem Schritt, und Sie können vorher sagen, welcher das ist: Die Lernrate mal die Steigung darf z nicht unter null tragen. Kein Optimierer weckt es. Ein Leck weckt es, langsam, oder eine runde Ecke, oder jemand, der den Bias von Hand setzt. Und in einem Netz mit Tausenden solcher Neuronen werden Sie es nicht geschehen sehen. Sie werden nur sehen, dass sie schweigen. Jetzt wissen Sie, wo Sie nachsehen müssen.
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>What to take home</source>
        <translation>Was wir mitnehmen</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>Why is the slope zero?</source>
        <translation>Warum ist die Steigung null?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>With momentum the ball rolls on after its death: down to b = −39, with every slope 0.</source>
        <translation>Mit Momentum rollt die Kugel nach ihrem Tod weiter: hinab bis b = −39, mit jeder Steigung 0.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>b = 3, slope 3, learning rate 1.3. Does it survive the step?</source>
        <translation>b = 3, Steigung 3, Lernrate 1.3. Überlebt es den Schritt?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>b = 3, slope 3, learning rate 1.34. Does it survive the step?</source>
        <translation>b = 3, Steigung 3, Lernrate 1.34. Überlebt es den Schritt?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>b = −0.9, so z = 0.1: by a hair.</source>
        <translation>b = −0.9, also z = 0.1: um Haaresbreite.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>b = −1.02, so z = −0.02: dead, with the very first step. From 4/3 on, the step kills.</source>
        <translation>b = −1.02, also z = −0.02: tot, gleich mit dem ersten Schritt. Ab 4/3 tötet der Schritt.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>b = −39, though not one slope after the first step was different from 0.</source>
        <translation>b = −39, obwohl nach dem ersten Schritt keine einzige Steigung von 0 verschieden war.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>dL/db = −1 · 0 · 1: the ReLU is flat to the left of 0, so nothing gets through.</source>
        <translation>dL/db = −1 · 0 · 1: Die ReLU ist links von 0 flach, also kommt nichts durch.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>dies</source>
        <translation>stirbt</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>survives</source>
        <translation>überlebt</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/dead-relu.toml"/>
        <source>z = −1.5, so the ReLU gives 0. The target is 1. The slope is exactly 0.</source>
        <translation>z = −1.5, also gibt die ReLU 0. Der Zielwert ist 1. Die Steigung ist genau 0.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>0.954, −0.381, 0.882, −0.533, and from the beginning.</source>
        <translation>0.954, −0.381, 0.882, −0.533, und wieder von vorn.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>1/L″: one step. 2/L″: the limit. Beyond it, what the curve allows.</source>
        <translation>1/L″: ein Schritt. 2/L″: die Grenze. Jenseits davon, was die Kurve zulässt.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>3, −3, 3, −3: for ever to and fro. The loss does not change at all.</source>
        <translation>3, −3, 3, −3: für immer hin und her. Der Verlust ändert sich überhaupt nicht.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>3, −3.3, 3.63 … and 136 after 40 steps. 2/L″ is the limit.</source>
        <translation>3, −3.3, 3.63 … und 136 nach 40 Schritten. 2/L″ ist die Grenze.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>A curve that flattens out</source>
        <translation>Eine Kurve, die abflacht</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>A cycle of two: 0.567 and −0.567 in turn.</source>
        <translation>Ein Zweierzyklus: abwechselnd 0.567 und −0.567.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>A little more than two</source>
        <translation>Etwas mehr als zwei</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>A little more than two: two point one. Each jump lands one tenth further away than the one before. A tenth is not much. But a tenth of something that grows is more each time. Watch the numbers.
</source>
        <translation>Etwas mehr als zwei: zwei Komma eins. Jeder Sprung landet ein Zehntel weiter draußen als der vorige. Ein Zehntel ist nicht viel. Aber ein Zehntel von etwas, das wächst, ist jedes Mal mehr. Beobachten Sie die Zahlen.
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>A parabola</source>
        <translation>Eine Parabel</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>A sigmoid with cross-entropy. At the minimum L″ = ¼, so the limit is 8. The learning rate is 9.</source>
        <translation>Ein Sigmoid mit Kreuzentropie. Am Minimum ist L″ = ¼, also ist die Grenze 8. Die Lernrate ist 9.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>A tanh with half MSE. The limit at the minimum is 2, the learning rate is 3.</source>
        <translation>Ein Tanh mit halbem MSE. Die Grenze am Minimum ist 2, die Lernrate ist 3.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>A tenth was slow. A half would be better: each step halves the distance. What about one? Three minus one times three. Put the ghost where you expect the ball to be after one step.
</source>
        <translation>Ein Zehntel war langsam. Einhalb wäre besser: Jeder Schritt halbiert den Abstand. Und wie wäre es mit eins? Drei minus eins mal drei. Setzen Sie die Geisterkugel dorthin, wo Sie die Kugel nach einem Schritt erwarten.
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>After 20 steps a good third of a unit is left. Careful, and slow.</source>
        <translation>Nach 20 Schritten bleibt ein gutes Drittel einer Einheit. Vorsichtig und langsam.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>And further still, to six. Now there is no pattern any more. The ball jumps about, it never repeats itself, and it never flies away. But nothing here is left to chance: each step follows from the one before by the same rule as always. In lane B is the same neuron, started one millionth further to the right. Watch how long the two stay together. That is what people call chaos: everything is determined, and nothing can be foretold.
</source>
        <translation>Und noch weiter, auf sechs. Jetzt gibt es kein Muster mehr. Die Kugel springt umher, sie wiederholt sich nie, und sie fliegt nie davon. Aber nichts ist hier dem Zufall überlassen: Jeder Schritt folgt aus dem vorigen nach derselben Regel wie immer. In Bahn B ist dasselbe Neuron, ein Millionstel weiter rechts gestartet. Beobachten Sie, wie lange die beiden zusammenbleiben. Das nennt man Chaos: Alles ist bestimmt, und nichts lässt sich vorhersagen.
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>And now exactly two. Three minus two times three is minus three. And minus three minus two times minus three? Think it through before you choose.
</source>
        <translation>Und nun genau zwei. Drei minus zwei mal drei ist minus drei. Und minus drei minus zwei mal minus drei? Denken Sie es durch, bevor Sie wählen.
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>At the bottom with a single step. That is the rate 1/L″.</source>
        <translation>Mit einem einzigen Schritt am Tiefpunkt. Das ist die Rate 1/L″.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>Each jump is 0.9 times the one before: still arriving.</source>
        <translation>Jeder Sprung ist 0.9-mal der vorige: Es kommt immer noch an.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>Each step multiplies the distance by 1 − learning rate · L″. Under 2/L″ that is smaller than 1 in size.</source>
        <translation>Jeder Schritt multipliziert den Abstand mit 1 − Lernrate · L″. Unter 2/L″ ist das dem Betrag nach kleiner als 1.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>Exactly two</source>
        <translation>Genau zwei</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>For a while they go together. Then a millionth is as good as the whole width.</source>
        <translation>Eine Weile gehen sie gemeinsam. Dann ist ein Millionstel so gut wie die ganze Breite.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>Four places in turn</source>
        <translation>Reihum vier Stellen</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>How fast can it be?</source>
        <translation>Wie schnell kann es gehen?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>It jumps across each time, but lands half as far away.</source>
        <translation>Es springt jedes Mal hinüber, landet aber halb so weit weg.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>It swings between −1.24 and 1.24, for ever. It cannot fly away: the slope never exceeds ½.</source>
        <translation>Es schwingt zwischen −1.24 und 1.24, für immer. Davonfliegen kann es nicht: Die Steigung übersteigt nie ½.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>Learning rate 1.5. What will it do?</source>
        <translation>Lernrate 1.5. Was wird geschehen?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>Learning rate 2. What will it do?</source>
        <translation>Lernrate 2. Was wird geschehen?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>Learning rate 2.1. What will it do?</source>
        <translation>Lernrate 2.1. Was wird geschehen?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>Learning rate 9, and the limit is 8. What will it do?</source>
        <translation>Lernrate 9, und die Grenze ist 8. Was wird geschehen?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>More than perfect</source>
        <translation>Mehr als perfekt</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>Nearly two</source>
        <translation>Fast zwei</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>No pattern any more</source>
        <translation>Kein Muster mehr</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>Now another curve: a sigmoid with cross-entropy, and a target of one half. At the bottom it bends by a quarter, so the limit is eight. We take nine: too much. Will it fly away like the parabola? Look at the curve before you answer. Far from the middle it does not get steeper and steeper. It becomes a straight line.
</source>
        <translation>Nun eine andere Kurve: ein Sigmoid mit Kreuzentropie und einem Zielwert von einhalb. Am Tiefpunkt ist ihre Krümmung ein Viertel, also ist die Grenze acht. Wir nehmen neun: zu viel. Wird es davonfliegen wie bei der Parabel? Sehen Sie sich die Kurve an, bevor Sie antworten. Weit weg von der Mitte wird sie nicht immer steiler. Sie wird zu einer geraden Linie.
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>One perfect step at 1/L″, to and fro for ever at 2/L″, and what comes after that: divergence, cycles, no pattern.</source>
        <translation>Ein perfekter Schritt bei 1/L″, für immer hin und her bei 2/L″, und was danach kommt: Divergenz, Zyklen, kein Muster.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>One point nine now. It still jumps across, and it still lands a little nearer each time: nine tenths of where it was. It looks like a spring that swings and slowly calms down. If you saw only the loss, you would see it fall, quite steadily, and would not know that the ball is thrown from one side to the other with each step.
</source>
        <translation>Jetzt eins Komma neun. Sie springt immer noch hinüber, und sie landet immer noch jedes Mal etwas näher: bei neun Zehnteln von dem, was es war. Es sieht aus wie eine Feder, die schwingt und sich langsam beruhigt. Würden Sie nur den Verlust sehen, so sähen Sie ihn fallen, ganz gleichmäßig, und wüssten nicht, dass die Kugel bei jedem Schritt von einer Seite auf die andere geworfen wird.
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>One was perfect. So what happens with one and a half? The step is longer than the way to the bottom, so the ball jumps across and lands on the other side. Does it come to rest there, does it swing to and fro for ever, or does it fly away? Decide.
</source>
        <translation>Eins war perfekt. Was geschieht also bei eineinhalb? Der Schritt ist länger als der Weg zum Tiefpunkt, die Kugel springt also hinüber und landet auf der anderen Seite. Kommt sie dort zur Ruhe, schwingt sie für immer hin und her, oder fliegt sie davon? Entscheiden Sie sich.
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>Only the parabola explodes. Here is a tanh with half the squared error. Far out this curve is flat, so the ball is never thrown very far. With a rate of three it finds two places and jumps between them. We call that a cycle of two. Nobody has built a clock into the neuron. It keeps the beat by itself.
</source>
        <translation>Nur die Parabel explodiert. Hier ist ein Tanh mit dem halben quadratischen Fehler. Weit draußen ist diese Kurve flach, die Kugel wird also nie sehr weit geworfen. Mit einer Rate von drei findet sie zwei Stellen und springt zwischen ihnen. Das nennen wir einen Zweierzyklus. Niemand hat eine Uhr in das Neuron gebaut. Es hält den Takt von selbst.
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>Tanh: two places in turn</source>
        <translation>Tanh: zwei Stellen im Wechsel</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>The learning rate is 1 now. b = 3, slope 3.</source>
        <translation>Die Lernrate ist jetzt 1. b = 3, Steigung 3.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>The learning rate is 1.5: each step is longer than the way to the bottom.</source>
        <translation>Die Lernrate ist 1.5: Jeder Schritt ist länger als der Weg zum Tiefpunkt.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>The learning rate is 1.9.</source>
        <translation>Die Lernrate ist 1.9.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>The learning rate is 2, that is 2/L″.</source>
        <translation>Die Lernrate ist 2, das ist 2/L″.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>The learning rate is 2.1.</source>
        <translation>Die Lernrate ist 2.1.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>The learning rate is 4.</source>
        <translation>Die Lernrate ist 4.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>The learning rate is 6. Two starts that differ by a millionth.</source>
        <translation>Die Lernrate ist 6. Zwei Starts, die sich um ein Millionstel unterscheiden.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>The learning-rate limit: from one step to chaos</source>
        <translation>Die Grenze der Lernrate: von einem Schritt bis zum Chaos</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>The loss is ½b². Its slope is b itself, and it bends by 1 everywhere: L″ = 1.</source>
        <translation>Der Verlust ist ½b². Seine Steigung ist b selbst, und seine Krümmung ist überall 1: L″ = 1.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>Today we turn one knob, and only one: the learning rate. The loss is the simplest there is, a parabola. It is lowest at zero. The slope of this parabola at any place is just the place itself: at three the slope is three. We start at three. The learning rate says which part of the slope we walk. With a tenth, we walk three tenths, and then a tenth of what is left, and so on. That arrives, but it takes its time. Let us see.
</source>
        <translation>Heute drehen wir an einem Knopf, und nur an einem: der Lernrate. Der Verlust ist der einfachste, den es gibt, eine Parabel. Am tiefsten ist er bei null. Die Steigung dieser Parabel an einer Stelle ist gerade die Stelle selbst: Bei drei ist die Steigung drei. Wir beginnen bei drei. Die Lernrate sagt, welchen Teil der Steigung wir gehen. Mit einem Zehntel gehen wir drei Zehntel, dann ein Zehntel von dem, was übrig ist, und so weiter. So kommt man an, aber es dauert seine Zeit. Sehen wir es uns an.
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>We turn the knob a little further, to four, and we look at it after six hundred steps, when it has settled down. The two places have become four. It goes to one side, to the other, back to the first, but not quite to where it was, to the other, not quite there either, and then it begins again. Count along with me: one, two, three, four. And one.
</source>
        <translation>Wir drehen den Knopf noch etwas weiter, auf vier, und sehen es uns nach sechshundert Schritten an, wenn es sich eingespielt hat. Aus den zwei Stellen sind vier geworden. Es geht auf die eine Seite, auf die andere, zurück auf die erste, aber nicht ganz dorthin, wo es war, auf die andere, auch dort nicht ganz, und dann beginnt es von vorn. Zählen Sie mit mir: eins, zwei, drei, vier. Und eins.
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>What do we take home? One over the bend is the perfect rate, two over the bend is the limit. Beyond the limit a parabola explodes, and a curve that flattens out begins to swing: in two places, in four, without any pattern. When you see a loss that jumps about and does not come down, you know now what it may be. And one warning: the bend that counts is the one at the bottom, not the one where you stand. Where you stand it can be much smaller. That is how people come to believe in a rate that is far too large.
</source>
        <translation>Was nehmen wir mit? Eins durch die Krümmung ist die perfekte Rate, zwei durch die Krümmung ist die Grenze. Jenseits der Grenze explodiert eine Parabel, und eine Kurve, die abflacht, beginnt zu schwingen: zwischen zwei Stellen, zwischen vier, ohne jedes Muster. Wenn Sie einen Verlust sehen, der umherspringt und nicht herunterkommt, wissen Sie jetzt, was es sein kann. Und eine Warnung: Die Krümmung, auf die es ankommt, ist die am Tiefpunkt, nicht die an der Stelle, wo Sie stehen. Wo Sie stehen, kann sie viel kleiner sein. So kommt es, dass man an eine Rate glaubt, die viel zu groß ist.
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>Where the limit comes from</source>
        <translation>Woher die Grenze kommt</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>Where will b be after one step?</source>
        <translation>Wo wird b nach einem Schritt sein?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/learning-rate-limit.toml"/>
        <source>Why two? The distance from the bottom is multiplied, at each step, by one minus the learning rate times the bend of the curve. With a rate of one that is zero: there at once. With one and a half it is minus a half: across, and half as far. With two it is minus one: across, and just as far. Beyond two it is larger than one in size, and then it grows. The more sharply a curve bends, the smaller the rate must be. The ruler under the learning rate, in the panel on the left, marks the two places: one over the bend and two over the bend.
</source>
        <translation>Warum zwei? Der Abstand vom Tiefpunkt wird bei jedem Schritt multipliziert, und zwar mit eins minus der Lernrate mal der Krümmung der Kurve. Bei einer Rate von eins ist das null: sofort da. Bei eineinhalb ist es minus einhalb: auf die andere Seite, und halb so weit. Bei zwei ist es minus eins: auf die andere Seite, und genauso weit. Jenseits von zwei ist es dem Betrag nach größer als eins, und dann wächst es. Je stärker eine Kurve gekrümmt ist, desto kleiner muss die Rate sein. Das Lineal unter der Lernrate, in der Tafel links, markiert die beiden Stellen: eins durch die Krümmung und zwei durch die Krümmung.
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>0.0025: forty times smaller than before. The more wrong it is, the less it feels it.</source>
        <translation>0.0025: vierzigmal kleiner als vorher. Je falscher es ist, desto weniger spürt es davon.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>22,063 steps against 11: two thousand times as long, for the choice of the loss alone.</source>
        <translation>22,063 Schritte gegen 11: zweitausendmal so lang, allein durch die Wahl des Verlusts.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>404 · 0.0025 = 0.998: what the sigmoid swallows, the loss gives back.</source>
        <translation>404 · 0.0025 = 0.998: Was das Sigmoid verschluckt, gibt der Verlust zurück.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>A little wrong</source>
        <translation>Ein wenig falsch</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>A plateau at the right answer</source>
        <translation>Ein Plateau bei der richtigen Antwort</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>A sigmoid squeezes every number into the range from zero to one. Large numbers come out close to one, very negative numbers close to zero. This neuron gives eighty-eight hundredths, and we want zero. That is wrong, but not hopelessly wrong. The loss is half the squared error. Look at the three curves. On top the loss over the bias. In the middle what the slope is made of. And below the sigmoid itself. The tinted stretches on both sides are the places where the sigmoid is almost flat. We say: there it is saturated.

The slope here is zero point zero nine. In a moment I push the bias up to five, and the neuron will be far more wrong than here. When we are badly wrong and someone tells us, we feel it. Does the neuron? Vote, please: will the slope be larger than here, or smaller?
</source>
        <translation>Ein Sigmoid presst jede Zahl in den Bereich von null bis eins. Große Zahlen kommen nahe bei eins heraus, stark negative nahe bei null. Dieses Neuron gibt achtundachtzig Hundertstel, und wir wollen null. Das ist falsch, aber nicht hoffnungslos falsch. Der Verlust ist der halbe quadratische Fehler. Sehen Sie sich die drei Kurven an. Oben der Verlust über dem Bias. In der Mitte das, woraus die Steigung besteht. Und unten das Sigmoid selbst. Die getönten Abschnitte auf beiden Seiten sind die Stellen, an denen das Sigmoid fast flach ist. Wir sagen: Dort ist es gesättigt.

Die Steigung hier ist null Komma null neun. Gleich schiebe ich den Bias hinauf auf fünf, und das Neuron liegt dann noch viel falscher als hier. Wenn wir ganz falsch liegen und es uns jemand sagt, dann spüren wir das. Spürt es auch das Neuron? Stimmen Sie bitte ab: Wird die Steigung größer sein als hier oder kleiner?
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>At b = 5 it is more wrong still. Is the slope larger there, or smaller?</source>
        <translation>Bei b = 5 liegt es noch falscher. Ist die Steigung dort größer oder kleiner?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>Being wrong is not enough to learn. The error must get through.</source>
        <translation>Falsch zu sein genügt nicht, um zu lernen. Der Fehler muss auch durchkommen.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>Cross-entropy has a plateau too, but where the neuron is right.</source>
        <translation>Auch die Kreuzentropie hat ein Plateau, aber dort, wo das Neuron recht hat.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>Every activation that flattens out can swallow a slope.</source>
        <translation>Jede Aktivierung, die abflacht, kann eine Steigung verschlucken.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>Here we go. Lane B is already out. Lane A is on its way: the stop-watch runs, the ball hardly moves. Notice that nothing is broken here. There is no error in the program, the learning rate is not zero, the slope is not zero. Everything does exactly what it was told to do. If this were one neuron among a million in a network, you would see a loss that does not go down, and you would have no idea why. Wait for it. When the slope begins to grow, it goes very fast, for every step makes the next one longer.
</source>
        <translation>Los geht es. Bahn B ist schon draußen. Bahn A ist unterwegs: Die Stoppuhr läuft, die Kugel bewegt sich kaum. Beachten Sie, dass hier nichts kaputt ist. Im Programm ist kein Fehler, die Lernrate ist nicht null, die Steigung ist nicht null. Alles tut genau das, was ihm gesagt wurde. Wäre dies ein Neuron unter einer Million in einem Netz, so sähen Sie einen Verlust, der nicht sinkt, und hätten keine Ahnung, warum. Warten Sie ab. Wenn die Steigung zu wachsen beginnt, geht es sehr schnell, denn jeder Schritt macht den nächsten länger.
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>How long does it take?</source>
        <translation>Wie lange dauert es?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>Is cross-entropy then without plateaus? No. Here the target is one and we start at zero. The first steps are large. Then they get smaller, and they go on getting smaller for ever. After ten steps the bias is at two point three, after a hundred at four point six, after a thousand at six point nine. It creeps upwards like a logarithm and never arrives, for the sigmoid never quite gives one. But here that is fine: it is slow where it is already right. Half MSE is slow where it is wrong.
</source>
        <translation>Hat die Kreuzentropie also keine Plateaus? Doch. Hier ist der Zielwert eins, und wir beginnen bei null. Die ersten Schritte sind groß. Dann werden sie kleiner, und sie werden für immer kleiner. Nach zehn Schritten ist der Bias bei zwei Komma drei, nach hundert bei vier Komma sechs, nach tausend bei sechs Komma neun. Er kriecht aufwärts wie ein Logarithmus und kommt nie an, denn das Sigmoid gibt nie ganz eins. Aber hier ist das in Ordnung: Es ist dort langsam, wo es schon recht hat. Der halbe MSE ist dort langsam, wo es falsch liegt.
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>It still moves, for the slope is small but not zero. How many steps will it need until it says less than one half? In lane B stands the same neuron from the same start, with another loss: cross-entropy. Everything else is equal: the same input, the same bias, the same learning rate. Both start at the same moment, under one clock. Which of the two will be first? Choose before we start.
</source>
        <translation>Es bewegt sich noch, denn die Steigung ist klein, aber nicht null. Wie viele Schritte wird es brauchen, bis es weniger als einhalb sagt? In Bahn B steht dasselbe Neuron, mit demselben Start und einem anderen Verlust: Kreuzentropie. Alles andere ist gleich: dieselbe Eingabe, derselbe Bias, dieselbe Lernrate. Beide starten im selben Moment, unter einer Uhr. Welches von beiden wird zuerst da sein? Wählen Sie, bevor wir starten.
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>Lane A: half MSE. Lane B: cross-entropy. One start, one clock.</source>
        <translation>Bahn A: halber MSE. Bahn B: Kreuzentropie. Ein Start, eine Uhr.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>Lane B after 7 steps, lane A after 426.</source>
        <translation>Bahn B nach 7 Schritten, Bahn A nach 426.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>More wrong, more slope?</source>
        <translation>Falscher, also mehr Steigung?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>Now I push the bias up to five. The neuron gives zero point nine nine eight. We want zero. It could hardly be more wrong than that. You would expect that somebody who is so wrong learns quickly. Now look at the tangent: it lies almost flat. Who voted for smaller? The slope was zero point zero nine at the place before. Read what it is now, and divide.
</source>
        <translation>Jetzt schiebe ich den Bias hinauf auf fünf. Das Neuron gibt null Komma neun neun acht. Wir wollen null. Falscher geht es kaum. Man würde erwarten, dass schnell lernt, wer so falsch liegt. Nun sehen Sie auf die Tangente: Sie liegt fast flach. Wer hat für kleiner gestimmt? An der Stelle vorher war die Steigung null Komma null neun. Lesen Sie ab, wie groß sie jetzt ist, und teilen Sie.
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>Now we go further out, to z equals ten. The neuron gives zero point nine nine nine nine five. The race is so long that I have changed the clock: it runs faster and faster, so that a hundred steps take no longer than ten did. Lane B will be there before you have breathed in. And lane A? Before we start, say a number: how many steps will lane A need? A thousand? Ten thousand? Write it down, so that you cannot change it afterwards. While it runs, watch the ball in lane A. It seems to stand. It does not. It creeps.
</source>
        <translation>Jetzt gehen wir weiter hinaus, bis z gleich zehn. Das Neuron gibt null Komma neun neun neun neun fünf. Das Rennen ist so lang, dass ich die Uhr umgestellt habe: Sie läuft immer schneller, sodass hundert Schritte nicht länger dauern als vorher zehn. Bahn B wird da sein, bevor Sie Luft geholt haben. Und Bahn A? Nennen Sie eine Zahl, bevor wir starten: Wie viele Schritte wird Bahn A brauchen? Tausend? Zehntausend? Schreiben Sie die Zahl auf, damit Sie sie hinterher nicht ändern können. Während es läuft, beobachten Sie die Kugel in Bahn A. Sie scheint zu stehen. Das tut sie nicht. Sie kriecht.
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>Now z = 6: the neuron says 0.998, and 0 is wanted. It could hardly be more wrong.</source>
        <translation>Nun z = 6: Das Neuron sagt 0.998, und verlangt ist 0. Falscher geht es kaum.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>Run until both have escaped</source>
        <translation>Laufen, bis beide entkommen sind</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>Saturation, and the race of two losses</source>
        <translation>Sättigung und das Rennen zweier Verluste</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>Seven against four hundred and twenty-six. Why? Here is the cross-entropy neuron alone, at its start. The slope of the sigmoid is the same quarter of a hundredth, for it is the same sigmoid. But the first factor, the slope of the loss, is four hundred and four. Multiply the two, and you get zero point nine nine eight: exactly the error, the answer minus the target. That is no accident. Cross-entropy was made so that its own slope is steep exactly where the sigmoid is flat. The two cancel, and the error reaches the bias undamped.
</source>
        <translation>Sieben gegen vierhundertsechsundzwanzig. Warum? Hier ist das Neuron mit der Kreuzentropie allein, an seinem Start. Die Steigung des Sigmoids ist dasselbe Viertelhundertstel, denn es ist dasselbe Sigmoid. Aber der erste Faktor, die Steigung des Verlusts, ist vierhundertvier. Multiplizieren Sie die beiden, und Sie bekommen null Komma neun neun acht: genau den Fehler, die Antwort minus den Zielwert. Das ist kein Zufall. Die Kreuzentropie ist so gemacht, dass ihre eigene Steigung genau dort steil ist, wo das Sigmoid flach ist. Die beiden kürzen sich, und der Fehler erreicht den Bias ungedämpft.
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>Tanh does it too</source>
        <translation>Tanh tut es auch</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>The learning rate is 1. Escaped means: z has come below 0, so the neuron says less than ½.</source>
        <translation>Die Lernrate ist 1. Entkommen heißt: z liegt unter 0, das Neuron sagt also weniger als ½.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>The long race</source>
        <translation>Das lange Rennen</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>The more wrong a saturated neuron is, the slower it learns; cross-entropy cures it: 22,063 steps against 11.</source>
        <translation>Je falscher ein gesättigtes Neuron liegt, desto langsamer lernt es; Kreuzentropie schafft Abhilfe: 22,063 Schritte gegen 11.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>The same race from z = 10. The clock now runs faster and faster.</source>
        <translation>Dasselbe Rennen ab z = 10. Die Uhr läuft jetzt immer schneller.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>The sigmoid is not alone. Here is the hyperbolic tangent. It goes from minus one to one, and it is flat at both ends. The target is minus one, the answer is nearly plus one: as wrong as can be, and the slope is four ten-thousandths. Wherever an activation flattens out, an error can stand before a closed door. So when a bias does not move, ask two questions. Is there an error at all? And if there is: which factor does not let it through?
</source>
        <translation>Das Sigmoid ist damit nicht allein. Hier ist der Tangens hyperbolicus. Er geht von minus eins bis eins und ist an beiden Enden flach. Der Zielwert ist minus eins, die Antwort fast plus eins: so falsch wie nur möglich, und die Steigung beträgt vier Zehntausendstel. Wo immer eine Aktivierung abflacht, kann ein Fehler vor verschlossener Tür stehen. Wenn sich ein Bias also nicht bewegt, stellen Sie zwei Fragen. Gibt es überhaupt einen Fehler? Und wenn ja: Welcher Faktor lässt ihn nicht durch?
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>The steepest place</source>
        <translation>Die steilste Stelle</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>Three things to take home. First: a slope is a product, and one small factor is enough to make it small. Second: a saturated neuron is not dead. It moves, but so slowly that you cannot see it. Third: choose the loss that fits the activation. With a sigmoid at the end that is cross-entropy, and the reason is not a matter of taste, it is twenty-two thousand steps against eleven. Now you can drag the ball to where you like, and set off a race of your own.
</source>
        <translation>Dreierlei nehmen wir mit. Erstens: Eine Steigung ist ein Produkt, und ein einziger kleiner Faktor genügt, um sie klein zu machen. Zweitens: Ein gesättigtes Neuron ist nicht tot. Es bewegt sich, aber so langsam, dass man es nicht sieht. Drittens: Wählen Sie den Verlust, der zur Aktivierung passt. Bei einem Sigmoid am Ende ist das die Kreuzentropie, und der Grund ist keine Geschmackssache, sondern zweiundzwanzigtausend Schritte gegen elf. Jetzt können Sie die Kugel ziehen, wohin Sie wollen, und selbst ein Rennen starten.
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>Which lane escapes first: A with half MSE, or B with cross-entropy?</source>
        <translation>Welche Bahn entkommt zuerst: A mit halbem MSE oder B mit Kreuzentropie?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>Who is to blame? Let us look at the factors. The first factor is the error, and it is almost one: as large as it can be. The last factor is one, as always, for the bias is simply added. But the factor in the middle, the slope of the sigmoid, is a quarter of one hundredth. The error is there, it is large, and it has to go through the sigmoid to reach the bias. And the sigmoid is flat here, so nearly nothing gets through. That is what saturation means. The neuron is not blind to the error. It is deaf.
</source>
        <translation>Wer ist schuld? Sehen wir uns die Faktoren an. Der erste Faktor ist der Fehler, und er ist fast eins: so groß, wie er sein kann. Der letzte Faktor ist eins, wie immer, denn der Bias wird einfach addiert. Aber der Faktor in der Mitte, die Steigung des Sigmoids, ist ein Viertel von einem Hundertstel. Der Fehler ist da, er ist groß, und er muss durch das Sigmoid, um den Bias zu erreichen. Und das Sigmoid ist hier flach, also kommt fast nichts durch. Das bedeutet Sättigung. Das Neuron ist nicht blind für den Fehler. Es ist taub.
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>Who swallowed the slope?</source>
        <translation>Wer hat die Steigung verschluckt?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>Why cross-entropy does not care</source>
        <translation>Warum es die Kreuzentropie nicht kümmert</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>With half MSE the slope is never larger than 4/27, at a = ⅔. Beyond it, more wrong means slower.</source>
        <translation>Beim halben MSE ist die Steigung nie größer als 4/27, bei a = ⅔. Jenseits davon heißt falscher auch langsamer.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>With half the squared error the slope is a squared times one minus a. Try it: it is zero when a is zero, for then the neuron is right. It is zero when a is one, for then the sigmoid is flat. In between it has a highest point, at two thirds, and there it is four twenty-sevenths: about fifteen hundredths. A neuron that says two thirds learns fastest. A neuron that says more is more wrong, and learns more slowly. That is the whole trouble, in one curve: the thick one, dL/db. It rises, and then it falls again.
</source>
        <translation>Beim halben quadratischen Fehler ist die Steigung a Quadrat mal eins minus a. Probieren Sie es: Sie ist null, wenn a null ist, denn dann hat das Neuron recht. Sie ist null, wenn a eins ist, denn dann ist das Sigmoid flach. Dazwischen hat sie einen höchsten Punkt, bei zwei Dritteln, und dort ist sie vier Siebenundzwanzigstel: etwa fünfzehn Hundertstel. Ein Neuron, das zwei Drittel sagt, lernt am schnellsten. Ein Neuron, das mehr sagt, liegt falscher und lernt langsamer. Das ist das ganze Übel, in einer Kurve: der dicken, dL/db. Sie steigt, und dann fällt sie wieder.
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>b grows like the logarithm of the number of steps: 2.26, 4.59, 6.91 after 10, 100, 1,000.</source>
        <translation>b wächst wie der Logarithmus der Zahl der Schritte: 2.26, 4.59, 6.91 nach 10, 100, 1,000.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>dL/da = 0.998 is large. da/dz = 0.0025 lets almost nothing through.</source>
        <translation>dL/da = 0.998 ist groß. da/dz = 0.0025 lässt fast nichts durch.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/race-of-two-losses.toml"/>
        <source>z = 2: the neuron says 0.88, and 0 is wanted.</source>
        <translation>z = 2: Das Neuron sagt 0.88, und verlangt ist 0.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>10, −26, 82 …: it diverges, though a single sample would have been content with this rate.</source>
        <translation>10, −26, 82 …: Es divergiert, obwohl ein einzelnes Beispiel mit dieser Rate zufrieden gewesen wäre.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>A bias is shared by all samples, so their slopes add up; what the mean changes, and what it does to the learning rate.</source>
        <translation>Alle Beispiele teilen sich einen Bias, also addieren sich ihre Steigungen; was das Mittel ändert, und was es mit der Lernrate macht.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>A rate that makes them equal</source>
        <translation>Eine Rate, die sie gleich macht</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>An outlier</source>
        <translation>Ein Ausreißer</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>And on</source>
        <translation>Und weiter</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>And one sample can shout louder than all the others. Here one target lies far away from the rest. With the squared error the strength of an opinion is its distance, so the outlier pulls the bias towards itself, away from where the others would like it. In lane B is the same data with the Huber loss. There an opinion has an upper limit: however far away you are, you pull no harder than one. Watch where the two come to rest.
</source>
        <translation>Und ein Beispiel kann lauter rufen als alle anderen. Hier liegt ein Zielwert weit weg von den übrigen. Beim quadratischen Fehler ist die Stärke einer Meinung ihr Abstand, der Ausreißer zieht den Bias also zu sich, weg von dort, wo die anderen ihn gern hätten. In Bahn B sind dieselben Daten mit dem Huber-Verlust. Dort hat eine Meinung eine Obergrenze: Wie weit weg man auch ist, man zieht nie stärker als eins. Beobachten Sie, wo die beiden zur Ruhe kommen.
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>Each of the eight samples has an opinion about the bias. It says: for me the loss would fall if you went up, and it says how strongly. The opinion of a sample is its own slope. If you change the bias by a little, all eight answers change by that little. So all eight losses change, each by its own slope. The change of the total is the sum of the changes. That is the whole reason why in the code of every network there stands a sum at the bias gradient: the bias is used once for each sample, so each sample has its say once.
</source>
        <translation>Jedes der acht Beispiele hat eine Meinung über den Bias. Es sagt: Für mich würde der Verlust fallen, wenn du nach oben gingest, und es sagt, wie stark. Die Meinung eines Beispiels ist seine eigene Steigung. Wenn Sie den Bias um ein wenig ändern, ändern sich alle acht Antworten um dieses Wenige. Also ändern sich alle acht Verluste, jeder nach seiner eigenen Steigung. Die Änderung des Ganzen ist die Summe der Änderungen. Das ist der ganze Grund, warum im Code jedes Netzes beim Gradienten des Bias eine Summe steht: Der Bias wird für jedes Beispiel einmal benutzt, also hat jedes Beispiel einmal etwas zu sagen.
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>Each sample has a slope of its own. Here all of them say −3.</source>
        <translation>Jedes Beispiel hat seine eigene Steigung. Hier sagen alle −3.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>Eight opinions</source>
        <translation>Acht Meinungen</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>Eight points on a line, and one bias that all of them share.</source>
        <translation>Acht Punkte auf einer Geraden, und ein Bias, den sich alle teilen.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>Eight samples, one bias</source>
        <translation>Acht Beispiele, ein Bias</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>If the loss of the batch is the sum of the eight losses, the slope of the batch is the sum of the eight slopes. Eight times minus three. What is it? Yes, minus twenty-four. The learning rate is one half. Now think one step ahead: the bias is minus two. Where does it go with a slope of minus twenty-four and a rate of one half? Set the ghost there.
</source>
        <translation>Wenn der Verlust des Batches die Summe der acht Verluste ist, dann ist die Steigung des Batches die Summe der acht Steigungen. Acht mal minus drei. Wie viel ist das? Ja, minus vierundzwanzig. Die Lernrate ist einhalb. Nun denken Sie einen Schritt voraus: Der Bias ist minus zwei. Wohin geht er bei einer Steigung von minus vierundzwanzig und einer Rate von einhalb? Setzen Sie die Geisterkugel dorthin.
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>If the two can be made equal, why do people care? Because batches do not always have the same size. With the sum, a rate that is fine for eight samples is too large for sixteen and far too large for a thousand. The last batch of the data is often smaller than the others, and then it would count less. With the mean the rate stays the same whatever the size. That is why most libraries take the mean. And whoever writes the backward pass by hand has to know which one the loss used, or all the gradients are off by a factor that nobody sees.
</source>
        <translation>Wenn sich die beiden gleich machen lassen, warum ist es dann wichtig? Weil Batches nicht immer gleich groß sind. Bei der Summe ist eine Rate, die für acht Beispiele passt, für sechzehn zu groß und für tausend viel zu groß. Der letzte Batch der Daten ist oft kleiner als die anderen, und dann würde er weniger zählen. Beim Mittel bleibt die Rate dieselbe, wie groß der Batch auch ist. Deshalb nehmen die meisten Bibliotheken das Mittel. Und wer den Rückwärtsgang von Hand schreibt, muss wissen, welches von beiden der Verlust verwendet hat, sonst sind alle Gradienten um einen Faktor falsch, den niemand sieht.
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>Is the mean better, then? No. It is only a different way of counting. In lane B is the sum again, but now with an eighth of the learning rate: one sixteenth. Before we start: which lane will be ahead after ten steps?
</source>
        <translation>Ist das Mittel also besser? Nein. Es ist nur eine andere Art zu zählen. In Bahn B ist wieder die Summe, aber jetzt mit einem Achtel der Lernrate: einem Sechzehntel. Bevor wir starten: Welche Bahn liegt nach zehn Schritten vorn?
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>It converges to 1.</source>
        <translation>Es konvergiert gegen 1.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>It wanted to go to 1.</source>
        <translation>Er wollte zur 1.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>It wanted to go to one, and it landed at ten. From there it will be thrown back, further than before. The slope of the sum is eight times as large, and the curve bends eight times as sharply. So the limit for the learning rate is eight times smaller: it is a quarter here, and one half is twice as much as that. Watch it fly.
</source>
        <translation>Er wollte zur Eins und ist bei zehn gelandet. Von dort wird er zurückgeworfen, weiter als zuvor. Die Steigung der Summe ist achtmal so groß, und die Kurve ist achtmal so stark gekrümmt. Also ist die Grenze der Lernrate achtmal kleiner: Hier ist sie ein Viertel, und einhalb ist das Doppelte davon. Sehen Sie zu, wie er davonfliegt.
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>Lane A: mean. Lane B: sum. The same learning rate, 0.5.</source>
        <translation>Bahn A: Mittel. Bahn B: Summe. Dieselbe Lernrate, 0.5.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>Lane B: sum, with an eighth of the learning rate.</source>
        <translation>Bahn B: Summe, mit einem Achtel der Lernrate.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>Let us look at both at once. Lane A takes the mean, lane B the sum. Both start at minus two, both have a learning rate of one half. Which one gets to the goal? You have seen both already, so this is not a question. Just look at how differently they behave, and remember that all that differs is one word in the code: sum, or mean.
</source>
        <translation>Sehen wir uns beide zugleich an. Bahn A nimmt das Mittel, Bahn B die Summe. Beide beginnen bei minus zwei, beide haben eine Lernrate von einhalb. Welche kommt ans Ziel? Sie haben beides schon gesehen, das ist also keine Frage. Sehen Sie nur, wie verschieden sie sich verhalten, und merken Sie sich, dass der ganze Unterschied ein Wort im Code ist: Summe oder Mittel.
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>Neither: they make the same steps. Sum with rate/8 is mean with rate.</source>
        <translation>Keine: Sie gehen dieselben Schritte. Summe mit Rate/8 ist Mittel mit Rate.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>Now the mean. We divide the sum by the number of samples. Minus twenty-four divided by eight is minus three, the slope of one typical sample. The learning rate is the same, one half. And now it works: each step goes half the way. Nothing else has changed. The same samples, the same neuron, the same start, the same rate. Only a division by eight.
</source>
        <translation>Nun das Mittel. Wir teilen die Summe durch die Zahl der Beispiele. Minus vierundzwanzig geteilt durch acht ist minus drei, die Steigung eines typischen Beispiels. Die Lernrate ist dieselbe, einhalb. Und jetzt geht es: Jeder Schritt geht den halben Weg. Sonst hat sich nichts geändert. Dieselben Beispiele, dasselbe Neuron, derselbe Start, dieselbe Rate. Nur eine Division durch acht.
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>One sample far away can outvote all the others.</source>
        <translation>Ein einziges Beispiel weit draußen kann alle anderen überstimmen.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>One sample pulls down by ½, the other up by ½. What is the sign of dL/db?</source>
        <translation>Ein Beispiel zieht mit ½ nach unten, das andere mit ½ nach oben. Welches Vorzeichen hat dL/db?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>Side by side</source>
        <translation>Seite an Seite</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>Slopes that are added can also cancel. Here are two samples with the same input. One of them wants zero, the other wants one. The neuron says one half to both. One sample says: down, with strength one half. The other says: up, with strength one half. What is the slope for the bias?
</source>
        <translation>Steigungen, die sich addieren, können sich auch aufheben. Hier sind zwei Beispiele mit derselben Eingabe. Das eine will null, das andere will eins. Das Neuron sagt zu beiden einhalb. Ein Beispiel sagt: nach unten, mit der Stärke einhalb. Das andere sagt: nach oben, mit der Stärke einhalb. Was ist die Steigung für den Bias?
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>So why does it matter?</source>
        <translation>Warum also ist es wichtig?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>Sum or mean: one bias, many samples</source>
        <translation>Summe oder Mittel: ein Bias, viele Beispiele</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>Sum with an eighth of the rate. Which lane is ahead after ten steps?</source>
        <translation>Summe mit einem Achtel der Rate. Welche Bahn liegt nach zehn Schritten vorn?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>The bias is used once for each sample, so the slopes add up. The mean only rescales.</source>
        <translation>Der Bias wird für jedes Beispiel einmal benutzt, also addieren sich die Steigungen. Das Mittel ändert nur den Maßstab.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>The mean of the eight slopes is −3, whatever the number of samples.</source>
        <translation>Das Mittel der acht Steigungen ist −3, wie viele Beispiele es auch sind.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>The squared error gives way to the outlier. Huber stays with the others.</source>
        <translation>Der quadratische Fehler gibt dem Ausreißer nach. Huber bleibt bei den anderen.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>The steps get longer and longer.</source>
        <translation>Die Schritte werden länger und länger.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>They cancel. It is the minimum, and both samples are wrong.</source>
        <translation>Sie heben sich auf. Es ist das Minimum, und beide Beispiele sind falsch.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>Two samples with the same x. One wants 0, the other wants 1. The neuron says ½.</source>
        <translation>Zwei Beispiele mit demselben x. Das eine will 0, das andere 1. Das Neuron sagt ½.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>Until now our neuron had one example to learn from. Real neurons have many. Here are eight of them: eight inputs between minus one and one, and for each a target that lies on a straight line. The weight already fits. Only the bias is wrong: it is minus two, and it should be one. There is only one bias. It is added for each of the eight samples, the same number every time. Each sample has a loss curve of its own. Here all eight lie on top of each other, and so does their mean, the thick curve.
</source>
        <translation>Bisher hatte unser Neuron ein einziges Beispiel, um daraus zu lernen. Wirkliche Neuronen haben viele. Hier sind acht: acht Eingaben zwischen minus eins und eins, und zu jeder ein Zielwert, der auf einer Geraden liegt. Das Gewicht passt schon. Nur der Bias ist falsch: Er ist minus zwei und sollte eins sein. Es gibt nur einen Bias. Er wird für jedes der acht Beispiele addiert, jedes Mal dieselbe Zahl. Jedes Beispiel hat seine eigene Verlustkurve. Hier liegen alle acht übereinander, und ihr Mittel auch, die dicke Kurve.
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>What do we take home? First: there is one bias and there are many samples, and the slope of the bias is the sum of what each of them says. That is the sum over the batch in the code. Second: the mean divides it by the number of samples. The direction is the same, the length is not, so the learning rate has to know which of the two it is. And third: a slope of zero does not mean that everybody is happy. It may mean that they are pulling in opposite directions, equally hard.
</source>
        <translation>Was nehmen wir mit? Erstens: Es gibt einen Bias und viele Beispiele, und die Steigung des Bias ist die Summe dessen, was jedes von ihnen sagt. Das ist die Summe über den Batch im Code. Zweitens: Das Mittel teilt sie durch die Zahl der Beispiele. Die Richtung ist dieselbe, die Länge nicht, also muss die Lernrate wissen, welches von beiden es ist. Und drittens: Eine Steigung von null bedeutet nicht, dass alle zufrieden sind. Sie kann bedeuten, dass sie in entgegengesetzte Richtungen ziehen, gleich stark.
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>When opinions cancel</source>
        <translation>Wenn Meinungen sich aufheben</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>With the sum, the right learning rate depends on the size of the batch.</source>
        <translation>Bei der Summe hängt die richtige Lernrate von der Größe des Batches ab.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>b = −2, slope −24, learning rate 0.5. Where will b be?</source>
        <translation>b = −2, Steigung −24, Lernrate 0.5. Wo wird b sein?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/sum-or-mean.toml"/>
        <source>dL/db = −3 − 3 − 3 − 3 − 3 − 3 − 3 − 3. With the sum, the slope is eight times as large.</source>
        <translation>dL/db = −3 − 3 − 3 − 3 − 3 − 3 − 3 − 3. Bei der Summe ist die Steigung achtmal so groß.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>A hill with a flat place</source>
        <translation>Ein Berg mit einer flachen Stelle</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>A larger rate</source>
        <translation>Eine größere Rate</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>A real neuron bends its answer. Its hill has a steep part, and a part that is nearly flat.</source>
        <translation>Ein wirkliches Neuron biegt seine Antwort. Sein Berg hat einen steilen Teil und einen, der fast flach ist.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>After one step, is the slope negative, zero or positive?</source>
        <translation>Ist die Steigung nach einem Schritt negativ, null oder positiv?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>And after one more step?</source>
        <translation>Und nach noch einem Schritt?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>But think of the flat place on the left: who starts there hardly moves, however wrong.</source>
        <translation>Aber denken Sie an die flache Stelle links: Wer dort beginnt, bewegt sich kaum, wie falsch er auch liegt.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>Each step is half of the one before. At the bottom the slope is zero and nothing moves any more.</source>
        <translation>Jeder Schritt ist halb so lang wie der vorige. Am Tiefpunkt ist die Steigung null, und nichts bewegt sich mehr.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>From the other side</source>
        <translation>Von der anderen Seite</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>Half the slope, half the step: b is 0.5. Nobody told it to slow down.</source>
        <translation>Halbe Steigung, halber Schritt: b ist 0.5. Niemand hat ihm gesagt, es solle langsamer werden.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>How steep is it here?</source>
        <translation>Wie steil ist es hier?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>If a rate of one is good, then two must be better. Or not? Same start, same hill, same rule. Only the rate is two now. Before I
press the key I want your opinion. Will the ball settle in the valley? Will it swing to and fro for ever? Or will it fly
away, further with each step?

Vote, and then watch. Notice that the slope never lies. At each place it says correctly which way is down. But it says so only
for the very spot under the ball. Whoever takes too long a step on that advice ends up on the other side, and that is why choosing
the rate is half of the art.</source>
        <translation>Wenn eine Rate von eins gut ist, dann muss zwei noch besser sein. Oder nicht? Derselbe Start, derselbe Berg, dieselbe Regel. Nur die Rate ist jetzt zwei. Bevor ich die Taste drücke, möchte ich Ihre Meinung hören. Wird die Kugel im Tal zur Ruhe kommen? Wird sie für immer hin und her schwingen? Oder wird sie davonfliegen, mit jedem Schritt weiter?

Stimmen Sie ab, und dann sehen wir zu. Beachten Sie: Die Steigung lügt nie. An jeder Stelle sagt sie richtig, wo es hinuntergeht. Aber sie sagt es nur für genau den Fleck unter der Kugel. Wer auf diesen Rat hin einen zu langen Schritt macht, landet auf der anderen Seite, und darum ist die Wahl der Rate die halbe Kunst.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>If one is good, is two better? Again from −1, now with a rate of two.</source>
        <translation>Wenn eins gut ist, ist zwei besser? Wieder von −1, nun mit einer Rate von zwei.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>Imagine you stand on a hillside in thick fog. You cannot see the valley, but you can feel with your feet which way the
ground falls away, and how steeply. That is all you need. On the screen, the short line is a straight stick laid against
the hill exactly at the ball.

How steep this stick lies is called the slope, and people who like long words call it the derivative. It is not a
mystery. It is a number that answers one question: if I go a little to the right, do I go up or down, and how fast? The
machine can feel that number without seeing the hill.</source>
        <translation>Stellen Sie sich vor, Sie stehen in dichtem Nebel an einem Berghang. Das Tal können Sie nicht sehen, aber mit den Füßen spüren Sie, wohin der Boden abfällt, und wie steil. Mehr brauchen Sie nicht. Auf dem Bildschirm ist die kurze Linie ein gerader Stab, der genau bei der Kugel an den Berg gelegt ist.

Wie steil dieser Stab liegt, das heißt die Steigung, und wer lange Wörter mag, nennt es die Ableitung. Daran ist nichts Geheimnisvolles. Es ist eine Zahl, die eine Frage beantwortet: Wenn ich ein wenig nach rechts gehe, geht es hinauf oder hinunter, und wie schnell? Die Maschine kann diese Zahl spüren, ohne den Berg zu sehen.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>In one step to the bottom: −1 + 2 = 1. For this hill, a rate of one is perfect.</source>
        <translation>In einem Schritt am Tiefpunkt: −1 + 2 = 1. Für diesen Berg ist eine Rate von eins perfekt.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>It jumps over the valley and back, for ever: −1, 3, −1, 3. The slope was right, the step was too long.</source>
        <translation>Sie springt über das Tal und zurück, für immer: −1, 3, −1, 3. Die Steigung stimmte, der Schritt war zu lang.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>Lay a straight stick against the hill, just where the ball is. How steep it lies is the slope.</source>
        <translation>Legen Sie einen geraden Stab an den Berg, genau bei der Kugel. Wie steil er liegt, das ist die Steigung.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>Let us measure it, with nothing but a ruler. Start at the ball and go a certain distance to the right. That is the run.
Then see how far the stick has gone up or down on the way. That is the rise. Divide the rise by the run, and you have the
slope.

Here the stick falls twice as far as we go to the right. So the slope is minus two. The minus sign only says that it
goes down to the right. The two says how steep. If the stick went up to the right, the number would be positive. If it lay
perfectly flat, the number would be zero.</source>
        <translation>Messen wir sie, mit nichts als einem Lineal. Beginnen Sie bei der Kugel, und gehen Sie ein Stück nach rechts. Das ist der Weg. Dann sehen Sie nach, wie weit der Stab unterwegs gestiegen oder gefallen ist. Das ist die Höhe. Teilen Sie die Höhe durch den Weg, und Sie haben die Steigung.

Hier fällt der Stab doppelt so weit, wie wir nach rechts gehen. Also ist die Steigung minus zwei. Das Minuszeichen sagt nur, dass es nach rechts hinuntergeht. Die Zwei sagt, wie steil. Stiege der Stab nach rechts an, wäre die Zahl positiv. Läge er vollkommen flach, wäre die Zahl null.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>Let us put it together. A machine that learns has numbers it may change. We looked at one of them, the bias b. The height of
the hill is the mistake. The slope says, for the spot where we stand, which way is down and how steep it is. And the rule
moves b against the slope, by the rate times the slope.

When b does not move, there is always a reason, and you know the first one: the slope is zero. Sometimes that is good
news, because the ball lies in the valley. Sometimes it is bad news, because it stands on a plain. Take the mouse now, drag
the ball where you like, and watch the stick.</source>
        <translation>Fassen wir zusammen. Eine Maschine, die lernt, hat Zahlen, die sie ändern darf. Wir haben uns eine davon angesehen, den Bias b. Die Höhe des Berges ist der Fehler. Die Steigung sagt für die Stelle, an der wir stehen, wo es hinuntergeht und wie steil es ist. Und die Regel bewegt b gegen die Steigung, um die Rate mal die Steigung.

Wenn b sich nicht bewegt, gibt es immer einen Grund, und den ersten kennen Sie: Die Steigung ist null. Manchmal ist das eine gute Nachricht, weil die Kugel im Tal liegt. Manchmal ist es eine schlechte, weil sie auf einer Ebene steht. Nehmen Sie jetzt die Maus, ziehen Sie die Kugel, wohin Sie wollen, und beobachten Sie den Stab.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>Minus one half times minus two is plus one: b goes from −1 to 0.</source>
        <translation>Minus einhalb mal minus zwei ist plus eins: b geht von −1 auf 0.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>Near the bottom the hill is flat, the slope is small, and so is the step.</source>
        <translation>Nahe am Tiefpunkt ist der Berg flach, die Steigung klein, und der Schritt auch.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>New b = old b − rate × slope. The rate here is one half.</source>
        <translation>Neues b = altes b − Rate × Steigung. Die Rate ist hier einhalb.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>Now I let it run, and you count. Each step is half as long as the one before. The ball walks in large steps where the hill is
steep, and in tiny ones where it is nearly flat. It comes to rest at one, because there the machine answers two, which is
what we asked for.

Look at the stick when it arrives. It lies flat. A flat stick means that the slope is zero, and zero times anything is
zero, so the rule changes nothing any more. This is how a machine knows that it has arrived. It does not see the valley.
It only feels that the ground is level.</source>
        <translation>Jetzt lasse ich es laufen, und Sie zählen. Jeder Schritt ist halb so lang wie der vorige. Wo der Berg steil ist, geht die Kugel mit großen Schritten, und mit winzigen, wo er fast flach ist. Bei eins kommt sie zur Ruhe, denn dort antwortet die Maschine zwei, und genau das haben wir verlangt.

Sehen Sie auf den Stab, wenn sie ankommt. Er liegt flach. Ein flacher Stab bedeutet, dass die Steigung null ist, und null mal irgendetwas ist null, also ändert die Regel nichts mehr. So weiß eine Maschine, dass sie angekommen ist. Sie sieht das Tal nicht. Sie spürt nur, dass der Boden eben ist.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>Now comes the one rule of this lesson, and it is the rule by which nearly every machine learns today. Take the old b. Subtract
the slope, multiplied by a small number called the learning rate. That is the new b. Here the rate is one half.

Why subtract? Because the slope points uphill, and we want to go down. Now you: b is minus one, the slope is minus two,
the rate is one half. Where will the ball be after one step? Take a moment and work it out. Someone please come and
drag the ghost ball there, or call out a number and I will type it in.</source>
        <translation>Jetzt kommt die einzige Regel dieser Lektion, und es ist die Regel, nach der heute fast jede Maschine lernt. Nehmen Sie das alte b. Ziehen Sie die Steigung ab, multipliziert mit einer kleinen Zahl, die Lernrate heißt. Das ist das neue b. Hier ist die Rate einhalb.

Warum abziehen? Weil die Steigung bergauf weist, und wir wollen hinunter. Nun Sie: b ist minus eins, die Steigung ist minus zwei, die Rate ist einhalb. Wo wird die Kugel nach einem Schritt sein? Nehmen Sie sich einen Moment, und rechnen Sie es aus. Kommt bitte jemand nach vorn und zieht die Geisterkugel dorthin? Oder rufen Sie mir eine Zahl zu, dann tippe ich sie ein.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>One ball, one hill, one rule: what a slope is, and how a machine uses it to learn.</source>
        <translation>Eine Kugel, ein Berg, eine Regel: was eine Steigung ist, und wie eine Maschine mit ihr lernt.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>One number that may move</source>
        <translation>Eine Zahl, die sich bewegen darf</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>One to the right, two down: the slope is minus two.</source>
        <translation>Eins nach rechts, zwei nach unten: Die Steigung ist minus zwei.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>Our first hill was a smooth bowl, because that neuron was as simple as can be. Most neurons bend their answer, so that it
always lies between zero and one. Then the hill looks like this. On the right there is a valley. On the left it runs out into
a plain, high up and almost level.

The ball stands on the steep part. The rule is the old one. Will it find the valley? Say what you think, then I
let it run. And when it has arrived, look to the left and ask yourself what would happen to a ball that starts far out on the
plain. The mistake is largest there, and yet the slope is nearly zero. That is the story of another lesson.</source>
        <translation>Unser erster Berg war eine glatte Schüssel, weil jenes Neuron so einfach war wie nur möglich. Die meisten Neuronen biegen ihre Antwort, sodass sie immer zwischen null und eins liegt. Dann sieht der Berg so aus. Rechts ist ein Tal. Nach links läuft er in eine Ebene aus, hoch oben und fast waagrecht.

Die Kugel steht auf dem steilen Teil. Die Regel ist die alte. Wird sie das Tal finden? Sagen Sie, was Sie denken, dann lasse ich es laufen. Und wenn sie angekommen ist, sehen Sie nach links und fragen Sie sich, was mit einer Kugel geschähe, die weit draußen auf der Ebene beginnt. Dort ist der Fehler am größten, und doch ist die Steigung fast null. Das ist die Geschichte einer anderen Lektion.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>Rise over run</source>
        <translation>Höhe durch Weg</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>Slower and slower</source>
        <translation>Langsamer und langsamer</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>So far the ball came from the left. I put it on the right slope, at four. Here the stick goes up to the right, so the slope is
positive. It is plus three. The rule subtracts it, so b becomes smaller, and the ball goes to the left. You see that the
same rule works on both sides. It always goes downhill, because a minus sign stands in it.

My question is about the place where it will land. After one step, will the hill there still rise to the right, or will it be
flat, or will it fall? In other words: is the slope positive, zero, or negative? Vote, please.</source>
        <translation>Bisher kam die Kugel von links. Ich setze sie auf den rechten Hang, auf vier. Hier steigt der Stab nach rechts an, also ist die Steigung positiv. Sie ist plus drei. Die Regel zieht sie ab, also wird b kleiner, und die Kugel geht nach links. Sie sehen, dass dieselbe Regel auf beiden Seiten funktioniert. Sie geht immer bergab, weil ein Minuszeichen in ihr steht.

Meine Frage gilt der Stelle, an der sie landen wird. Wird der Berg dort nach einem Schritt noch immer nach rechts ansteigen, wird er flach sein, oder wird er fallen? Mit anderen Worten: Ist die Steigung positiv, null oder negativ? Stimmen Sie bitte ab.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>Still positive: the ball went left, to 2.5, and has not passed the bottom.</source>
        <translation>Noch positiv: Die Kugel ging nach links, auf 2.5, und ist noch nicht am Tiefpunkt vorbei.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>The ball has rolled down, and it stands at zero. Feel the ground again. The hill is flatter here, and the slope is now only
minus one. The rule has not changed and the rate has not changed. It is still one half.

So where does the next step lead? Zero, minus one half times minus one. Careful with the two minus signs: they make a
plus. Give me your numbers before I press the key. While it moves, watch how long the step is, and compare it with the one
before. Something happens all by itself, and it is the nicest thing about this rule.</source>
        <translation>Die Kugel ist hinuntergerollt und steht bei null. Spüren Sie wieder den Boden. Der Berg ist hier flacher, und die Steigung ist nur noch minus eins. Die Regel hat sich nicht geändert, und die Rate hat sich nicht geändert. Sie ist immer noch einhalb.

Wohin führt also der nächste Schritt? Null, minus einhalb mal minus eins. Vorsicht mit den beiden Minuszeichen: Sie ergeben ein Plus. Nennen Sie mir Ihre Zahlen, bevor ich die Taste drücke. Während sie sich bewegt, beobachten Sie, wie lang der Schritt ist, und vergleichen Sie ihn mit dem vorigen. Etwas geschieht ganz von selbst, und es ist das Schönste an dieser Regel.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>The ball is lower, and the hill is less steep here: the slope is now minus one.</source>
        <translation>Die Kugel ist tiefer, und der Berg ist hier weniger steil: Die Steigung ist jetzt minus eins.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>The ball starts where the hill is steep. Will it settle?</source>
        <translation>Die Kugel beginnt, wo der Berg steil ist. Kommt sie zur Ruhe?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>The height is the mistake</source>
        <translation>Die Höhe ist der Fehler</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>The higher the ball, the larger the mistake. Learning means: get lower.</source>
        <translation>Je höher die Kugel, desto größer der Fehler. Lernen heißt: tiefer kommen.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>The rule</source>
        <translation>Die Regel</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>The same rule again</source>
        <translation>Noch einmal dieselbe Regel</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>The slope says which way is down, and how steep. b moves by rate × slope, downhill. No slope, no move.</source>
        <translation>Die Steigung sagt, wo es hinuntergeht und wie steil. b bewegt sich um Rate × Steigung, bergab. Keine Steigung, keine Bewegung.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>This machine has one number it may change. We call it b, and the ball shows it.</source>
        <translation>Diese Maschine hat eine Zahl, die sie ändern darf. Wir nennen sie b, und die Kugel zeigt sie.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>Too large</source>
        <translation>Zu groß</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>We go back to −1, where the slope is −2. This time the rate is one, twice as large.</source>
        <translation>Wir gehen zurück auf −1, wo die Steigung −2 ist. Diesmal ist die Rate eins, doppelt so groß.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>We put the ball on the other side of the valley. The rule stays the same.</source>
        <translation>Wir setzen die Kugel auf die andere Seite des Tals. Die Regel bleibt dieselbe.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>Welcome. In the next ten minutes you will see how a machine learns, and you need no mathematics beyond adding and
multiplying. Here is the smallest machine there is: a single neuron. It takes a number, and it gives back a number. Inside
it there is one knob that it may turn by itself. The knob is called the bias, and we write it as the letter b.

Look at the ball. Move it to the left and b becomes smaller. Move it to the right and b becomes larger. Right now b is
minus one. Please remember only this: the place of the ball is the knob.</source>
        <translation>Willkommen. In den nächsten zehn Minuten sehen Sie, wie eine Maschine lernt, und Sie brauchen dafür keine Mathematik außer Addieren und Multiplizieren. Hier ist die kleinste Maschine, die es gibt: ein einziges Neuron. Es nimmt eine Zahl, und es gibt eine Zahl zurück. In ihm ist ein Knopf, an dem es selbst drehen darf. Der Knopf heißt Bias, und wir schreiben ihn als den Buchstaben b.

Sehen Sie auf die Kugel. Bewegt man sie nach links, wird b kleiner. Bewegt man sie nach rechts, wird b größer. Im Moment ist b minus eins. Merken Sie sich bitte nur dies: Die Stelle der Kugel ist der Knopf.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>What a slope is</source>
        <translation>Was eine Steigung ist</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>What will the ball do?</source>
        <translation>Was wird die Kugel tun?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>Where will the ball be after one step?</source>
        <translation>Wo wird die Kugel nach einem Schritt sein?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>Why is there a hill? We asked the machine for the number two. With b at minus one it answered zero, so it is wrong by two. The
blue curve tells us how bad that is for every possible setting of the knob. It is called the loss. A high place means
a large mistake, a low place a small one.

So now learning is something you can see. Somewhere on this curve there is a lowest point, and that is the best the
machine can do. I could drag the ball there with my hand. But a machine has no eyes. It sees nothing of this curve but
the very spot it stands on. How can it know where to go?</source>
        <translation>Warum ist da ein Berg? Wir haben von der Maschine die Zahl zwei verlangt. Mit b gleich minus eins hat sie null geantwortet, sie liegt also um zwei daneben. Die blaue Kurve sagt uns, wie schlecht das bei jeder möglichen Stellung des Knopfes ist. Sie heißt der Verlust. Eine hohe Stelle bedeutet einen großen Fehler, eine tiefe einen kleinen.

Lernen ist jetzt also etwas, das Sie sehen können. Irgendwo auf dieser Kurve gibt es einen tiefsten Punkt, und der ist das Beste, was die Maschine erreichen kann. Ich könnte die Kugel mit der Hand dorthin ziehen. Aber eine Maschine hat keine Augen. Von dieser Kurve sieht sie nichts als genau den Fleck, auf dem sie steht. Wie kann sie wissen, wohin sie gehen soll?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>You may be thinking: if the steps become so small, why not take larger ones? You are right, and that is what the learning rate
is for. It is the length of the machine's legs. So we put the ball back to minus one, where the slope was minus two, and we
double the rate. It is now one.

Do the sum once more. Minus one, minus one times minus two. Where does that lead? Please drag the ghost, and then we look.
I can promise that you will like the answer. But do not fall in love with it, because the next picture is waiting.</source>
        <translation>Vielleicht denken Sie: Wenn die Schritte so klein werden, warum nimmt man nicht größere? Sie haben recht, und dafür ist die Lernrate da. Sie ist die Beinlänge der Maschine. Wir setzen die Kugel also zurück auf minus eins, wo die Steigung minus zwei war, und verdoppeln die Rate. Sie ist jetzt eins.

Rechnen Sie noch einmal. Minus eins, minus eins mal minus zwei. Wohin führt das? Ziehen Sie bitte die Geisterkugel, und dann sehen wir nach. Ich kann Ihnen versprechen, dass Ihnen die Antwort gefallen wird. Aber verlieben Sie sich nicht in sie, denn das nächste Bild wartet schon.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>oscillates</source>
        <translation>schwingt</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/what-a-slope-is.toml"/>
        <source>positive</source>
        <translation>positiv</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>0 − 0.1 · (−3.8) = 0.38. Minus times minus: the ball goes right, downhill.</source>
        <translation>0 − 0.1 · (−3.8) = 0.38. Minus mal minus: Die Kugel geht nach rechts, bergab.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>A bias of zero</source>
        <translation>Ein Bias von null</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>A bias of zero has a slope</source>
        <translation>Ein Bias von null hat eine Steigung</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>A sigmoid with a bias of zero</source>
        <translation>Ein Sigmoid mit einem Bias von null</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>At b = 1.9 the neuron gives exactly 2: nothing left to do.</source>
        <translation>Bei b = 1.9 gibt das Neuron genau 2: Es bleibt nichts zu tun.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>Each step is shorter than the one before, for the hill gets flatter.</source>
        <translation>Jeder Schritt ist kürzer als der vorige, denn der Berg wird flacher.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>Everything is 0. What is the sign of dL/db?</source>
        <translation>Alles ist 0. Welches Vorzeichen hat dL/db?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>Go one to the right, and the loss falls by about 3.8.</source>
        <translation>Gehen Sie eins nach rechts, und der Verlust fällt um etwa 3.8.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>Half the slope, the same hill</source>
        <translation>Halbe Steigung, derselbe Berg</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>Here is a neuron that could not be simpler. It has one input, x, which is one. One weight, w, which is a tenth. And one bias, b, which is zero. It multiplies, it adds, and that is all: the answer is a tenth. The answer we want is two, so it is wrong by one point nine. The curve you see is the loss: how wrong the neuron would be at every possible bias. The ball marks the bias it has now. Please look at the number under the ball before I ask you the question that this lesson is about.
</source>
        <translation>Hier ist ein Neuron, wie es einfacher nicht sein könnte. Es hat eine Eingabe, x, die ist eins. Ein Gewicht, w, das ist ein Zehntel. Und einen Bias, b, der ist null. Es multipliziert, es addiert, und das ist alles: Die Antwort ist ein Zehntel. Die Antwort, die wir wollen, ist zwei, es liegt also um eins Komma neun daneben. Die Kurve, die Sie sehen, ist der Verlust: wie falsch das Neuron bei jedem möglichen Bias wäre. Die Kugel markiert den Bias, den es jetzt hat. Sehen Sie bitte auf die Zahl unter der Kugel, bevor ich Ihnen die Frage stelle, um die es in dieser Lektion geht.
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>Here is the bottom. The bias is one point nine, and a tenth plus one point nine is two, which is what we wanted. The error is zero, so the first of the three factors is zero, so the slope is zero. The program says so in one sentence: this is the minimum. Remember the two places, because they are so easily mixed up. At b equals zero the slope was minus three point eight. At b equals one point nine the slope is zero. The slope is zero where the error is, not where the bias is.
</source>
        <translation>Hier ist der Tiefpunkt. Der Bias ist eins Komma neun, und ein Zehntel plus eins Komma neun ist zwei, genau was wir wollten. Der Fehler ist null, also ist der erste der drei Faktoren null, also ist die Steigung null. Das Programm sagt es in einem Satz: Dies ist das Minimum. Merken Sie sich die beiden Stellen, denn sie werden so leicht verwechselt. Bei b gleich null war die Steigung minus drei Komma acht. Bei b gleich eins Komma neun ist die Steigung null. Die Steigung ist null, wo der Fehler es ist, nicht wo der Bias es ist.
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>Is the slope zero as well?</source>
        <translation>Ist die Steigung auch null?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>It is the same for every neuron. Here is a sigmoid with cross-entropy, and this time everything is zero: the weight is zero, the bias is zero, and so z is zero. The sigmoid of zero is one half. The target is one. Is the slope zero this time? Vote, please. It is one half minus one: minus one half. If it were zero, no network with biases that start at zero would ever learn, and almost all networks start with biases of zero. They learn because of what you have seen today.
</source>
        <translation>Bei jedem Neuron ist es dasselbe. Hier ist ein Sigmoid mit Kreuzentropie, und diesmal ist alles null: Das Gewicht ist null, der Bias ist null, und damit ist z null. Das Sigmoid von null ist einhalb. Der Zielwert ist eins. Ist die Steigung diesmal null? Stimmen Sie bitte ab. Sie ist einhalb minus eins: minus einhalb. Wäre sie null, so würde kein Netz je lernen, dessen Bias bei null beginnt, und fast alle Netze beginnen mit einem Bias von null. Sie lernen wegen dessen, was Sie heute gesehen haben.
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>Its slope is twice as large, so its steps are too, and it needs about half as many.</source>
        <translation>Ihre Steigung ist doppelt so groß, also sind es ihre Schritte auch, und sie braucht etwa halb so viele.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>Now we let it learn. The rule is short: take the bias, and subtract the learning rate times the slope. The learning rate is a tenth. The slope is minus three point eight. And the bias, as you know, is zero. Where will the ball be after one step? Take the ghost and put it where you expect the ball. Work it out, or guess, both are allowed. Then we look at how far off we are.
</source>
        <translation>Jetzt lassen wir es lernen. Die Regel ist kurz: Nehmen Sie den Bias, und ziehen Sie die Lernrate mal die Steigung ab. Die Lernrate ist ein Zehntel. Die Steigung ist minus drei Komma acht. Und der Bias ist, wie Sie wissen, null. Wo wird die Kugel nach einem Schritt sein? Nehmen Sie die Geisterkugel, und setzen Sie sie dorthin, wo Sie die Kugel erwarten. Rechnen Sie es aus, oder raten Sie, beides ist erlaubt. Dann sehen wir, wie weit wir daneben liegen.
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>One more thing, because it confuses people who compare two books. Some books put a half in front of the squared error. Then the two that comes down from the square is cancelled, and the slope is minus one point nine instead of minus three point eight. Nothing is wrong with either. But the same learning rate now takes half the step. If you want the same movement, take twice the rate. In lane A you see the squared error, in lane B half of it, with the same rate. Which of the two comes to rest first?
</source>
        <translation>Noch etwas, denn es verwirrt alle, die zwei Bücher vergleichen. Manche Bücher setzen ein Halb vor den quadratischen Fehler. Dann kürzt sich die Zwei, die vom Quadrat herunterkommt, und die Steigung ist minus eins Komma neun statt minus drei Komma acht. Falsch ist keines von beiden. Aber dieselbe Lernrate macht nun den halben Schritt. Wer dieselbe Bewegung will, nimmt die doppelte Rate. In Bahn A sehen Sie den quadratischen Fehler, in Bahn B die Hälfte davon, mit derselben Rate. Welche der beiden kommt zuerst zur Ruhe?
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>One step</source>
        <translation>Ein Schritt</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>Same start, same rate. Which lane comes to rest first?</source>
        <translation>Gleicher Start, gleiche Rate. Welche Bahn kommt zuerst zur Ruhe?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>So what do we take home? The bias is a place. The slope is how steep the hill is at that place. They are two different questions, and the answer to one does not tell you the answer to the other. The slope is zero where the neuron is right, or where it cannot feel that it is wrong, and that second case is the subject of another lesson. Now drag the ball yourself, and try to find a place where b is zero and the slope is zero too. You will have to change the target to do it.
</source>
        <translation>Was nehmen wir also mit? Der Bias ist eine Stelle. Die Steigung ist, wie steil der Berg an dieser Stelle ist. Das sind zwei verschiedene Fragen, und die Antwort auf die eine verrät nicht die Antwort auf die andere. Die Steigung ist null, wo das Neuron recht hat, oder wo es nicht spüren kann, dass es falsch liegt, und dieser zweite Fall ist das Thema einer anderen Lektion. Jetzt ziehen Sie selbst die Kugel, und versuchen Sie, eine Stelle zu finden, wo b null ist und die Steigung auch. Sie werden dafür den Zielwert ändern müssen.
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>Somebody once wrote to the author of a program like this one: your program has a mistake. It says that the derivative with respect to the bias is some number. But the bias is zero. Shouldn't the derivative be zero as well? It is a very good question, and more people carry it around than dare to ask it. So let us take a vote. Is the slope under the ball negative, zero, or positive? Decide for yourself first. Do not look at your neighbour. Then I will show you.
</source>
        <translation>Jemand hat einmal an den Autor eines Programms wie diesem geschrieben: Ihr Programm hat einen Fehler. Es sagt, die Ableitung nach dem Bias sei irgendeine Zahl. Aber der Bias ist null. Müsste die Ableitung dann nicht auch null sein? Das ist eine sehr gute Frage, und mehr Leute tragen sie mit sich herum, als sie zu stellen wagen. Stimmen wir also ab. Ist die Steigung unter der Kugel negativ, null oder positiv? Entscheiden Sie sich zuerst selbst. Sehen Sie nicht zum Nachbarn. Dann zeige ich es Ihnen.
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>The bias is 0. The neuron gives 0.1, and 2 is wanted.</source>
        <translation>Der Bias ist 0. Das Neuron gibt 0.1, und verlangt ist 2.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>The bias says where you stand. The slope says how steep it is there.</source>
        <translation>Der Bias sagt, wo Sie stehen. Die Steigung sagt, wie steil es dort ist.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>The hill is steep at zero</source>
        <translation>Bei null ist der Berg steil</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>The slope is zero here</source>
        <translation>Hier ist die Steigung null</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>The slope is −3.8. A slope tells how steep the hill is here; it does not ask how large b is.</source>
        <translation>Die Steigung ist −3.8. Eine Steigung sagt, wie steil der Berg hier ist; sie fragt nicht, wie groß b ist.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>The weight is 0 and the bias is 0, so z = 0 and a = ½. The target is 1.</source>
        <translation>Das Gewicht ist 0 und der Bias ist 0, also z = 0 und a = ½. Der Zielwert ist 1.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>There are real programs in which someone wrote the bias where its gradient should stand. What would happen? With a bias of zero, the step would be zero. The bias would never leave the place where it started, and the neuron would give a tenth for ever. It looks like a neuron that cannot learn, and people search for days, in the data, in the learning rate, everywhere but in that line. If your bias starts at zero and stays at zero to the last digit, look there first.
</source>
        <translation>Es gibt wirkliche Programme, in denen jemand den Bias dorthin geschrieben hat, wo sein Gradient stehen sollte. Was würde geschehen? Bei einem Bias von null wäre der Schritt null. Der Bias würde die Stelle, an der er begann, nie verlassen, und das Neuron gäbe für immer ein Zehntel. Es sieht aus wie ein Neuron, das nicht lernen kann, und man sucht tagelang, in den Daten, bei der Lernrate, überall, nur nicht in dieser Zeile. Wenn Ihr Bias bei null beginnt und bis auf die letzte Stelle bei null bleibt, sehen Sie dort zuerst nach.
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>Think of a road in the mountains, with kilometre stones along it. The stone at your feet says zero. Does that make the road flat? Of course not. Zero is only a name for the place where you stand. How steep the road is there is another matter. It is the same here. The bias says where we stand. The slope says what happens to the loss if we take a small step. Minus three point eight means: a little to the right, and the loss goes down, almost four times as much as we went.
</source>
        <translation>Denken Sie an eine Straße in den Bergen, mit Kilometersteinen am Rand. Der Stein zu Ihren Füßen sagt null. Macht das die Straße flach? Natürlich nicht. Null ist nur ein Name für die Stelle, an der Sie stehen. Wie steil die Straße dort ist, ist eine andere Sache. Hier ist es genauso. Der Bias sagt, wo wir stehen. Die Steigung sagt, was mit dem Verlust geschieht, wenn wir einen kleinen Schritt machen. Minus drei Komma acht heißt: ein wenig nach rechts, und der Verlust sinkt, fast viermal so viel, wie wir gegangen sind.
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>We go on, forty steps. Watch two things. Watch the ball: it rolls towards the deepest place, and its steps get shorter and shorter. And watch the slope beside it: it shrinks towards zero. Nobody made the learning rate smaller. The steps get shorter because the slope does. Right at the bottom the slope will be zero, and then the bias stays where it is. So there is a place where the slope is zero. But it lies at one point nine, and not at zero.
</source>
        <translation>Wir gehen weiter, vierzig Schritte. Achten Sie auf zweierlei. Auf die Kugel: Sie rollt zur tiefsten Stelle, und ihre Schritte werden kürzer und kürzer. Und auf die Steigung daneben: Sie schrumpft gegen null. Niemand hat die Lernrate verkleinert. Die Schritte werden kürzer, weil die Steigung kleiner wird. Ganz unten wird die Steigung null sein, und dann bleibt der Bias, wo er ist. Es gibt also eine Stelle, an der die Steigung null ist. Aber sie liegt bei eins Komma neun und nicht bei null.
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>What if the bias were used as its own slope?</source>
        <translation>Und wenn der Bias als seine eigene Steigung diente?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>Where does minus three point eight come from? From three questions, asked one after the other. If the answer of the neuron grew a little, what would the loss do? It would fall, at the rate of three point eight: that is twice the error, for the loss here is the error squared. If z grew a little, what would the answer do? Exactly the same, for this neuron is linear: one. And if the bias grew a little, what would z do? Also exactly the same, because the bias is simply added. One again. Multiply the three, and there it is. You can see that the value of the bias itself is nowhere among them.
</source>
        <translation>Woher kommt minus drei Komma acht? Aus drei Fragen, eine nach der anderen gestellt. Wenn die Antwort des Neurons ein wenig wüchse, was täte der Verlust? Er würde fallen, und zwar mit drei Komma acht: Das ist das Doppelte des Fehlers, denn der Verlust ist hier der quadrierte Fehler. Wenn z ein wenig wüchse, was täte die Antwort? Genau dasselbe, denn dieses Neuron ist linear: eins. Und wenn der Bias ein wenig wüchse, was täte z? Auch genau dasselbe, denn der Bias wird einfach addiert. Wieder eins. Multiplizieren Sie die drei, und da ist es. Sie sehen: Der Wert des Bias selbst kommt darin nirgends vor.
</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>Where the number comes from</source>
        <translation>Woher die Zahl kommt</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>Why dL/db is −3.8 although b is 0: a slope belongs to the hill, not to the number under it.</source>
        <translation>Warum dL/db −3.8 ist, obwohl b 0 ist: Eine Steigung gehört zum Berg, nicht zur Zahl darunter.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>With b in the place of its slope, 0 would stay 0 for ever, and every other bias would only shrink.</source>
        <translation>Mit b an der Stelle der Steigung bliebe 0 für immer 0, und jeder andere Bias würde nur schrumpfen.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>With ½ in front of the loss the slope is −1.9. Both are right.</source>
        <translation>Mit ½ vor dem Verlust ist die Steigung −1.9. Beide sind richtig.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>b = 0. What is the sign of dL/db?</source>
        <translation>b = 0. Welches Vorzeichen hat dL/db?</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>dL/db = dL/da · da/dz · dz/db = −3.8 · 1 · 1.</source>
        <translation>dL/db = dL/da · da/dz · dz/db = −3.8 · 1 · 1.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>dL/db is the slope of the curve under the ball.</source>
        <translation>dL/db ist die Steigung der Kurve unter der Kugel.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>next b = b − learning rate · slope. The learning rate is 0.1.</source>
        <translation>nächstes b = b − Lernrate · Steigung. Die Lernrate ist 0.1.</translation>
    </message>
    <message>
        <location filename="../../resources/lessons/zero-bias-has-a-slope.toml"/>
        <source>½ − 1 = −½: the bias goes up, to 0.5.</source>
        <translation>½ − 1 = −½: Der Bias geht nach oben, auf 0.5.</translation>
    </message>
</context>
</TS>
