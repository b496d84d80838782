### AAH, MVA, ASI and ASS (criteria of droits/rules/national/aah.py, asi.py and ass.py).

aide-aah-nom = AAH
aide-aah-article = l'AAH
aide-aah-definition =
    L'AAH est de l'argent tous les mois.
    L'AAH est pour les adultes avec un handicap.
    La MDPH décide si vous avez droit à l'AAH.

aide-mva-nom = Majoration pour la vie autonome
aide-mva-article = la majoration pour la vie autonome
aide-mva-definition =
    Cette aide s'ajoute à l'AAH ou à l'ASI.
    Cette aide est pour vivre dans votre propre logement.

aide-asi-nom = ASI
aide-asi-article = l'ASI
aide-asi-definition =
    L'ASI est de l'argent tous les mois.
    L'ASI s'ajoute à votre pension d'invalidité.

aide-ass-nom = ASS
aide-ass-article = l'ASS
aide-ass-definition =
    L'ASS est de l'argent tous les mois.
    L'ASS vient après l'argent du chômage.
    France Travail paye l'ASS.

critere-aah-taux-80 = { $qui ->
    [vous] La MDPH écrit-elle un taux de 80 % ou plus ?
   *[personne] Cette personne a-t-elle un taux de 80 % ou plus ?
 }
    Ce taux est sur la lettre de la MDPH.
    Vous n'avez pas cette lettre ? Demandez à la MDPH.
critere-aah-taux-50 = { $qui ->
    [vous] La MDPH écrit-elle un taux de 50 % ou plus ?
   *[personne] Cette personne a-t-elle un taux de 50 % ou plus ?
 }
    Ce taux est sur la lettre de la MDPH.
critere-aah-restriction = { $qui ->
    [vous] La MDPH dit-elle que trouver un emploi est très difficile ?
   *[personne] La MDPH le dit-elle : un emploi est très difficile ?
 }
    Le nom sur la lettre est : restriction pour l'accès à l'emploi.
critere-aah-age-fin = { $qui ->
    [vous] { $comparaison ->
        [moins_de] Avez-vous moins de { $limite } ?
       *[sans_limite] Avez-vous moins que l'âge de la retraite ?
     }
   *[personne] { $comparaison ->
        [moins_de] Cette personne a-t-elle moins de { $limite } ?
       *[sans_limite] Cette personne a-t-elle moins que l'âge de la retraite ?
     }
 }
    Après, la retraite remplace l'AAH.
critere-aah-hors-allocations-familiales =
    Vivez-vous sans allocations familiales de vos parents ?
    La Caf vérifie cela.
critere-aah-residence = { $qui ->
    [vous] { $comparaison ->
        [au_moins] Vivez-vous en France { $limite } par an ou plus ?
       *[sans_limite] Vivez-vous en France presque toute l'année ?
     }
   *[personne] { $comparaison ->
        [au_moins] Cette personne vit-elle en France { $limite } par an ou plus ?
       *[sans_limite] Cette personne vit-elle en France presque toute l'année ?
     }
 }
    Sinon, la Caf paye seulement les mois en France.
critere-aah-sejour = { $qui ->
    [vous] Avez-vous un titre de séjour, ou êtes-vous d'un pays d'Europe ?
   *[personne] Cette personne a-t-elle un titre de séjour ou une nationalité d'Europe ?
 }
critere-aah-asile = Votre séjour est-il autre chose qu'une demande d'asile ?
critere-aah-europeen =
    Vivez-vous en France depuis assez longtemps ?
    Cette règle est pour les autres pays d'Europe.
critere-aah-ressources = { $qui ->
    [vous] { $comparaison ->
        [moins_de] L'argent compté est-il de moins de { $limite } ?
       *[sans_limite] L'argent compté est-il sous la limite ?
     }
   *[personne] { $comparaison ->
        [moins_de] L'argent compté est-il de moins de { $limite } ?
       *[sans_limite] L'argent compté est-il sous la limite ?
     }
 }
    La Caf compte seulement l'argent de la personne handicapée.
    Vous travaillez ? La Caf compte une partie du salaire.
critere-aah-pension = { $comparaison ->
    [moins_de] Les pensions et rentes sont-elles de moins de { $limite } ?
   *[sans_limite] Les pensions et rentes sont-elles sous la limite ?
 }
    L'AAH complète une petite pension.
critere-aah-autres-sommes = Notre calcul compte-t-il bien vos autres sommes ?
critere-aah-retraites = { $qui ->
    [vous] Avez-vous demandé vos retraites, si vous avez l'âge ?
   *[personne] Cette personne a-t-elle demandé ses retraites à l'âge de la retraite ?
 }

critere-mva-taux = { $qui ->
    [vous] La MDPH écrit-elle un taux de 80 % ou plus ?
   *[personne] Cette personne a-t-elle un taux de 80 % ou plus ?
 }
    Ce taux est sur la lettre de la MDPH.
critere-mva-aah-taux-plein = { $qui ->
    [vous] Avez-vous l'AAH complète ?
   *[personne] Cette personne a-t-elle l'AAH complète ?
 }
