### Rights and places to name, without calculation or verdict (droits/orientations).
### -nom: its name. The first line after it stands alone: what to do, with the number to call where there is one.
### Words stay neutral: somebody else may read the page. No age and no amount: the service applies its conditions.
### Where to go: droit/, service-public.fr, refugies.info (115), paris.fr page 112 of 18 March 2025 (Paris Adresse);
### for the other services of the City, see the head of droits/orientations/quotidien.py.

titre-urgences = Que faire en urgence ?
titre-orientations = Où trouver d'autres aides ?

orientation-intro =
    Ces aides viennent en plus de votre résultat.
    Le service de chaque aide vous répond.
orientation-peut-etre = Selon vos réponses, regardez aussi ces aides :
orientation-pour-tous = En danger, appelez le 17 ou le 112.
orientation-parler-seul = Parlez aussi seul avec la personne qui vous aide.

orientation-danger-nom = Être en sécurité
orientation-danger =
    En danger, appelez le 17 ou le 112.
    Le 114 répond aux messages écrits.
    Le 3919 écoute les femmes.
orientation-aide-urgence-violences-nom = Aide d'urgence de la Caf
orientation-aide-urgence-violences =
    Demandez l'aide universelle d'urgence à la Caf.
    La Caf donne ou prête cet argent très vite.
    Montrez une plainte ou une décision du juge.
orientation-hebergement-115-nom = Dormir ce soir
orientation-hebergement-115 =
    Appelez le 115, le jour ou la nuit.
    Le 115 cherche une place pour dormir.
    L'appel est gratuit.
orientation-aide-alimentaire-nom = Manger aujourd'hui
orientation-aide-alimentaire =
    Le 115 dit où trouver un repas gratuit.
    Un travailleur social peut aussi vous aider tout de suite.
orientation-expulsion-nom = Garder votre logement
orientation-expulsion =
    Allez au tribunal le jour écrit sur la lettre.
    Appelez l'ADIL de Paris : 0 805 16 00 75.
    Rencontrez vite un travailleur social.
orientation-coupure-nom = Garder l'électricité, le gaz ou l'eau
orientation-coupure =
    Demandez le FSL tout de suite.
    Votre fournisseur attend la réponse avant de couper.
orientation-soins-sans-droits-nom = Soins à l'hôpital
orientation-soins-sans-droits =
    Certains hôpitaux soignent sans carte Vitale.
    Demandez la permanence d'accès aux soins de santé.
    Un travailleur social aide pour les papiers.
orientation-titre-bientot-fini-nom = Garder votre titre de séjour
orientation-titre-bientot-fini =
    Demandez vite votre nouveau titre de séjour à la préfecture.
    Gardez la preuve de votre demande.

orientation-chomage-nom = Argent du chômage
orientation-chomage =
    Votre contrat de travail est fini ?
    Inscrivez-vous vite à France Travail.
    Cette aide dépend de vos anciens salaires.
orientation-retraite-nom = Vos retraites
orientation-retraite =
    Demandez toutes vos retraites à votre caisse de retraite.
    Pensez aussi aux retraites d'autres pays.
orientation-reversion-nom = Pension de réversion
orientation-reversion =
    Votre mari ou votre femme est mort ?
    Demandez une partie de sa retraite.
    Écrivez à sa caisse de retraite.
orientation-presence-parentale-nom = Argent pour rester avec un enfant malade
orientation-presence-parentale =
    La Caf paye des jours avec votre enfant.
    C'est pour une maladie grave ou un handicap.
    Demandez le congé de présence parentale à votre employeur.
orientation-pension-invalidite-nom = Pension d'invalidité
orientation-pension-invalidite =
    Votre santé réduit beaucoup votre travail ?
    Demandez à votre caisse d'assurance maladie.
