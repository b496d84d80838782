### Family benefits: droits/rules/national/{allocations_familiales,complement_familial,asf,paje,prepare,ars,aeeh}.py.

aide-allocations-familiales-nom = Allocations familiales
aide-allocations-familiales-article = les allocations familiales
aide-allocations-familiales-definition =
    La Caf paye cette aide tous les mois.
    Il faut 2 enfants ou plus.
    La somme dépend de votre argent et de l'âge des enfants.

aide-complement-familial-nom = Complément familial
aide-complement-familial-article = le complément familial
aide-complement-familial-definition =
    La Caf paye cette aide tous les mois.
    Il faut 3 enfants ou plus.
    Tous ont 3 ans ou plus.

aide-asf-nom = Aide au parent seul : ASF
aide-asf-article = l'ASF
aide-asf-definition =
    L'ASF aide un parent sans couple, tous les mois.
    L'autre parent paye peu ou rien pour l'enfant.

aide-paje-nom = Aide pour un enfant de moins de 3 ans : PAJE
aide-paje-article = la PAJE
aide-paje-definition =
    La Caf paye cette aide tous les mois.
    L'aide s'arrête avant les 3 ans de l'enfant.

aide-prepare-nom = Aide pour un congé parental : PreParE
aide-prepare-article = la PreParE
aide-prepare-definition =
    La PreParE est de l'argent tous les mois.
    Un parent travaille moins pour son petit enfant.

aide-ars-nom = Aide de rentrée scolaire : ARS
aide-ars-article = l'ARS
aide-ars-definition =
    L'ARS aide pour l'école de vos enfants.
    La Caf paye l'ARS une fois par an.

aide-aeeh-nom = Aide pour un enfant handicapé : AEEH
aide-aeeh-article = l'AEEH
aide-aeeh-definition =
    L'AEEH aide les parents d'un enfant handicapé.
    La Caf paye cette aide tous les mois.
    La MDPH regarde le handicap de l'enfant.

critere-pf-sejour = { $qui ->
    [vous] Votre nationalité ou votre titre de séjour suffit-il ?
   *[personne] La nationalité ou le titre de cette personne suffit-il ?
 }
critere-pf-residence = { $comparaison ->
    [au_moins] { $qui ->
        [vous] Vivez-vous en France { $limite } par an, ou plus ?
       *[personne] Cette personne vit-elle en France { $limite } par an ou plus ?
     }
   *[sans_limite] { $qui ->
        [vous] Vivez-vous surtout en France ?
       *[personne] Cette personne vit-elle surtout en France ?
     }
 }
critere-pf-enfants-sejour =
    Les papiers de vos enfants suffisent-ils ?
    Un enfant étranger doit avoir un papier en plus.
critere-pf-enfants-places =
    Vos enfants vivent-ils toujours avec vous ?
    Un enfant placé suit une autre règle.
critere-af-enfants = Avez-vous 2 enfants ou plus, de moins de 20 ans ?
critere-cf-enfants = Avez-vous 3 enfants ou plus, de 3 à 20 ans ?
critere-cf-ressources = { $comparaison ->
    [moins_de] Recevez-vous moins de { $limite } ?
   *[sans_limite] L'argent de votre famille respecte-t-il la limite ?
 }
    La Caf compte l'argent d'il y a 2 ans.
critere-cf-revenus-en-baisse = Avez-vous moins d'argent du travail maintenant ?
critere-cf-sans-paje = Votre famille est-elle sans PAJE ?
critere-cf-plus-haut-que-paje = Le complément familial donne-t-il plus que la PAJE ?
critere-cf-sans-prepare = Votre famille est-elle sans PreParE ?
critere-asf-seul = Vivez-vous sans couple ?
critere-asf-enfant-recueilli = Gardez-vous l'enfant d'autres parents ?
critere-asf-enfant =
    L'autre parent de l'enfant aide-t-il peu ou pas ?
    L'enfant a moins de 20 ans.
critere-asf-pension = { $comparaison ->
    [au_moins] Vous manque-t-il { $limite } ou plus ?
   *[sans_limite] Vous manque-t-il assez d'argent pour l'ASF ?
 }
critere-asf-residence-alternee = L'enfant vit-il toujours chez vous ?
critere-asf-pension-a-fixer =
    Un juge connaît-il déjà votre demande de pension ?
    La Caf peut payer avant la réponse du juge.
critere-paje-enfant = Avez-vous un enfant de moins de 3 ans ?
critere-paje-ressources = { $comparaison ->
    [au_plus] Recevez-vous { $limite } ou moins ?
   *[sans_limite] L'argent de votre famille respecte-t-il la limite ?
 }
    La Caf compte l'argent d'il y a 2 ans.