critere-mva-aah-complement = { $qui ->
    [vous] Avez-vous une partie de l'AAH ?
   *[personne] Cette personne a-t-elle une partie de l'AAH ?
 }
critere-mva-pension = { $qui ->
    [vous] Recevez-vous une pension, une retraite ou une rente ?
   *[personne] Cette personne reçoit-elle une pension, une retraite ou une rente ?
 }
critere-mva-asi = { $qui ->
    [vous] Avez-vous l'ASI ?
   *[personne] Cette personne a-t-elle l'ASI ?
 }
critere-mva-asi-incertaine = { $qui ->
    [vous] Pouvez-vous peut-être avoir l'ASI ?
   *[personne] Cette personne peut-elle peut-être avoir l'ASI ?
 }
critere-mva-logement = Vivez-vous dans votre propre logement ?
critere-mva-logement-foyer =
    Votre logement est-il sans services communs ?
    Par exemple : des repas pour tous.
critere-mva-aide-logement = Avez-vous une aide au logement ?
critere-mva-sans-travail = { $qui ->
    [vous] Vivez-vous sans argent du travail ?
   *[personne] Cette personne vit-elle sans argent du travail ?
 }

critere-asi-pension-invalidite = { $qui ->
    [vous] Recevez-vous une pension d'invalidité ?
   *[personne] Cette personne reçoit-elle une pension d'invalidité ?
 }
critere-asi-retraite-invalide =
    Avez-vous une retraite avec une invalidité ?
    La caisse de retraite vérifie cela.
critere-asi-age = { $qui ->
    [vous] { $comparaison ->
        [moins_de] Avez-vous moins de { $limite } ?
       *[sans_limite] Avez-vous moins que l'âge de l'ASPA ?
     }
   *[personne] { $comparaison ->
        [moins_de] Cette personne a-t-elle moins de { $limite } ?
       *[sans_limite] Cette personne a-t-elle moins que l'âge de l'ASPA ?
     }
 }
    Après, l'ASPA remplace l'ASI.
critere-asi-convention = Un accord avec votre pays peut-il vous aider ?
critere-asi-residence = { $qui ->
    [vous] { $comparaison ->
        [plus_de] Vivez-vous en France plus de { $limite } par an ?
       *[sans_limite] Vivez-vous surtout en France ?
     }
   *[personne] { $comparaison ->
        [plus_de] Cette personne vit-elle en France plus de { $limite } par an ?
       *[sans_limite] Cette personne vit-elle surtout en France ?
     }
 }
critere-asi-donation = Notre calcul compte-t-il bien vos dons ?
critere-asi-aah =
    Êtes-vous sans AAH ?
    Notre calcul ne sait pas compter l'AAH et l'ASI.
critere-asi-conjoint-aspa =
    Votre couple est-il sans ASPA ?
    Notre calcul ne sait pas compter l'ASI et l'ASPA.

critere-ass-recherche-emploi = { $qui ->
    [vous] Cherchez-vous un emploi ?
   *[personne] Cette personne cherche-t-elle un emploi ?
 }
    Il faut une inscription à France Travail.
critere-ass-droits-epuises = { $qui ->
    [vous] Avez-vous reçu tout l'argent du chômage ?
   *[personne] Cette personne a-t-elle reçu tout l'argent du chômage ?
 }
critere-ass-sans-allocation = { $qui ->
    [vous] Vivez-vous maintenant sans argent du chômage ?
   *[personne] Cette personne vit-elle maintenant sans argent du chômage ?
 }
critere-ass-choix-50-ans =
    Pouvez-vous choisir l'ASS et quitter l'argent du chômage ?
    Ce choix est pour les personnes de 50 ans ou plus.
    Demandez conseil à France Travail avant de choisir.
critere-ass-cinq-ans = { $qui ->
    [vous] Avez-vous 5 ans de travail sur 10 ans ?
   *[personne] Cette personne a-t-elle 5 ans de travail sur 10 ans ?
 }
    Ces 10 ans sont avant la fin du contrat.
critere-ass-enfants-eleves =
    Avez-vous arrêté de travailler pour élever un enfant ?
    Alors France Travail demande moins de 5 ans.
critere-ass-age-maximal = { $qui ->
    [vous] { $comparaison ->
        [moins_de] Avez-vous moins de { $limite } ?
       *[sans_limite] Avez-vous moins que l'âge maximum ?
     }
   *[personne] { $comparaison ->
        [moins_de] Cette personne a-t-elle moins de { $limite } ?
       *[sans_limite] Cette personne a-t-elle moins que l'âge maximum ?
     }
 }
    Après, la retraite remplace l'ASS.
critere-ass-age-retraite =
    Votre retraite complète est-elle pour plus tard ?
    L'ASS s'arrête avec la retraite complète.
critere-ass-sans-aah = { $qui ->
    [vous] Êtes-vous sans AAH ?
   *[personne] Cette personne est-elle sans AAH ?
 }
    La loi interdit l'AAH et l'ASS ensemble.
critere-ass-sejour = { $qui ->
    [vous] Avez-vous un titre de séjour, ou êtes-vous d'un pays d'Europe ?
   *[personne] Cette personne a-t-elle un titre de séjour ou une nationalité d'Europe ?
 }
