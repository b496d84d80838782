### Municipal housing aids (règlement municipal, II 2.1, III 2.1, IV 2.1 to 2.3, V 3.1): names, questions, what to do
### (droits/rules/paris/paris_logement.py, paris_logement_familles.py, paris_logement_familles_monoparentales.py).

# --- shared by the three aids -------------------------------------------------------------------

critere-paris-sans-impaye =
    Payez-vous le loyer et les charges sans retard ?
    La Ville accepte parfois un retard.
critere-paris-aide-logement = Avez-vous droit à l'aide au logement de la Caf ?
critere-paris-logement-sain =
    Votre logement est-il sans danger et assez grand ?
    La Ville pose cette question sans aide de la Caf.
critere-paris-charge-de-logement =
    Payez-vous une partie de votre logement ?
    Par exemple : le loyer moins l'aide au logement.

limite-paris-impayes-acceptes =
    La Ville accepte certains retards de loyer.
    Nous ne connaissons pas la liste de ces retards.
limite-paris-hotel-enfance =
    Un service pour les enfants paye votre hôtel ?
    Alors la Ville ne paye pas cette aide.
limite-paris-changement-recent =
    Votre situation change ?
    Alors la Ville regarde votre argent d'aujourd'hui.
limite-paris-logement-smic =
    La limite suit le salaire le plus bas de la loi.
    Nous ne connaissons pas la date exacte du changement.
piece-papier-aide-logement = Le papier de la Caf sur votre aide au logement.
delai-paris-12-mois =
    L'aide dure 12 mois au plus.
    Après, demandez encore.

# --- paris_logement -----------------------------------------------------------------------------

aide-paris-logement-nom = Paris Logement
aide-paris-logement-article = Paris Logement
aide-paris-logement-definition =
    Paris Logement paye une petite partie du loyer.
    La Ville de Paris paye cette aide tous les mois.

critere-pl-composition =
    Vivez-vous seul, ou en couple avec 1 enfant au plus ?
    Les autres familles ont une autre aide de Paris.
critere-pl-mutation-enfant = { $qui ->
    [vous] Vivez-vous en couple avec 1 enfant ?
   *[personne] Cette personne vit-elle en couple avec 1 enfant ?
 }
critere-pl-etudiant = { $qui ->
    [vous] Votre vie est-elle en dehors des études ?
   *[personne] La vie de cette personne est-elle en dehors des études ?
 }
critere-pl-boursier = { $qui ->
    [vous] Recevez-vous une bourse pour vos études ?
   *[personne] Cette personne reçoit-elle une bourse pour ses études ?
 }
critere-pl-etudiant-age-ou-handicape = { $qui ->
    [vous] Êtes-vous en études avec un handicap ou un grand âge ?
   *[personne] Cette personne est-elle en études avec un handicap ou un grand âge ?
 }
critere-pl-effort = { $comparaison ->
    [au_moins] Payez-vous { $limite } ou plus pour le logement ?
   *[sans_limite] Votre loyer est-il cher pour votre argent ?
 }
    Nous comptons le loyer, le parking et une somme pour les charges.
    L'aide au logement compte en moins.
    La limite dépend de tout l'argent du logement.
critere-pl-effort-minimum-vieillesse = { $comparaison ->
    [au_moins] Payez-vous { $limite } ou plus pour le logement ?
   *[sans_limite] Votre loyer est-il cher à côté de l'ASPA ?
 }
    Pour un grand âge ou un handicap, l'ASPA compte.
    La Ville compte au moins la somme de l'ASPA.
    La règle n'est pas claire sous cette somme.
critere-pl-bail = Le bail est-il à votre nom ?
critere-pl-foyer =
    Vivez-vous dans une résidence avec des services ?
    La Ville regarde ce que vous payez vraiment.
critere-pl-ressources = { $comparaison ->
    [au_plus] Recevez-vous { $limite } ou moins ?
   *[sans_limite] Votre argent est-il sous la limite ?
 }
    La Ville compte tout l'argent des personnes du logement.

sortie-pl-bail =
    Vous avez un jour un bail à votre nom ?
    Alors pensez à Paris Logement.
sortie-pl-effort =
    Votre loyer change un jour ?
    Alors pensez à Paris Logement.

demarche-demander-paris-logement =
    Demandez Paris Logement à la Maison des Solidarités.
    En colocation, chaque personne du bail peut demander.
delai-paris-logement-duree =
    L'aide dure 12 mois au plus.
    Après, demandez encore.
    Pour un grand âge ou un handicap : 2 ans au plus ensuite.

# --- paris_logement_familles --------------------------------------------------------------------

aide-paris-logement-familles-nom = Paris Logement Familles
aide-paris-logement-familles-article = Paris Logement Familles
aide-paris-logement-familles-definition =
    Paris Logement Familles aide à payer le logement.
    Il faut 2 enfants ou plus, ou un enfant handicapé.
    La Ville de Paris paye cette aide tous les mois.

critere-plf-enfants = { $comparaison ->
    [au_moins] Avez-vous { $limite } à charge ou plus ?
   *[sans_limite] Avez-vous assez d'enfants à charge ?
 }
    Un enfant à charge est sur votre avis d'impôt.
critere-plf-enfant-handicape =
    Avez-vous un enfant handicapé à charge ?
    L'enfant a droit à l'AEEH ou à l'AAH.
critere-plf-revenus = { $comparaison ->
    [au_plus] Déclarez-vous { $limite } ou moins ?
   *[sans_limite] Votre argent est-il sous la limite ?
 }
    La Ville compte aussi les autres personnes du logement.

demarche-demander-paris-logement-familles = Demandez Paris Logement Familles à la Maison des Solidarités.

# --- paris_logement_familles_monoparentales -----------------------------------------------------

aide-paris-logement-familles-monoparentales-nom = Paris Logement pour un parent seul
aide-paris-logement-familles-monoparentales-article = Paris Logement pour un parent seul
aide-paris-logement-familles-monoparentales-definition =
    Cette aide de Paris paye une partie du logement.
    L'aide est pour un parent sans couple, avec un enfant.
    Le nom exact est : Paris Logement Familles Monoparentales.

critere-plfm-parent-seul = Vivez-vous sans couple ?
critere-plfm-enfants = { $comparaison ->
    [au_moins] Avez-vous { $limite } à charge ou plus ?
   *[sans_limite] Avez-vous un enfant à charge ?
 }
    Un enfant à charge est sur votre avis d'impôt.
critere-plfm-revenus = { $comparaison ->
    [au_plus] Déclarez-vous { $limite } ou moins ?
   *[sans_limite] Votre argent est-il sous la limite ?
 }
    La Ville compte aussi les autres personnes du logement.

demarche-demander-paris-logement-monoparentales =
    Demandez cette aide à la Maison des Solidarités.
    Avec 2 enfants ou plus, regardez aussi l'autre aide.
    L'autre aide s'appelle : Paris Logement Familles.
    Choisissez l'aide qui paye le plus.