critere-paje-revenus-en-baisse = Avez-vous moins d'argent du travail maintenant ?
critere-prepare-enfant =
    Avez-vous un enfant assez petit ?
    Avec 1 enfant : avant 1 an.
    Avec d'autres enfants : avant 3 ans.
critere-prepare-conge = { $qui ->
    [vous] Êtes-vous en congé parental ?
   *[personne] Cette personne est-elle en congé parental ?
 }
critere-prepare-trimestres =
    Avez-vous assez de mois de travail ?
    La Caf regarde 8 périodes de 3 mois.
critere-ars-enfant =
    Avez-vous un enfant à l'école, de 6 à 17 ans ?
    L'âge compte à la rentrée de septembre.
critere-ars-ressources = { $comparaison ->
    [au_plus] Recevez-vous { $limite } ou moins ?
   *[sans_limite] L'argent de votre famille respecte-t-il la limite ?
 }
    La Caf compte l'argent d'il y a 2 ans.
critere-ars-revenus-en-baisse = Avez-vous moins d'argent du travail maintenant ?
critere-aeeh-taux-plein =
    L'enfant a-t-il un taux de 80 % ou plus ?
    Ce taux est sur la lettre de la MDPH.
critere-aeeh-taux-reduit =
    L'enfant a-t-il un taux de 50 % ou plus ?
    Il faut aussi des soins ou une école pour le handicap.

critere-cf-revenus-connus = { critere-paje-revenus-connus }
critere-ars-revenus-connus = { critere-paje-revenus-connus }
critere-cheque-energie-revenus-connus = { critere-paje-revenus-connus }
critere-cheque-energie-avis-a-soi = Votre avis d'impôt est-il à votre nom ?
critere-paje-revenus-connus =
    Notre calcul compte-t-il tout votre argent ?
    Votre avis d'impôt donne la somme exacte.

sortie-pf-residence = Votre maison est en France ? Dites-le à la Caf.
sortie-paje-enfant = La PAJE commence le mois après la naissance.
sortie-asf-pension = La pension s'arrête ? Demandez alors l'ASF.

demarche-demander-pf-caf =
    Demandez les aides pour vos enfants à la Caf.
    La Caf vous connaît déjà ? Alors regardez vos papiers avec elle.
demarche-demander-asf-caf =
    Demandez l'ASF à la Caf.
    L'autre parent est violent ? Dites-le à la Caf.
demarche-demander-aeeh-mdph = Demandez l'AEEH à la MDPH.
demarche-asf-pension-a-fixer = Parlez de la pension à la Caf.

piece-acte-naissance = L'acte de naissance de l'enfant.
piece-certificat-scolarite = Pour un enfant de 16 ans ou plus : le papier de l'école.
piece-jugement-pension = La lettre du juge sur la pension.
piece-conge-parental = Le papier de votre employeur sur votre congé.
piece-certificat-medical-mdph = Le certificat du médecin pour la MDPH.

delai-pf-mois-suivant =
    Le droit commence souvent le mois d'après.
    Par exemple : le mois après la naissance.

limite-pf-enfants-etrangers =
    Votre enfant est étranger et vient d'un autre pays ?
    La Caf demande un papier sur son entrée en France.
limite-pf-enfants-recueillis =
    Vous gardez l'enfant d'une autre famille ?
    La Caf regarde si vous avez sa charge.
limite-pf-ressources-recentes =
    La Caf regarde votre argent d'il y a 2 ans.
    Vous gagnez moins depuis ? Dites-le à la Caf.
limite-asf-enfant-recueilli =
    Vous gardez l'enfant de 2 autres parents ?
    Alors l'ASF est une somme plus grande.
limite-asf-quatre-mois =
    L'autre parent peut payer ?
    Alors l'ASF dure 4 mois sans juge.
    Après, demandez une pension au juge.
limite-asf-violences =
    L'autre parent est violent ?
    La Caf peut vous aider.
    Demandez à la Caf avant de voir un juge.
limite-paje-adoption =
    Vous adoptez un enfant ?
    Alors une autre règle d'âge existe.
limite-prepare-duree =
    Chaque parent a une limite de mois.
    Notre calcul ne voit pas les mois d'avant.
limite-prepare-cumul =
    La PreParE s'arrête avec certaines sommes.
    Par exemple : le chômage ou une retraite.
limite-prepare-independants =
    Vous avez votre propre entreprise ?
    Alors la Caf a une autre règle.
limite-ars-rentree = Nous comptons la rentrée de cette année.
limite-aeeh-complements =
    La MDPH peut donner plus que cette somme.
    Notre calcul ne voit pas cette partie.
limite-aeeh-internat =
    L'enfant dort dans un établissement gratuit ?
    Alors l'AEEH existe pour les jours à la maison.
