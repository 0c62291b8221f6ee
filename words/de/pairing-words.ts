/**
 * 1,024 words of which two are read aloud: common, short, and no two alike to the ear. Their order is part of the
 * protocol: both sides must have the same word at the same place.
 */
export const pairingWords: readonly string[] = `
Abend Abfahrt Abteil Adler Affe Ahorn Akazie Akkord Album Alibi Almanach Alpen Ameise Ampel Ananas Angel
Anker Antenne Anzug Apfel Aprikose April Arbeit Archiv Arena Armband Artikel Asphalt Astronom Atelier
Athlet Atlantik Atlas Atom Aufzug Auge August Ausflug Auster Ausweis Auto Avocado Axt Bach Backofen
Bagger Bahn Balkon Ballett Balsam Bambus Banane Baron Bart Basar Baseball Bassin Bastler Batterie
Baukran Baum Bauwerk Becher Beere Beet Beilage Benzin Besen Besteck Beton Beutel Biber Biene Bild Birke
Biskuit Blatt Blech Blinker Blitz Block Blume Blüte Boden Bohrer Bonbon Bonus Boxer Brand Brauerei
Bremse Brezel Brief Brille Bronze Brosche Brot Bruder Brunnen Brücke Bucht Budget Bungalow Burg Bus
Bussard Butter Bügel Bündel Büro Bürste Camping Campus Cello Champion Chef Chemie Chor Chrom Clown Comic
Computer Couch Cousin Cowboy Creme Curry Dachs Dackel Dame Dampf Datum Daumen Decke Deich Delfin Denkmal
Dessert Dialekt Dialog Diamant Dichter Diele Diener Dienstag Diplom Dirigent Diskus Distel Docht Domino
Dorf Dose Dozent Drache Draht Drama Dreieck Dreirad Duft Dusche Dynamo Düne Ebbe Echo Edelweiß Efeu
Eiche Eidechse Eigelb Eimer Einband Eingang Einhorn Einkauf Eintopf Eis Eiszeit Elch Elefant Elfe Elster
Empfang Ende Enkel Ensemble Enzian Erbse Erdbeere Ernte Esel Espe Essig Etikett Etui Eule Europa Export
Fabel Fabrik Faden Fahne Fahrer Fahrrad Falke Falter Familie Farbe Farn Fasan Fasching Fass Februar
Fechter Feder Feige Feld Felsen Fenchel Fenster Ferien Fernweh Fichte Figur Film Finale Finger Firma
Fisch Flagge Flamingo Flanell Flasche Flaum Fleck Flieder Fliese Flora Florist Floß Flugzeug Flöte
Flügel Fohlen Folie Fontäne Forelle Formel Forst Fossil Foto Frachter Freitag Freund Frieden Friseur
Frosch Frost Frucht Fuchs Funke Furche Fußball Galaxie Galerie Gans Garage Gardine Garten Gast Gazelle
Gebirge Gebäude Gelenk Gelände Gemälde Gemüse Genie Gepäck Gerste Gesang Geschenk Gespräch Gewicht
Gewitter Gewürz Giebel Gigant Ginster Gipfel Gips Giraffe Girlande Gitarre Gitter Glanz Glas Globus
Glocke Glück Gockel Gold Gondel Gorilla Graben Graf Granit Grenze Grill Grotte Gruppe Gulasch Gummi
Gurke Gänse Gärtner Gürtel Haar Habicht Hafen Halle Halstuch Hammer Hamster Hand Handtuch Hantel Harfe
Haus Hebel Hecht Heft Heimat Heimweh Heizung Helm Henne Herbst Herde Hering Herz Heu Heuboden Himalaja
Himbeere Himmel Hirsch Hirse Hitze Hobby Hochzeit Hocker Hof Holunder Holz Honig Hopfen Horizont
Hornisse Hotel Huhn Hydrant Häkchen Hütte Idee Igel Iltis Imker Indigo Ingwer Insekt Insel Iris Jacht
Jacke Jaguar Jasmin Jazz Jeans Jockey Joghurt Journal Jubel Jubiläum Judo Juli Junge Jupiter Jäger
Kabine Kachel Kajak Kakao Kaktus Kalb Kalender Kamel Kamera Kamille Kamin Kamm Kanal Kanu Kapitän Kappe
Kapsel Karneval Karotte Karpfen Karton Kasper Kastanie Kasten Katalog Kater Kaviar Kegel Keks Kellner
Keramik Kern Kerze Kilo Kind Kiosk Kirsche Kissen Kiste Kiwi Klammer Klang Klasse Klavier Klee Kleid
Kleister Klempner Klette Klingel Klinke Klippe Knie Knolle Knopf Knospe Knoten Knäuel Knödel Koala
Kobold Koch Kohl Kojote Kokos Kolibri Komet Komma Kommode Kompass Kompott Komödie Konfetti Konzert
Koralle Korb Kordel Korken Korridor Kosmos Kostüm Krabbe Kragen Kran Krapfen Kraut Krawatte Kreide Kreis
Krimi Kristall Krokodil Krokus Krone Krug Kruste Kröte Kuchen Kuckuck Kuh Kulisse Kunst Kupfer Kurier
Kurve Kutsche Käfer Käfig Käse König Kübel Küche Kürbis Labor Lakritz Lama Lampe Lampion Langlauf Lasso
Laterne Laub Lauch Laune Lavendel Lawine Lehm Lehrer Leine Leiter Lektion Lemming Leopard Lerche Leuchte
Lexikon Libelle Licht Lied Lilie Limette Limonade Linde Lineal Loge Lorbeer Lotse Lupe Lupine Lyrik
Löffel Löwe Magma Magnet Mai Majoran Makrele Maler Malve Mammut Mandel Manege Mango Marathon Marder
Marille Markt Marmor Marzipan Maschine Maske Massage Matratze Matrose Maulwurf Maurer Medaille Meister
Meißel Melodie Melone Menü Messer Metall Meteor Metro Milch Mineral Minute Minze Mittag Mittwoch Mixer
Modell Mohn Mokka Monat Monitor Montag Moped Mops Morgen Mosaik Motor Motte Mulde Mund Murmel Muschel
Museum Musik Muskat Myrte Märchen Möbel Möhre Mörtel Mücke Nachbar Nadel Napf Narzisse Nashorn Natur
Neffe Nektar Nelke Neon Neptun Nest Netz Nilpferd Nische Norden Nordpol November Nugat Nummer Nylon Oase
Oboe Obst Ofen Ohr Ohrring Oktave Oktober Oktopus Okular Olive Olympia Omelett Opal Oper Optik Orange
Orbit Orchidee Ordner Orgel Original Orkan Ornament Osten Ostsee Ozean Paella Pagode Paket Palast
Palette Palme Panda Panorama Panther Papagei Papier Pappel Paprika Parabel Parade Parcours Parfum Park
Partitur Partner Party Pastete Pate Pause Pavian Pedal Pelikan Pendel Perle Pfad Pfeffer Pfeife Pfeil
Pferd Pfirsich Pflanze Pflaume Pfote Pfütze Physik Picknick Pilot Pilz Pinguin Pinie Pinnwand Pionier
Pirat Pistazie Plakat Planet Plastik Platane Platin Platz Plüsch Podium Poesie Pokal Polka Polster
Pommes Pony Popcorn Portal Portion Porto Porträt Posaune Post Pracht Praline Presse Prinz Prisma
Prospekt Präsent Publikum Pudding Pudel Pullover Puma Pumpe Punkt Purpur Puzzle Pyramide Quader Quadrat
Quadriga Qualle Quark Quartett Quitte Quiz Radar Radio Radius Rahmen Rakete Rallye Ranke Raps Rassel
Raupe Rechen Rechner Rechnung Redner Refrain Regal Regen Regie Register Reh Reifen Reihe Rekord Relief
Rentier Reptil Rettich Rettung Revier Revue Rezept Rhythmus Riese Robbe Roboter Rock Roller Roman
Rosette Rosine Rosmarin Route Rubin Rucksack Ruine Rummel Runde Rätsel Rücken Saal Saft Saison Saite
Sakko Salami Salat Salbei Sammler Samstag Sandale Saphir Sardelle Satellit Sattel Sauna Savanne Schach
Schaf Schale Schalter Schatten Schaufel Schaum Scheibe Schein Schere Scheune Schicht Schild Schinken
Schirm Schlange Schlauch Schleife Schloss Schlucht Schmied Schmuck Schnabel Schnecke Schnee Schnur
Schrank Schraube Schrift Schuh Schuppe Schwamm Schäfer Schüssel Seehund Seil Sekunde Sellerie Semmel
Senf Serie Sichel Sieb Signal Silber Sirene Sirup Skala Ski Socke Sofa Sommer Spange Spargel Spaten
Spatz Specht Speise Spiegel Spinat Spinne Sport Sprache Spule Stadion Stadt Statue Staub Steg Stein
Stempel Steppe Steuer Stiefel Stier Stift Stoff Storch Strand Strauß Strich Stroh Strumpf Stufe Stuhl
Stunde Sturm Sumpf Symbol Säge Sänger Säugling Süden Tablett Tafel Tag Taille Tante Tanz Tapete Tasche
Tatze Taube Taucher Taxi Teddy Teig Telefon Teller Tempo Tennis Teppich Terrasse Theater Thron Thymian
Tiger Titel Toast Tomate Topas Topf Torte Traktor Traum Trichter Trommel Trompete Tropfen Truhe Träne
Tuch Tulpe Tunnel Turnier Tür Ufer Ulme Umhang Umzug Uniform Urwald Vanille Ventil Veranda Vers Video
Viertel Violine Vogel Vorhang Vulkan Waage Wachtel Walnuss Walze Wappen Wasser Weber Weg Weide Weizen
Welle Weste Wimpel Winkel Winter Wippe Wirbel Wirsing Woche Wohnung Wolf Wolke Wort Wunder Wurm Wurst
Wurzel Wärme Würfel Yoga Zange Zapfen Zaun Zebra Zeiger Zeit Zement Zentrum Zeppelin Zettel Ziege Ziel
Zimt Zirkel Zirkus Zitrone Zoo Zucchini Zucker Zug Zutat Zweig Zwiebel Zwilling Zylinder Öltank
`
  .trim()
  .split(/\s+/);
