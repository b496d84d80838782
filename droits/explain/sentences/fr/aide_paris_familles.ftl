### Municipal aids for families (règlement municipal, IV 1.1 to 1.5, 2.5): names, questions, what to do
### (droits/rules/paris/paris_forfait_familles.py, paris_aspeh.py, paris_pass_familles.py, paris_naissance_multiple.py,
### paris_accompagnement.py, paris_parent_age.py).

# --- paris_forfait_familles ---------------------------------------------------------------------

aide-paris-forfait-familles-nom = Paris Forfait Familles
aide-paris-forfait-familles-article = Paris Forfait Familles
aide-paris-forfait-familles-definition =
    Paris Forfait Familles aide les grandes familles.
    Il faut 3 enfants ou plus.
    La Ville paye cette aide une fois par an.
variante-paris-forfait-familles-premier-plafond = Vous pouvez avoir la somme la plus haute.
variante-paris-forfait-familles-second-plafond = Vous pouvez avoir la somme la plus petite.

critere-paris-forfait-familles-enfants = { $comparaison ->
    [au_moins] Avez-vous { $limite } à charge ou plus ?
   *[sans_limite] Avez-vous assez d'enfants à charge ?
 }
    Un enfant à charge est sur votre avis d'impôt.
critere-paris-forfait-familles-revenus = { $comparaison ->
    [au_plus] Déclarez-vous { $limite } ou moins ?
   *[sans_limite] Votre argent est-il sous la limite ?
 }
    Nous regardons l'argent dit aux impôts.
    Votre situation vient de changer ?
    Alors nous regardons l'argent d'aujourd'hui.
critere-paris-forfait-familles-revenus-bas = { $comparaison ->
    [au_plus] Déclarez-vous { $limite } ou moins ?
   *[sans_limite] Votre argent est-il sous la première limite ?
 }
    Cette limite décide de la somme.

# --- paris_aspeh --------------------------------------------------------------------------------

aide-paris-aspeh-nom = Aide de Paris pour un enfant handicapé
aide-paris-aspeh-article = l'aide de Paris pour votre enfant
aide-paris-aspeh-definition =
    La Ville de Paris aide les parents d'un enfant handicapé.
    La Ville paye une somme pour chaque enfant handicapé.
    L'aide dure 12 mois au plus.
    Après, demandez encore.

critere-paris-aspeh-enfants = { $comparaison ->
    [au_moins] Avez-vous { $limite } ou plus avec un handicap ?
   *[sans_limite] Avez-vous un enfant handicapé à charge ?
 }
    L'enfant a droit à l'AEEH ou à l'AAH.
    L'enfant est sans Paris Solidarité et sans salaire garanti.
critere-paris-aspeh-revenus = { $comparaison ->
    [au_plus] Déclarez-vous { $limite } ou moins ?
   *[sans_limite] Votre argent est-il sous la limite ?
 }
    Nous regardons l'argent dit aux impôts.
    Votre situation vient de changer ?
    Alors nous regardons l'argent d'aujourd'hui.

limite-aspeh-prorata =
    Votre enfant vit ailleurs et revient à la maison ?
    Alors la Ville compte les jours à la maison.
    La Ville paye une fois par an pour cet enfant.
    Le calcul exact manque dans le règlement.

# --- paris_pass_familles ------------------------------------------------------------------------

aide-paris-pass-familles-nom = Paris Pass Familles
aide-paris-pass-familles-article = Paris Pass Familles
aide-paris-pass-familles-definition =
    Paris Pass Familles est une carte gratuite.
    La carte donne des prix plus bas à la famille.
    Par exemple : à la piscine de la Ville.

critere-paris-pass-familles-enfants = { $comparaison ->
    [au_moins] Avez-vous { $limite } à charge ou plus ?
   *[sans_limite] Avez-vous assez d'enfants à charge ?
 }
    Un enfant à charge est sur votre avis d'impôt.
critere-paris-pass-familles-enfant-handicape = { $comparaison ->
    [au_moins] Avez-vous { $limite } ou plus avec un handicap ?
   *[sans_limite] Avez-vous un enfant handicapé à charge ?
 }
    L'enfant a droit à l'AEEH ou à l'AAH.

effet-paris-pass-familles-tarifs =
    La carte sert aux parents et aux enfants de la carte.
    La carte dure 1 an.
    Avec 2 maisons, chaque parent peut avoir sa carte.

# --- paris_naissance_multiple -------------------------------------------------------------------

aide-paris-naissance-multiple-nom = Aide de Paris pour des jumeaux
aide-paris-naissance-multiple-article = l'aide de Paris pour des jumeaux
aide-paris-naissance-multiple-definition =
    Vous avez 2 bébés ou plus en même temps ?
    Ou vous adoptez 2 enfants ou plus ensemble ?
    Alors la Ville de Paris paye une somme, une fois.

critere-paris-naissance-multiple-enfants = { $comparaison ->
    [au_moins] Avez-vous { $limite } ou plus, arrivés ensemble ?
   *[sans_limite] Avez-vous plusieurs enfants arrivés ensemble ?
 }
    Ce sont des jumeaux, ou des enfants adoptés ensemble.
critere-paris-naissance-multiple-delai = { $comparaison ->
    [au_plus] La naissance a-t-elle { $limite } ou moins ?
   *[sans_limite] La naissance est-elle récente ?
 }
    Pour une adoption, la date du juge compte.

