/** What looks like an identifier, after ‘This …’, and what may stand in its place. */
export const PRIVACY: Readonly<Record<string, string>> = {
  // contact.ts
  'looks like a British telephone number, and is not one of those reserved for drama':
    'sieht wie eine britische Telefonnummer aus und ist keine von denen, die für Film und Bühne reserviert sind',
  'Leave it out, or write one that Ofcom reserves for drama: 01632 960000 to 960999, or 07700 900000 to 900999.':
    'Weglassen oder eine schreiben, die Ofcom für Film und Bühne reserviert: 01632 960000 bis 960999 oder 07700 900000 bis 900999.',
  'looks like a North American telephone number, and does not end in one of the numbers 555-0100 to 555-0199':
    'sieht wie eine nordamerikanische Telefonnummer aus und endet nicht auf 555-0100 bis 555-0199',
  'Leave it out, or end it in 555-0100 to 555-0199, which are reserved for fiction.':
    'Weglassen oder auf 555-0100 bis 555-0199 enden lassen; diese Nummern sind für Erfundenes reserviert.',
  'looks like an Australian telephone number, and is not one of those reserved for fiction':
    'sieht wie eine australische Telefonnummer aus und ist keine von denen, die für Erfundenes reserviert sind',
  'Leave it out, or write one that is reserved for fiction: 0491 570 006, or (02) 5550 0000 to 5550 9999.':
    'Weglassen oder eine schreiben, die für Erfundenes reserviert ist: 0491 570 006 oder (02) 5550 0000 bis 5550 9999.',
  'looks like a telephone number with the code of its country': 'sieht wie eine Telefonnummer mit Landesvorwahl aus',
  'Leave it out, or write one that is reserved for drama: +44 7700 900000 to 900999.':
    'Weglassen oder eine schreiben, die für Film und Bühne reserviert ist: +44 7700 900000 bis 900999.',
  'looks like an e-mail address, and its domain is not one reserved for examples':
    'sieht wie eine E-Mail-Adresse aus, und ihre Domain ist keine von denen, die für Beispiele reserviert sind',
  'Leave it out, or write an address at example.org, example.com or example.net.':
    'Weglassen oder eine Adresse bei example.org, example.com oder example.net schreiben.',
  'looks like a name on a social network': 'sieht wie ein Name in einem sozialen Netzwerk aus',
  'Leave it out.': 'Weglassen.',
  'looks like the address of a computer on the Internet': 'sieht wie die Adresse eines Computers im Internet aus',
  'Leave it out, or write one reserved for documentation: 192.0.2.1.':
    'Weglassen oder eine schreiben, die für Anleitungen reserviert ist: 192.0.2.1.',

  // names.ts
  'is a name with a title, and is not among the people of the case':
    'ist ein Name mit Anrede oder Titel und gehört nicht zu den Personen des Falls',
  'If it is a pseudonym, add it to ‘people’. If it may be somebody’s own name, write another.':
    'Ist es ein Pseudonym, es in „people“ ergänzen. Kann es jemandes eigener Name sein, einen anderen schreiben.',
  'looks like somebody’s initials, with the age': 'sieht wie jemandes Initialen mit dem Alter aus',
  'Write ‘the patient’, or give a pseudonym in ‘people’: ‘Mrs A’.':
    '„the patient“ schreiben oder in „people“ ein Pseudonym angeben: „Mrs A“.',

  // numbers.ts
  'looks like an NHS number, and its check digit is right': 'sieht wie eine NHS-Nummer aus, und die Prüfziffer stimmt',
  'Leave it out, or write a number from 999 000 0000 on, which is never issued.':
    'Weglassen oder eine Nummer ab 999 000 0000 schreiben; sie werden nie vergeben.',
  'looks like a Health and Care number of Northern Ireland, and its check digit is right':
    'sieht wie eine „Health and Care Number“ aus Nordirland aus, und die Prüfziffer stimmt',
  'looks like a CHI number of Scotland, which holds a date of birth':
    'sieht wie eine CHI-Nummer aus Schottland aus, die ein Geburtsdatum enthält',
  'looks like an Australian individual healthcare identifier, and its check digit is right':
    'sieht wie eine australische Gesundheitskennung (IHI) aus, und die Prüfziffer stimmt',
  'looks like an Australian Medicare number, and its check digit is right':
    'sieht wie eine australische Medicare-Nummer aus, und die Prüfziffer stimmt',
  'looks like a Medicare number of the United States': 'sieht wie eine Medicare-Nummer der USA aus',
  'Leave it out, or write the sample of the Centers for Medicare & Medicaid Services: 1EG4-TE5-MK73.':
    'Weglassen oder das Muster der Centers for Medicare & Medicaid Services schreiben: 1EG4-TE5-MK73.',
  'looks like a social security number of the United States': 'sieht wie eine Sozialversicherungsnummer der USA aus',
  'Leave it out, or write 987-65-4320, which is reserved for advertisements.':
    'Weglassen oder 987-65-4320 schreiben; sie ist für Werbung reserviert.',
  'looks like a National Insurance number': 'sieht wie eine britische National-Insurance-Nummer aus',
  'Leave it out, or write QQ123456C, which HM Revenue and Customs uses as its example.':
    'Weglassen oder QQ123456C schreiben, das Beispiel der britischen Steuerbehörde.',
  'looks like a registration number of a doctor or a nurse':
    'sieht wie die Registriernummer einer Ärztin, eines Arztes oder einer Pflegekraft aus',
  'Leave it out: it names a colleague.': 'Weglassen: Sie nennt jemanden aus dem Kollegium.',
  'looks like the number of somebody’s medical record': 'sieht wie die Nummer einer Krankenakte aus',
  'Leave it out, or write EXAMPLE-0001.': 'Weglassen oder EXAMPLE-0001 schreiben.',
  'looks like the number of an account, a policy or a device':
    'sieht wie die Nummer eines Kontos, einer Versicherung oder eines Geräts aus',
  'looks like a British number plate': 'sieht wie ein britisches Kfz-Kennzeichen aus',

  // places.ts
  'looks like a full British postcode, which stands for about fifteen homes':
    'sieht wie eine vollständige britische Postleitzahl aus, die für etwa fünfzehn Haushalte steht',
  'Leave it out, or name the kind of place: ‘a market town’.':
    'Weglassen oder die Art des Ortes nennen: „eine Kleinstadt“.',
  'looks like a ZIP code with its state': 'sieht wie eine US-Postleitzahl mit ihrem Bundesstaat aus',
  'Leave it out, or write 00000.': 'Weglassen oder 00000 schreiben.',
  'looks like an address: a house number and a street': 'sieht wie eine Anschrift aus: Hausnummer und Straße',
  'Name the kind of place: ‘a flat near the surgery’.': 'Die Art des Ortes nennen: „eine Wohnung nahe der Praxis“.',
  'looks like the coordinates of a place, to within some metres':
    'sieht wie die Koordinaten eines Ortes aus, auf wenige Meter genau',
  'Leave it out, or name the kind of place.': 'Weglassen oder die Art des Ortes nennen.',
  'looks like the name of a hospital or a practice': 'sieht wie der Name eines Krankenhauses oder einer Praxis aus',
  'Name the kind of place: ‘a district hospital’, ‘the practice’.':
    'Die Art des Ortes nennen: „ein Kreiskrankenhaus“, „die Praxis“.',

  // times.ts
  'looks like a date of birth': 'sieht wie ein Geburtsdatum aus',
  'Give the age instead, or a band of ages: ‘in her fifties’.':
    'Stattdessen das Alter angeben oder eine Spanne: „in ihren Fünfzigern“.',
  'looks like a full date': 'sieht wie ein vollständiges Datum aus',
  'Count from the first day, as in ‘Day 0’ or ‘three weeks later’, or give the year alone.':
    'Vom ersten Tag an zählen, wie in „Tag 0“ oder „drei Wochen später“, oder nur das Jahr nennen.',
  'looks like a day without its year, or a month of a certain year':
    'sieht wie ein Tag ohne Jahr oder ein Monat eines bestimmten Jahres aus',
  'Count from the first day, as in ‘Day 0’ or ‘three weeks later’, or name the season.':
    'Vom ersten Tag an zählen, wie in „Tag 0“ oder „drei Wochen später“, oder die Jahreszeit nennen.',
  'looks like an age of 90 or more, which few people share':
    'sieht wie ein Alter von 90 oder mehr aus, das nur wenige Menschen haben',
  'Give a band: ‘in her nineties’, or ‘aged 90 or over’.':
    'Eine Spanne angeben: „in ihren Neunzigern“ oder „90 Jahre oder älter“.',
};