critere-ass-titre-travail = Avez-vous le droit de travailler en France ?
critere-ass-ressources = { $comparaison ->
    [moins_de] Aviez-vous moins de { $limite } ?
   *[sans_limite] L'argent compté est-il sous la limite ?
 }
    France Travail compte l'argent du couple sur 12 mois.
critere-ass-minimum-paye =
    Reste-t-il assez à payer ?
    France Travail paye au moins 1 jour d'ASS.
critere-ass-autres-sommes = Notre calcul compte-t-il bien vos autres sommes ?

sortie-aah-taux-80 =
    Votre santé change ?
    Demandez de nouveau à la MDPH.
sortie-aah-taux-50 =
    Votre santé change ?
    Demandez de nouveau à la MDPH.
sortie-aah-pension = Votre pension baisse ? Demandez alors l'AAH.
sortie-mva-taux =
    Votre santé change ?
    Demandez de nouveau à la MDPH.
sortie-mva-aah-taux-plein = Demandez d'abord l'AAH à la MDPH.
sortie-mva-aide-logement = Demandez d'abord une aide au logement.
sortie-asi-pension-invalidite =
    Votre santé empêche de travailler ?
    Demandez une pension d'invalidité à l'assurance maladie.
sortie-aah-restriction = Le travail est très difficile ? Dites-le à la MDPH.
sortie-aah-age-fin = Demandez votre retraite et l'ASPA.
sortie-asi-age = Demandez l'ASPA à votre caisse de retraite.
sortie-ass-recherche-emploi = Faites votre inscription à France Travail.
sortie-ass-droits-epuises = Demandez l'ASS à la fin de l'argent du chômage.

demarche-demander-mdph =
    Demandez l'AAH à la MDPH.
    La commission de la MDPH décide.
    La lettre de la MDPH dit pour combien de temps.
demarche-dossier-mdph-medical = Votre médecin remplit un certificat pour la MDPH.
demarche-dire-ressources-caf =
    Après l'accord de la MDPH, la Caf paye l'AAH.
    Dites à la Caf l'argent que vous recevez.
demarche-demander-mva-caf =
    La Caf paye cette aide toute seule.
    Vous ne recevez rien ? Écrivez à la Caf.
demarche-demander-asi-cpam =
    Vous avez une pension d'invalidité ?
    Demandez l'ASI à votre caisse d'assurance maladie.
demarche-demander-asi-retraite =
    Vous avez une retraite ?
    Demandez l'ASI à votre caisse de retraite.
demarche-inscription-france-travail = Gardez votre inscription à France Travail.
demarche-demander-ass =
    Demandez l'ASS à France Travail.
    Donnez vos papiers d'argent sur 12 mois.

piece-notification-mdph = La lettre de la MDPH avec votre taux.
piece-pension-invalidite = Les papiers de votre pension d'invalidité.

ou-caf = À la Caf de Paris.
ou-mdph = À la MDPH de Paris.
ou-france-travail = À France Travail.

delai-mois-suivant-demande =
    L'argent commence au plus tôt le mois d'après.
    Par exemple : vous demandez en mai, l'argent commence en juin.
delai-ass-deux-ans = Vous avez 2 ans pour demander l'ASS.
delai-ass-six-mois =
    L'ASS est pour 6 mois.
    Vous pouvez demander de nouveau après.

recours-mediateur-france-travail =
    Vous pouvez demander de changer la réponse.
    Écrivez d'abord au médiateur de France Travail.

limite-aah-cdaph =
    La commission de la MDPH décide de votre taux.
    Notre calcul lit seulement le taux de la lettre.
limite-aah-travail =
    Vous travaillez ?
    Le montant de la Caf peut être un peu différent.
limite-aah-esat =
    Vous travaillez dans un lieu pour personnes handicapées ?
    Notre calcul ne connaît pas cette règle.
limite-aah-hopital =
    Vous êtes à l'hôpital depuis plus de 2 mois ?
    Alors le montant peut baisser.
limite-aah-avant-2023 =
    Vous aviez l'AAH en couple avant octobre 2023 ?
    Une autre règle est parfois meilleure pour vous.
limite-mva-automatique = La Caf paye cette aide sans demande.
limite-asi-plafond-2026 =
    Nous ne connaissons pas la limite de 2026 pour l'ASI.
    Demandez quand même : la caisse connaît la limite.
limite-asi-pension-minimale =
    En couple, le montant a une autre limite.
    La caisse connaît cette limite.
limite-ass-jours =
    France Travail paye l'ASS par jour.
    Notre montant est pour 30 jours.
limite-ass-sans-aah =
    Vous pouvez avoir l'AAH ?
    L'AAH remplace l'ASS dès le premier paiement.
limite-ass-cinq-ans-assimiles =
    D'autres périodes comptent parfois comme du travail.
    France Travail vérifie.
limite-ass-reprise-travail =
    Vous reprenez un travail avec l'ASS ?
    Vous gardez l'ASS et le salaire pendant 3 mois.