demarche-demander-naissance-multiple =
    Demandez cette aide à la Maison des Solidarités.
    Demandez vite : vous avez 6 mois.
piece-jugement-adoption = Pour une adoption : la décision du juge.

# --- paris_accompagnement -----------------------------------------------------------------------

aide-paris-accompagnement-nom = Aide de Paris pour rester avec un proche malade
aide-paris-accompagnement-article = l'aide de Paris pour un proche
aide-paris-accompagnement-definition =
    Vous arrêtez de travailler pour un proche malade ?
    Alors la Ville de Paris peut payer une somme par mois.

critere-paris-accompagnement-soins-palliatifs = { $qui ->
    [vous] Avez-vous arrêté de travailler pour un proche ?
   *[personne] Cette personne a-t-elle arrêté de travailler pour un proche ?
 }
    Le proche est en fin de vie.
    Un médecin donne des soins contre la douleur.
critere-paris-accompagnement-enfant-malade = { $qui ->
    [vous] Avez-vous arrêté de travailler pour votre enfant ?
   *[personne] Cette personne a-t-elle arrêté de travailler pour son enfant ?
 }
    L'enfant est très malade ou à l'hôpital.
critere-paris-accompagnement-enfants = { $comparaison ->
    [au_moins] Avez-vous { $limite } mineur ou plus ?
   *[sans_limite] Avez-vous un enfant mineur ?
 }
    Mineur veut dire : moins de 18 ans.
critere-paris-accompagnement-delai =
    Êtes-vous sans cette aide depuis 12 mois ?
    Entre 2 demandes, il faut 12 mois.
critere-paris-accompagnement-renouvellement =
    Continuez-vous l'aide pour votre enfant très malade ?
    Alors l'aide peut durer 12 mois au total.
critere-paris-accompagnement-revenus = { $comparaison ->
    [au_plus] Déclarez-vous { $limite } ou moins ?
   *[sans_limite] Votre argent est-il sous la limite ?
 }
    Cette limite sert pour continuer l'aide.

demarche-demander-accompagnement =
    Demandez cette aide à la Maison des Solidarités.
    Expliquez l'arrêt de votre travail.
piece-certificat-medecin-proche = Le certificat du médecin sur la maladie du proche.
piece-lettre-employeur-arret =
    La lettre de votre employeur.
    La lettre dit la date de l'arrêt du travail.
effet-accompagnement-duree =
    L'aide dure 3 mois au plus.
    Pour un enfant très malade, l'aide peut continuer.
limite-accompagnement-perte-de-revenus =
    L'aide paye au plus l'argent perdu.
    D'autres aides pour cet arrêt baissent la somme.
    Notre calcul ne voit pas l'argent perdu.
limite-accompagnement-famille =
    Le proche est de votre famille.
    Par exemple : votre parent, votre enfant ou votre sœur.
    La personne en couple avec vous compte aussi.
    Ses parents comptent aussi.

# --- paris_parent_age ---------------------------------------------------------------------------

aide-paris-parent-age-nom = Aide de Paris pour vivre avec un parent âgé
aide-paris-parent-age-article = l'aide de Paris pour un parent âgé
aide-paris-parent-age-definition =
    Un parent âgé vit chez vous à Paris ?
    Alors la Ville peut payer une somme par mois.
    La Ville paye pour chaque parent âgé.

critere-paris-parent-age-parent = { $comparaison ->
    [au_moins] Un parent de { $limite } ou plus vit-il avec vous ?
   *[sans_limite] Un parent assez âgé vit-il avec vous ?
 }
    Par exemple : un père, une grand-mère ou une tante.
    Nous regardons le parent le plus âgé.
critere-paris-parent-age-ressources = { $comparaison ->
    [au_plus] Le parent âgé reçoit-il { $limite } ou moins ?
   *[sans_limite] L'argent du parent âgé est-il sous la limite ?
 }
critere-paris-parent-age-impot = { $comparaison ->
    [au_plus] Votre impôt est-il de { $limite } ou moins ?
   *[sans_limite] Votre impôt est-il sous la limite ?
 }
    Regardez la ligne 14 de votre avis d'impôt.
critere-paris-parent-age-bail = Le bail est-il à votre nom ?
critere-paris-parent-age-proprietaire = Êtes-vous propriétaire du logement ?
critere-paris-parent-age-chez-le-parent = Vivez-vous dans le logement du parent âgé ?

piece-identite-parent-age = La carte d'identité du parent âgé.
piece-ressources-parent-age = Les papiers de l'argent du parent âgé.
piece-bail-ou-propriete = Le bail, ou le papier du propriétaire.
effet-parent-age-absence =
    Le parent âgé part un temps ?
    Alors l'aide continue pendant 2 mois.
limite-parent-age-lien =
    Le parent âgé est de votre famille.
    Par exemple : votre mère, votre oncle ou votre cousin.
    C'est la famille de votre couple ?
    Alors demandez à la Ville.
limite-parent-age-tutelle =
    Un juge protège votre argent ?
    Alors demandez à la Ville si l'aide est possible.

# --- for several of these aids ------------------------------------------------------------------

demarche-demander-aide-familles-paris =
    Demandez à la Maison des Solidarités.
    Toutes les Maisons de Paris acceptent.
    Vous pouvez aussi envoyer votre demande par courrier.
piece-notification-handicap-enfant =
    La lettre de la MDPH pour votre enfant.
    La lettre parle de l'AEEH ou de l'AAH.
