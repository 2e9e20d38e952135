/** What each format says in Dutch. */
import type { FormatsWords } from './words.js';

export const nl: FormatsWords = {
  balint: {
    phases: [
      ['Welkom', 'De groep komt binnen, en er wordt gevraagd wie een casus heeft.'],
      ['Het verhaal', 'Eén persoon vertelt over een ontmoeting, zonder aantekeningen; niemand onderbreekt.'],
      ['Feitelijke vragen', 'Korte vragen die het beeld nodig heeft, en niet meer.'],
      [
        'De groep spreekt',
        'Wie vertelde, gaat achterover zitten en luistert; de anderen stellen zich beide mensen voor en wat er tussen hen is.',
      ],
      ['De terugkeer', 'Wie vertelde, zegt wat opviel, en hoeft niets te beantwoorden.'],
      ['Slot', 'De begeleiding sluit op tijd af en bedankt, zonder conclusie.'],
    ],
    aim: 'Begrijpen, niet oplossen. Houd de groep bij de relatie, en laat de stilte werken.',
    whom: 'Als de groep …',
    signs: [
      ['raad gaat geven', 'Wie in deze kamer voelt zich op dit moment nutteloos?'],
      ['de verteller ondervraagt', 'Laten we de verteller met rust laten, en het ons voorstellen.'],
      ['de behandelaar een diagnose geeft', 'Wat zou de ander zien, als die naar de behandelaar kijkt?'],
      [
        'naar iemands eigen leven vraagt',
        'Dat hoeft u ons niet te vertellen. Wat deed deze ontmoeting met ons allemaal?',
      ],
      ['stilvalt', 'Wacht. Tel tot dertig. Wacht dan nog eens.'],
      ['een van beiden vergeet', 'We zijn een tijdje bij de een geweest. Waar is de ander?'],
      ['zich tot de verteller wendt, die luistert', 'De verteller luistert nu. We vragen het aan het eind.'],
    ],
    groundRules: [
      'Wat hier gezegd wordt, blijft hier.',
      'We vermoeden, en hoeven geen gelijk te hebben. We geven geen raad.',
      'We denken aan beide mensen in de kamer.',
      'We verhoren niemand als een getuige, en vragen niet naar elkaars privéleven.',
      'Stilte mag.',
    ],
    taken: [
      'veiligheid, geen ondervraging, vermoedens, geen vroege oplossingen, stilte',
      'geen duidingen, geen inbreuk op de geschiedenis van de leden',
    ],
  },
  schwartz: {
    phases: [
      ['Welkom', 'Het thema, de afspraken, en wie er spreken.'],
      ['Verhalen', 'Het panel vertelt om de beurt hoe het was; niemand geeft commentaar.'],
      ['Stilstaan bij', 'Ieder zegt wat hij of zij herkent. Er wordt niets opgelost, en niemand getoetst.'],
      ['Slot', 'Dank aan het panel, en waar men terechtkan; geen samenvatting van lessen.'],
    ],
    aim: 'Zorg dat veilig gezegd kan worden hoe het was. Er wordt niets besloten, niemand getoetst, en niets samengevat.',
    whom: 'Als de groep …',
    signs: [
      ['het probleem oplost', 'Dat hoort in een ander overleg. Hoe was het om erbij te zijn?'],
      ['oordeelt over iemand die er niet is', 'Die kan niet antwoorden. Wat deed het met u?'],
      ['alleen met het panel praat', 'Wie in de zaal herkent dit nog meer?'],
      ['stilvalt', 'Laat het stil zijn. Iemand overweegt of hij of zij zal spreken.'],
      ['tot tranen geroerd is', 'Bedank wie gesproken heeft. Zeg waar men terechtkan, en dat men even weg mag gaan.'],
    ],
    groundRules: [
      'Wat hier gezegd wordt, blijft hier, zonder namen.',
      'We spreken over hoe het was, niet over wat er had moeten gebeuren.',
      'Niemand hoeft te spreken.',
      'Besluiten, behandelplannen en problemen laten we aan ander overleg.',
    ],
  },
  'reflective-practice': {
    phases: [
      ['Aankomen', 'De afspraken, en hoe het met ieder gaat.'],
      ['De tekst', 'De tekst wordt gelezen, stil of hardop.'],
      ['Eerste reacties', 'Wat hij losmaakte, nog voor wat men ervan vindt.'],
      ['Stilstaan bij', 'De vragen, en wat ze in het eigen werk raken.'],
      ['Slot', 'Eén woord van ieder; waar men terechtkan.'],
    ],
    aim: 'Luister naar wat de tekst losmaakt, nog voor wat iemand ervan vindt.',
    whom: 'Als de groep …',
    signs: [
      ['meteen meningen geeft', 'Voordat we zeggen wat we vinden: wat merkte u bij uzelf?'],
      ['raad geeft', 'Hoe zou het zijn om het tien minuten zo te laten als het is?'],
      ['één stem volgt', 'Dank u. Laten we iemand horen die het anders ziet.'],
      ['stilvalt', 'Wacht. Lees dan één regel van de tekst nog eens, hardop.'],
    ],
    groundRules: [
      'Wat hier gezegd wordt, blijft hier.',
      'We spreken voor onszelf.',
      'Niemand hoeft te spreken.',
      'We luisteren voordat we raad geven, en meestal in plaats daarvan.',
    ],
  },
  sea: {
    phases: [
      ['Waarom', 'Waarom we er samen naar kijken, en dat niemand terechtstaat.'],
      ['Wat er gebeurde', 'De feiten op volgorde, van ieder die erbij was.'],
      ['Wat het deed', 'Wat het met alle betrokkenen deed.'],
      ['Hoe het kon', 'Wat eraan bijdroeg: aan elke kant, ertussen, in het systeem.'],
      ['Wat we leerden', 'Wat we nu weten, en wat goed ging.'],
      ['Wat er verandert', 'Wie wat wanneer doet, en wanneer we er weer naar kijken.'],
    ],
    aim: 'Nagaan hoe het zover kwam, en iets veranderen dat blijft. Niemand staat terecht.',
    whom: 'Als de groep …',
    signs: [
      ['een schuldige zoekt', 'Als daar iemand anders had gestaan, wat was dan hetzelfde geweest?'],
      [
        'bij één oorzaak blijft',
        'Wat maakte dat mogelijk? Laten we nog eens vragen naar het team, en naar het systeem.',
      ],
      ['voorbijgaat aan wat het met mensen deed', 'Hoe was die avond, voor ieder van u?'],
      ['vindt dat iedereen beter moet opletten', 'Wat is er maandag anders? Wie doet het, en wanneer?'],
    ],
    groundRules: [
      'We zoeken redenen, geen schuldige.',
      'Ieder die erbij was, mag zeggen hoe het was.',
      'Wat we afspreken heeft een naam en een datum.',
    ],
    taken: ['tabel 1: de vier vragen'],
  },
  cbd: {
    phases: [
      ['De casus', 'Wie in opleiding is, zegt waarom deze casus. Hij is vooraf gelezen.'],
      ['Gesprek', 'Oordeel, prioriteiten, ethiek, onzekerheid: wat werd gedacht, en waarom.'],
      ['Terugkoppeling', 'Wat goed ging, en wat een volgende keer te proberen is.'],
    ],
    aim: 'Verken het oordeel achter wat er gedaan is. Het is geen kennistoets en geen verzonnen casus.',
    whom: 'Als wie in opleiding is …',
    signs: [
      ['antwoordt uit een richtlijn', 'En bij deze persoon? Wat pleitte ertegen?'],
      ['zegt wat er zou moeten gebeuren', 'Wat hebt u gedaan? Wat hebt u nog meer overwogen?'],
      ['de patiënt weglaat', 'Hoe zou de patiënt dit vertellen?'],
      ['tevreden is met de afloop', 'Wat had u gedaan als het anders was gelopen?'],
    ],
    groundRules: [
      'We praten over het oordeel, niet over de kennis.',
      'We spreken over de patiënt alsof die ons kan horen.',
    ],
  },
  cbl: {
    phases: [
      ['Begin', 'De afspraken, en de casus zoals hij begint.'],
      ['Eerste deel', 'Het wordt gelezen, en de vragen worden besproken.'],
      ['Tweede deel', 'Hetzelfde met wat daarna kwam; verdere delen delen deze tijd.'],
      ['Slotvraag', 'Wat de groep zou meenemen naar het eigen werk.'],
      ['Slot', 'Wat men meeneemt, en waar men terechtkan.'],
    ],
    aim: 'Laat de groep het vinden. Geef een deel pas als het vorige besproken is.',
    whom: 'Als de groep …',
    signs: [
      ['u om het antwoord vraagt', 'Wat zou u moeten weten om het te kunnen zeggen?'],
      ['op het deel vooruitloopt', 'Laten we blijven bij wat op dit uur bekend is.'],
      ['door de feiten de mensen kwijtraakt', 'Hoe is dit voor hen tweeën?'],
      ['stilvalt', 'Zeg het eerst tegen wie naast u zit, één minuut lang.'],
    ],
    groundRules: [
      'Wat hier gezegd wordt, blijft hier.',
      'We lezen één deel tegelijk.',
      '‘Ik weet het niet’ is een bijdrage.',
    ],
  },
  pbl: {
    phases: [
      ['Begin', 'De rollen in de groep, en de afspraken.'],
      ['Eerste aanleiding', 'Wat duidelijk is, wat het probleem is, wat het zou kunnen verklaren.'],
      ['Volgende aanleiding', 'Wat er verandert door wat nu bekend is.'],
      ['Wat we moeten leren', 'De groep stelt eigen doelen, en wie wat uitzoekt.'],
      ['Slot', 'Hoe de groep samenwerkte.'],
    ],
    aim: 'De leerdoelen zijn van u, de doelen van de groep. Vraag, en zeg zelden iets voor.',
    whom: 'Als de groep …',
    signs: [
      ['u vraagt of het klopt', 'Hoe zou u daarachter kunnen komen?'],
      ['naar de verklaring springt', 'Wat hebt u gezien, en wat hebt u geconcludeerd?'],
      ['niet tot een leerdoel komt', 'Wat zou de patiënt willen dat u uitzoekt?'],
      ['één lid laat denken', 'Wie kan dat in andere woorden zeggen?'],
    ],
    groundRules: [
      'We zeggen wat we denken voordat we het opzoeken.',
      'We lezen één aanleiding tegelijk.',
      'De groep stelt haar doelen; de tutor vraagt, en zegt zelden iets voor.',
    ],
  },
  unfolding: {
    phases: [
      ['Wie zij zijn', 'De mensen, in hun eigen woorden, voordat er iets gebeurd is.'],
      ['Eerste scène', 'Ze wordt gelezen of gespeeld, en besproken.'],
      ['Volgende scène', 'Er is tijd verstreken; verdere scènes delen deze minuten.'],
      ['Het verhaal afmaken', 'De groep zegt hoe het verder zou kunnen gaan.'],
      ['Slot', 'Hoe het was, wat men meeneemt, waar men terechtkan.'],
    ],
    aim: 'Ook voor hen verstrijkt de tijd. Wat de groep in de eerste scène dacht, mag in de volgende veranderen.',
    whom: 'Als de groep …',
    signs: [
      ['vooruitleest', 'Vouw het dicht, alstublieft. Zij weten het ook nog niet.'],
      ['heeft besloten wie zij zijn', 'Wat zou u aan deze persoon verrassen?'],
      ['wil weten hoe het afloopt', 'Hoe denkt u dat het verdergaat? U maakt het verhaal af.'],
      ['stilvalt', 'Lees het laatste dat gezegd is nog eens, hardop.'],
    ],
    groundRules: [
      'Wat hier gezegd wordt, blijft hier.',
      'We lezen niet vooruit.',
      'Ieder mag van gedachten veranderen als de volgende scène komt.',
    ],
  },
  skills: {
    phases: [
      ['Voorbereiding', 'De scène, de rollen, en waarbij wie oefent hulp wil.'],
      ['Lezen', 'Ieder leest het eigen blad.'],
      ['De scène', 'Ze wordt gespeeld; iedereen mag om een pauze vragen.'],
      ['Terugkoppeling', 'Eerst wie oefent, dan wie gespeeld werd, dan wie observeerde.'],
      ['Nog eens', 'Een stukje opnieuw, op een andere manier.'],
      ['Slot', 'Uit de rol; één ding om te proberen.'],
    ],
    aim: 'Oefen, pauzeer, en probeer opnieuw. Wie oefent, zegt eerst waarbij hulp welkom is.',
    whom: 'Als de groep …',
    signs: [
      ['oordeelt over wie oefent', 'Wat zag en hoorde u, vlak daarvoor?'],
      ['in het algemeen prijst', 'Welke woorden? En wat gebeurde er toen?'],
      ['het beter weet', 'Laat het ons zien. Neem één minuut de stoel.'],
      ['vastzit in de scène', 'Pauze. Wat zou elk van beiden nu wensen?'],
      ['aangedaan uit de scène komt', 'Eerst uit de rol: uw eigen naam, en waar u bent.'],
    ],
    groundRules: [
      'Iedereen mag de scène stilzetten.',
      'We zeggen wat we zagen en hoorden, niet hoe iemand is.',
      'Wie een rol speelde, krijgt tijd om die los te laten.',
    ],
    taken: ['alleen de namen van de fasen'],
  },
  sp: {
    phases: [
      ['Lezen', 'Ieder leest de eigen instructie.'],
      ['De ontmoeting', 'Ze wordt helemaal gespeeld.'],
      ['Terugkoppeling', 'Van wie gespeeld werd, en van wie keken.'],
      ['Slot', 'Uit de rol; één ding om te proberen.'],
    ],
    aim: 'Voor iedereen hetzelfde begin. Terugkoppeling wordt gegeven buiten de rol, en van beide kanten van het bureau.',
    whom: 'Als de groep …',
    signs: [
      ['feiten vraagt die niet in de instructie staan', 'Wie de rol speelt, mag zeggen: dat weet ik niet.'],
      ['het acteren bespreekt', 'Wat deed de kandidaat dat het verschil maakte?'],
      ['vergeet wie gespeeld werd', 'Eerst uit de rol. Dan: hoe was het om dat gevraagd te worden?'],
    ],
    groundRules: [
      'Iedereen mag de scène stilzetten.',
      'Wie gespeeld werd, zegt als eerste hoe het was om die persoon te zijn.',
      'Wie een rol speelde, krijgt tijd om die los te laten.',
    ],
  },
  osce: {
    phases: [
      ['Lezen', 'De kandidaat leest de opdracht voor de deur.'],
      ['Het station', 'Het wordt gespeeld; wie beoordeelt, blijft neutraal en stil.'],
      ['De beoordeling', 'De vragen van wie beoordeelt, en de laatste punten.'],
    ],
    aim: 'Voor iedereen hetzelfde station: dezelfde woorden, dezelfde toon, dezelfde tijd.',
    whom: 'Als …',
    signs: [
      ['een kandidaat verstijft', 'Zeg tien seconden niets. Dan: is er nog iets wat u zou willen doen?'],
      ['een kandidaat wie beoordeelt iets vraagt', 'Gaat u alstublieft verder zoals u zou doen.'],
      [
        'het met wie de rol speelt slecht gaat',
        'Zet het station stil. Vijf minuten, uit de rol, en iemand om mee te praten.',
      ],
      [
        'beoordelaars verschillende punten geven',
        'Beoordeel wat te zien en te horen was. Vergelijk na de eerste twee kandidaten.',
      ],
    ],
    groundRules: [
      'Dezelfde woorden en dezelfde toon voor elke kandidaat.',
      'Wie beoordeelt, helpt niet en hindert niet.',
      'Wie een rol speelt, mag tussen de kandidaten rusten.',
    ],
  },
  tbl: {
    phases: [
      ['Alleen', 'Ieder antwoordt, over wat vooraf te lezen was.'],
      ['In teams', 'Dezelfde vragen nog eens, samen.'],
      ['Ophelderen', 'Wat niet duidelijk was, wordt uitgelegd.'],
      ['De casus', 'Alle teams hebben hetzelfde probleem, en worden het eens over één keuze.'],
      ['Allen tegelijk', 'Allen tonen hun keuze op hetzelfde moment, en zeggen waarom.'],
      ['Slot', 'Wat men meeneemt.'],
    ],
    aim: 'Hetzelfde probleem, één bepaalde keuze, allen tegelijk getoond. Dan de redenen.',
    whom: 'Als een team …',
    signs: [
      ['het te snel eens is', 'Wat zou anders moeten zijn om een andere keuze juist te maken?'],
      ['u vraagt wat juist is', 'Laat mij eerst uw keuze zien. Allen tegelijk.'],
      ['de luidste stem volgt', 'Schrijf eerst ieder de eigen letter op.'],
      ['alleen staat met zijn keuze', 'Laten we bij u beginnen: wat zag u dat wij niet zagen?'],
    ],
    groundRules: [
      'Het team wordt het eens over één keuze.',
      'Allen tonen die tegelijk.',
      'Wie anders koos, wordt het eerst gehoord.',
    ],
  },
  sct: {
    phases: [
      ['Het vignet', 'Ieder leest het.'],
      ['Oordelen', 'Ieder oordeelt alleen wat elk nieuw gegeven met het vermoeden doet.'],
      ['Het panel', 'Hoe ervaren behandelaars oordeelden, waarin ze verschillen, en waarom.'],
      ['Slot', 'Wat men meeneemt.'],
    ],
    aim: 'Ervaren mensen verschillen. Laat de redenen horen, niet de meerderheid.',
    whom: 'Als de groep …',
    signs: [
      ['om het juiste antwoord vraagt', 'Er zijn er meer. Wat zou u één stap doen opschuiven?'],
      [
        'het vermoeden beoordeelt, niet het nieuwe gegeven',
        'Is het hierdoor waarschijnlijker of onwaarschijnlijker dan een minuut geleden?',
      ],
      [
        'zich schaamt voor een antwoord dat niemand deelt',
        'Misschien dacht iemand in het panel dat ook. Wat zag die persoon?',
      ],
    ],
    groundRules: ['Oordeel eerst alleen.', 'Ervaren mensen verschillen: er is meer dan één goed antwoord.'],
  },
};
