### Bourses: collège, lycée, enseignement supérieur (droits/rules/national/bourse_*.py).

aide-bourse-college-nom = Bourse de collège
aide-bourse-college-article = la bourse de collège
aide-bourse-college-definition =
    La bourse aide à payer le collège.
    Par exemple : la cantine ou des cahiers.
aide-bourse-lycee-nom = Bourse de lycée
aide-bourse-lycee-article = la bourse de lycée
aide-bourse-lycee-definition =
    La bourse aide à payer le lycée.
    Par exemple : la cantine ou des cahiers.
aide-bourse-superieur-nom = Bourse d'études du Crous
aide-bourse-superieur-article = la bourse d'études du Crous
aide-bourse-superieur-definition =
    La bourse aide à payer vos études après le lycée.
    L'argent de vos parents compte.

critere-bourse-college-eleve = Avez-vous un enfant au collège ?
critere-bourse-college-residence = Vivez-vous surtout en France ?
critere-bourse-college-ressources = { $comparaison ->
    [au_plus] Votre avis d'impôt dit-il { $limite } ou moins ?
   *[sans_limite] Votre avis d'impôt respecte-t-il la limite ?
 }
    Nous lisons la ligne : revenu fiscal de référence.
critere-bourse-college-rfr =
    Notre calcul compte-t-il tout votre argent ?
    Votre avis d'impôt donne la somme exacte.
critere-bourse-college-campagne =
    Êtes-vous dans les dates pour demander ?
    Les demandes se font à la rentrée.
critere-bourse-lycee-eleve = Avez-vous un enfant au lycée ?
critere-bourse-lycee-eleve-majeur =
    Êtes-vous au lycée, avec votre propre avis d'impôt ?
    Le lycée connaît la règle pour vous.
critere-bourse-lycee-residence = Vivez-vous surtout en France ?
critere-bourse-lycee-ressources = { $comparaison ->
    [au_plus] Votre avis d'impôt dit-il { $limite } ou moins ?
   *[sans_limite] Votre avis d'impôt respecte-t-il la limite ?
 }
    Nous lisons la ligne : revenu fiscal de référence.
critere-bourse-lycee-rfr =
    Notre calcul compte-t-il tout votre argent ?
    Votre avis d'impôt donne la somme exacte.
critere-bourse-lycee-campagne =
    Êtes-vous dans les dates pour demander ?
    Les demandes se font à la rentrée.
critere-bourse-superieur-etudes = { $qui ->
    [vous] Faites-vous des études après le lycée ?
   *[personne] Cette personne fait-elle des études après le lycée ?
 }
critere-bourse-superieur-age = { $qui ->
    [vous] { $comparaison ->
        [moins_de] Aviez-vous moins de { $limite } le 1er septembre ?
       *[sans_limite] Avez-vous l'âge demandé ?
     }
   *[personne] { $comparaison ->
        [moins_de] Cette personne avait-elle moins de { $limite } le 1er septembre ?
       *[sans_limite] Cette personne a-t-elle l'âge demandé ?
     }
 }
critere-bourse-superieur-suite-etudes = Continuez-vous des études sans arrêt ?
critere-bourse-superieur-handicap = Avez-vous un handicap reconnu ?
critere-bourse-superieur-titre = { $qui ->
    [vous] Votre réponse sur le séjour suffit-elle ?
   *[personne] La réponse de cette personne sur le séjour suffit-elle ?
 }
critere-bourse-superieur-francais = { $qui ->
    [vous] Avez-vous la nationalité française ?
   *[personne] Cette personne a-t-elle la nationalité française ?
 }
critere-bourse-superieur-europeen = { $qui ->
    [vous] Êtes-vous européen, avec un travail ou une année ici ?
   *[personne] Cette personne est-elle européenne, avec une année ici ?
 }
critere-bourse-superieur-protege = { $qui ->
    [vous] Avez-vous le statut de réfugié ou une protection ?
   *[personne] Cette personne a-t-elle le statut de réfugié ?
 }
critere-bourse-superieur-foyer-fiscal =
    Vos parents payent-ils leurs impôts en France ?
    Le Crous regarde les 2 dernières années.
critere-bourse-superieur-parents =
    Le Crous compte-t-il l'argent de vos parents ?
    La règle change avec un enfant ou un mariage.
critere-bourse-superieur-ressources = { $comparaison ->
    [au_plus] Vos parents ont-ils { $limite } ou moins ?
   *[sans_limite] L'argent de vos parents respecte-t-il la limite ?
 }

sortie-bourse-college-eleve =
    Votre enfant est un jour au collège ?
    Alors demandez la bourse à la rentrée.
sortie-bourse-lycee-eleve =
    Votre enfant est un jour au lycée ?
    Alors demandez la bourse à la rentrée.
sortie-bourse-superieur-etudes =
    Vous faites un jour des études après le lycée ?
    Alors demandez la bourse.
sortie-bourse-college-ressources =
    Le collège a aussi un fonds social.
    Demandez au secrétariat du collège.
sortie-bourse-lycee-ressources =
    Le lycée a aussi un fonds social.
    Demandez au secrétariat du lycée.

demarche-bourse-etude-automatique =
    À l'inscription, vous pouvez cocher une case.
    Alors l'école regarde votre droit à chaque rentrée.
demarche-demander-bourse-college =
    Demandez la bourse au collège ou sur internet.
    Le site est : educonnect.education.gouv.fr.
demarche-demander-bourse-lycee =
    Demandez la bourse au lycée ou sur internet.
    Le site est : educonnect.education.gouv.fr.
demarche-demander-bourse-superieur =
    Demandez la bourse sur internet.
    Le site est : messervices.etudiant.gouv.fr.
piece-avis-impot-parents = L'avis d'impôt de vos parents, toutes les pages.
ou-college = Au secrétariat du collège.
ou-lycee = Au secrétariat du lycée.
ou-crous = Au Crous.
delai-bourse-scolaire-campagne =
    Les demandes se font à la rentrée.
    La date limite passe vite : demandez vite.
delai-bourse-scolaire-trois-fois = Vous recevez la bourse en 3 fois.
delai-bourse-superieur-dix-fois = Vous recevez la bourse en 10 fois.
delai-bourse-superieur-tard =
    Vous demandez après la rentrée ?
    Alors vous perdez peut-être des mois de bourse.
limite-bourse-garde-alternee =
    L'enfant vit chez ses 2 parents ?
    Alors un seul parent demande la bourse.
limite-bourse-etablissement =
    Certaines écoles privées sont hors de cette aide.
    L'école peut vous répondre.
limite-bourse-formation =
    Certaines études sont hors de cette aide.
    Le Crous peut vous répondre.
limite-bourse-bareme-2026 = Nous ne connaissons pas les sommes de la rentrée 2026.