orientation-indemnites-journalieres-nom = Argent pendant un arrêt de travail
orientation-indemnites-journalieres =
    Votre santé ou une grossesse arrête votre travail ?
    Demandez à votre caisse d'assurance maladie.
    Envoyez vite le papier du médecin.
orientation-prime-naissance-nom = Prime à la naissance
orientation-prime-naissance =
    La Caf paye cette prime avant la naissance.
    Envoyez vite la déclaration de grossesse à la Caf.
orientation-garde-enfant-nom = Aide pour faire garder un enfant
orientation-garde-enfant =
    Vous payez une personne pour garder votre enfant ?
    La Caf peut payer une partie.
    Son nom est : complément de libre choix du mode de garde.
orientation-ada-nom = ADA
orientation-ada = Demandez à l'Office français de l'immigration et de l'intégration.
orientation-apa-nom = APA
orientation-apa =
    La vie seul à la maison devient difficile ?
    Demandez le dossier à la Maison des Solidarités.
    Une personne vient chez vous et regarde vos besoins.
orientation-pch-nom = PCH
orientation-pch =
    La PCH paye une aide pour un handicap.
    Demandez à la MDPH.
    Une équipe regarde les besoins.

orientation-domiciliation-nom = Une adresse pour votre courrier
orientation-domiciliation =
    Demandez une domiciliation.
    Demandez à une association ou au service Paris Adresse.
    Cette adresse sert pour toutes vos demandes.
orientation-logement-social-nom = Demande de logement social
orientation-logement-social =
    Demandez sur internet ou à la mairie.
    La demande est gratuite.
    Refaites la demande chaque année.
orientation-dalo-nom = Droit au logement opposable
orientation-dalo =
    Faites d'abord une demande de logement social.
    Puis écrivez à la commission de médiation.
    La commission dit si votre demande est urgente.
orientation-surendettement-nom = Trop de dettes
orientation-surendettement =
    Déposez un dossier à la Banque de France.
    C'est gratuit.
    Une commission cherche une solution pour vos dettes.
orientation-foyer-jeunes-nom = Chambre en foyer de jeunes travailleurs
orientation-foyer-jeunes =
    Demandez une chambre directement à la résidence.
    La Mission locale peut aider pour votre entrée.

orientation-mission-locale-nom = Mission locale
orientation-mission-locale =
    La Mission locale de Paris aide les jeunes.
    Posez vos questions de travail ou de logement.
orientation-contrat-engagement-jeune-nom = Contrat d'engagement jeune
orientation-contrat-engagement-jeune =
    Un conseiller vous aide à trouver un travail.
    Ce contrat peut donner de l'argent chaque mois.
    Demandez à la Mission locale de Paris.
orientation-restaurants-solidaires-nom = Restaurants solidaires
orientation-restaurants-solidaires =
    La Ville de Paris sert des repas le soir.
    Demandez une carte à un travailleur social.
orientation-bains-douches-nom = Bains-douches
orientation-bains-douches =
    Les douches de la Ville de Paris sont gratuites.
    Apportez votre savon et votre serviette.
orientation-bagagerie-nom = Bagagerie
orientation-bagagerie =
    Une bagagerie garde vos sacs.
    Demandez l'adresse à un travailleur social.
orientation-coffre-fort-numerique-nom = Coffre-fort numérique
orientation-coffre-fort-numerique =
    Gardez une copie de vos papiers sur internet.
    Ce service est gratuit.
    Demandez à un travailleur social.
orientation-bilan-de-sante-nom = Bilan de santé gratuit
orientation-bilan-de-sante =
    Un médecin regarde votre santé avec vous.
    Demandez à votre caisse d'assurance maladie.
orientation-permis-de-conduire-nom = Aide pour le permis de conduire
orientation-permis-de-conduire = Demandez à la Mission locale ou à France Travail.
orientation-pass-culture-nom = Pass Culture
orientation-pass-culture =
    Cet argent paye des livres ou des sorties.
    Demandez sur l'application du pass Culture.
