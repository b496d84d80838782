### The words of the glossary (glossary.yaml): the word, what it means, an example of daily life.
### The first sentence of a definition is its short form, written where the word is first used.

mot-aspa = l'ASPA
mot-aspa-definition =
    ASPA veut dire : allocation de solidarité aux personnes âgées.
    L'ASPA est de l'argent tous les mois.
mot-aspa-exemple = Par exemple : vous avez 70 ans et une petite retraite.

mot-css = la CSS
mot-css-definition =
    CSS veut dire : complémentaire santé solidaire.
    La CSS paye vos soins avec l'assurance maladie.
mot-css-exemple = Par exemple : vous allez chez le médecin sans payer.

mot-fsl = le FSL
mot-fsl-definition =
    FSL veut dire : fonds de solidarité pour le logement.
    Le FSL aide à payer le logement.
mot-fsl-exemple = Par exemple : vous avez une facture d'électricité en retard.

mot-faj = le FAJ
mot-faj-definition =
    FAJ veut dire : fonds d'aide aux jeunes.
    Le FAJ aide des jeunes en difficulté.
mot-faj-exemple = Par exemple : vous avez 20 ans et rien à manger.

mot-rsa = le RSA
mot-rsa-definition =
    RSA veut dire : revenu de solidarité active.
    Le RSA est pour les personnes avec peu d'argent.
mot-rsa-exemple = Par exemple : vous avez 40 ans et pas de travail.

mot-aah = l'AAH
mot-aah-definition =
    AAH veut dire : allocation aux adultes handicapés.
    L'AAH est de l'argent pour des adultes avec un handicap.
mot-aah-exemple = Par exemple : votre handicap limite beaucoup votre travail.

mot-ame = l'AME
mot-ame-definition =
    AME veut dire : aide médicale de l'État.
    L'AME paye les soins de personnes sans titre de séjour.
mot-ame-exemple = Par exemple : vous allez à l'hôpital.

mot-asi = l'ASI
mot-asi-definition =
    ASI veut dire : allocation supplémentaire d'invalidité.
    L'ASI s'ajoute à une petite pension d'invalidité.
mot-asi-exemple = Par exemple : vous avez 50 ans et une petite pension d'invalidité.

mot-ass = l'ASS
mot-ass-definition =
    ASS veut dire : allocation de solidarité spécifique.
    L'ASS vient après la fin du chômage.
mot-ass-exemple = Par exemple : vous cherchez un travail depuis 3 ans.

mot-mva = la MVA
mot-mva-definition =
    MVA veut dire : majoration pour la vie autonome.
    La MVA s'ajoute à l'AAH pour vivre chez soi.
mot-mva-exemple = Par exemple : vous avez l'AAH et un logement à vous.

mot-apa = l'APA
mot-apa-definition =
    APA veut dire : allocation personnalisée d'autonomie.
    L'APA paye de l'aide pour une personne âgée.
mot-apa-exemple = Par exemple : une personne vient vous aider pour la toilette.

mot-pch = la PCH
mot-pch-definition =
    PCH veut dire : prestation de compensation du handicap.
    La PCH paye de l'aide à cause d'un handicap.
mot-pch-exemple = Par exemple : la PCH paye une partie d'un fauteuil roulant.

mot-aeeh = l'AEEH
mot-aeeh-definition =
    AEEH veut dire : allocation d'éducation de l'enfant handicapé.
    L'AEEH est pour les parents d'un enfant avec un handicap.
mot-aeeh-exemple = Par exemple : votre enfant va à l'école avec une aide.

mot-paje = la PAJE
mot-paje-definition =
    PAJE veut dire : prestation d'accueil du jeune enfant.
    La PAJE aide les parents d'un petit enfant.
mot-paje-exemple = Par exemple : la Caf vous donne de l'argent à la naissance.

mot-prepare = la PreParE
mot-prepare-definition =
    PreParE veut dire : prestation partagée d'éducation de l'enfant.
    La PreParE est pour un parent qui travaille moins.
mot-prepare-exemple = Par exemple : vous gardez votre bébé à la maison.

mot-ars = l'ARS
mot-ars-definition =
    ARS veut dire : allocation de rentrée scolaire.
    L'ARS aide à payer la rentrée à l'école.
mot-ars-exemple = Par exemple : vous achetez un cartable et des cahiers.

mot-asf = l'ASF
mot-asf-definition =
    ASF veut dire : allocation de soutien familial.
    L'ASF aide un parent qui élève un enfant sans l'autre parent.
mot-asf-exemple = Par exemple : l'autre parent ne paye rien pour votre enfant.

mot-ada = l'ADA
mot-ada-definition =
    ADA veut dire : allocation pour demandeur d'asile.
    L'ADA est de l'argent pendant la demande d'asile.
mot-ada-exemple = Par exemple : vous attendez la réponse à votre demande d'asile.

mot-prime-activite = la prime d'activité
mot-prime-activite-definition =
    Prime d'activité veut dire : de l'argent en plus d'un petit salaire.
    La Caf paye la prime d'activité.
mot-prime-activite-exemple = Par exemple : vous travaillez et vous gagnez peu.

mot-allocations-familiales = les allocations familiales
mot-allocations-familiales-definition =
    Allocations familiales veut dire : de l'argent pour élever plusieurs enfants.
    La Caf paye les allocations familiales.
mot-allocations-familiales-exemple = Par exemple : vous avez 2 enfants de moins de 20 ans.

mot-complement-familial = le complément familial
mot-complement-familial-definition =
    Complément familial veut dire : de l'argent pour les familles nombreuses.
    La Caf paye le complément familial.
mot-complement-familial-exemple = Par exemple : vous avez 3 enfants de plus de 3 ans.

mot-aide-logement = l'aide au logement
mot-aide-logement-definition =
    Aide au logement veut dire : de l'argent pour payer le loyer.
    La Caf paye l'aide au logement.
mot-aide-logement-exemple = Par exemple : la Caf paye une partie de votre loyer.

mot-paris-energie-familles = Paris Énergie Familles
mot-paris-energie-familles-definition =
    Paris Énergie Familles veut dire : une aide de Paris pour l'énergie.
    Cette aide est pour les familles avec des enfants.
mot-paris-energie-familles-exemple = Par exemple : la Ville de Paris paye une partie de votre électricité.

mot-paris-solidarite = Paris Solidarité
mot-paris-solidarite-definition =
    Paris Solidarité veut dire : une aide de Paris tous les mois.
    Cette aide est pour des personnes âgées ou avec un handicap.
mot-paris-solidarite-exemple = Par exemple : vous avez l'ASPA et Paris ajoute de l'argent.

mot-paris-logement = Paris Logement
mot-paris-logement-definition =
    Paris Logement veut dire : une aide de Paris pour le loyer.
    La Ville de Paris paye cette aide.
mot-paris-logement-exemple = Par exemple : votre loyer est trop cher pour vous.

mot-administration = l'administration
mot-administration-definition =
    Administration veut dire : les services qui décident des aides.
    L'administration répond à votre demande.
mot-administration-exemple = Par exemple : la mairie ou la Caf.

mot-caf = la Caf
mot-caf-definition =
    Caf veut dire : caisse d'allocations familiales.
    La Caf paye des aides aux familles et aux personnes.
mot-caf-exemple = Par exemple : la Caf paye le RSA.

mot-mdph = la MDPH
mot-mdph-definition =
    MDPH veut dire : maison départementale des personnes handicapées.
    La MDPH décide des aides pour un handicap.
mot-mdph-exemple = Par exemple : vous demandez l'AAH à la MDPH.

mot-ccas = le CCAS
mot-ccas-definition =
    CCAS veut dire : centre communal d'action sociale.
    Le CCAS aide les habitants d'une ville.
mot-ccas-exemple = Par exemple : le CCAS d'une ville donne un colis de nourriture.

mot-adil = l'ADIL
mot-adil-definition =
    ADIL veut dire : agence départementale d'information sur le logement.
    L'ADIL répond à vos questions sur le logement.
mot-adil-exemple = Par exemple : votre propriétaire demande trop d'argent.

mot-caisse-de-retraite = la caisse de retraite
mot-caisse-de-retraite-definition =
    Caisse de retraite veut dire : le service qui paye votre retraite.
    Vous avez parfois plusieurs caisses de retraite.
mot-caisse-de-retraite-exemple = Par exemple : votre caisse de retraite vous paye chaque mois.

mot-assurance-maladie = l'assurance maladie
mot-assurance-maladie-definition =
    Assurance maladie veut dire : le service qui paye vos soins.
    On dit aussi : la Sécu.
mot-assurance-maladie-exemple = Par exemple : l'assurance maladie paye une partie de vos médicaments.

mot-complementaire-sante = la complémentaire santé
mot-complementaire-sante-definition =
    Complémentaire santé veut dire : une mutuelle.
    Une mutuelle paye une partie de vos soins.
mot-complementaire-sante-exemple = Par exemple : la mutuelle paye une partie de vos lunettes.

mot-travailleur-social = le travailleur social
mot-travailleur-social-definition =
    Travailleur social veut dire : un professionnel qui vous aide.
    Ce professionnel connaît les aides.
mot-travailleur-social-exemple = Par exemple : un travailleur social prépare la demande avec vous.

mot-maison-des-solidarites = la Maison des Solidarités
mot-maison-des-solidarites-definition =
    Maison des Solidarités veut dire : un bureau d'aide de Paris.
    Des travailleurs sociaux vous reçoivent.
mot-maison-des-solidarites-exemple = Par exemple : vous expliquez vos dettes à un travailleur social.

mot-mission-locale = la Mission locale
mot-mission-locale-definition =
    Mission locale veut dire : un bureau qui aide les jeunes.
    La Mission locale aide à trouver un travail.
mot-mission-locale-exemple = Par exemple : à 20 ans, vous cherchez une formation.

mot-permanence-sociale = la permanence sociale
mot-permanence-sociale-definition =
    Permanence sociale veut dire : un bureau pour les personnes sans logement.
    Des travailleurs sociaux vous reçoivent.
mot-permanence-sociale-exemple = Par exemple : vous dormez dans la rue.

mot-commission = la commission
mot-commission-definition =
    Commission veut dire : un groupe de personnes qui décide.
    La commission lit votre demande.
mot-commission-exemple = Par exemple : la commission choisit le montant de l'aide.

mot-commission-recours-amiable = la commission de recours amiable
mot-commission-recours-amiable-definition =
    Commission de recours amiable veut dire : un groupe qui relit la réponse.
    La commission peut changer la réponse.
mot-commission-recours-amiable-exemple = Par exemple : vous écrivez après un non de la caisse.

mot-tribunal-administratif = le tribunal administratif
mot-tribunal-administratif-definition =
    Tribunal administratif veut dire : des juges qui contrôlent l'administration.
    Le juge peut changer la réponse.
mot-tribunal-administratif-exemple = Par exemple : vous écrivez au juge après un non de la Ville.

mot-fournisseur = le fournisseur
mot-fournisseur-definition =
    Fournisseur veut dire : une entreprise qui vend l'électricité, le gaz ou l'eau.
    Le nom du fournisseur est sur votre facture.
mot-fournisseur-exemple = Par exemple : vous payez votre facture au fournisseur.

mot-employeur = l'employeur
mot-employeur-definition =
    Employeur veut dire : la personne ou l'entreprise qui vous paye.
    Le nom de l'employeur est sur la fiche de paie.
mot-employeur-exemple = Par exemple : un restaurant vous paye pour votre travail.

mot-rib = le RIB
mot-rib-definition =
    RIB veut dire : relevé d'identité bancaire.
    Ce papier dit où envoyer l'argent.
mot-rib-exemple = Par exemple : la Caf demande un RIB pour vous payer.

mot-avis-impot = l'avis d'impôt
mot-avis-impot-definition =
    Avis d'impôt veut dire : une lettre que les impôts envoient chaque année.
    Cette lettre dit l'argent que vous gagnez.
mot-avis-impot-exemple = Par exemple : vous trouvez votre avis d'impôt sur le site des impôts.

mot-quittance = la quittance
mot-quittance-definition =
    Quittance veut dire : un papier qui prouve le loyer payé.
    Le propriétaire vous donne ce papier.
mot-quittance-exemple = Par exemple : vous payez le loyer de mars et recevez une quittance.

mot-bail = le bail
mot-bail-definition =
    Bail veut dire : un contrat pour louer un logement.
    Le propriétaire et vous signez le bail.
mot-bail-exemple = Par exemple : votre bail dit le prix du loyer.

mot-titre-sejour = le titre de séjour
mot-titre-sejour-definition =
    Titre de séjour veut dire : une carte pour vivre en France.
    Cette carte est pour les personnes d'un autre pays.
mot-titre-sejour-exemple = Par exemple : vous demandez cette carte à la préfecture.

mot-carte-resident = la carte de résident
mot-carte-resident-definition =
    Carte de résident veut dire : un titre de séjour de 10 ans.
    La préfecture donne cette carte.
mot-carte-resident-exemple = Par exemple : votre carte va de 2020 à 2030.

mot-recepisse = le récépissé
mot-recepisse-definition =
    Récépissé veut dire : un papier qui prouve votre demande.
    Ce papier sert pendant que vous attendez la carte.
mot-recepisse-exemple = Par exemple : vous demandez une carte et recevez un récépissé.

mot-visa = le visa
mot-visa-definition =
    Visa veut dire : une autorisation pour entrer en France.
    Le visa est dans votre passeport.
mot-visa-exemple = Par exemple : vous demandez un visa avant le voyage.

mot-carte-identite = la carte d'identité
mot-carte-identite-definition =
    Carte d'identité veut dire : une carte avec votre photo.
    La mairie donne cette carte.
mot-carte-identite-exemple = Par exemple : vous montrez cette carte à la banque.

mot-livret-famille = le livret de famille
mot-livret-famille-definition =
    Livret de famille veut dire : un petit livre sur votre famille.
    La mairie donne ce livret.
mot-livret-famille-exemple = Par exemple : le nom de vos enfants est dans ce livret.

mot-carte-vitale = la carte Vitale
mot-carte-vitale-definition =
    Carte Vitale veut dire : une carte verte pour vos soins.
    L'assurance maladie donne cette carte.
mot-carte-vitale-exemple = Par exemple : vous montrez cette carte à la pharmacie.

mot-fiche-paie = la fiche de paie
mot-fiche-paie-definition =
    Fiche de paie veut dire : un papier qui dit votre salaire.
    L'employeur donne ce papier chaque mois.
mot-fiche-paie-exemple = Par exemple : votre fiche de paie dit 1 000 euros net.

mot-releve = le relevé
mot-releve-definition =
    Relevé veut dire : un papier avec une liste de sommes.
    Le relevé dit les sommes et les dates.
mot-releve-exemple = Par exemple : votre banque envoie un relevé chaque mois.

mot-devis = le devis
mot-devis-definition =
    Devis veut dire : un papier qui dit un prix avant l'achat.
    Après un devis, vous restez libre d'acheter.
mot-devis-exemple = Par exemple : un magasin écrit le prix d'un frigo.

mot-attestation = l'attestation
mot-attestation-definition =
    Attestation veut dire : un papier qui prouve une chose.
    Un service ou une personne signe ce papier.
mot-attestation-exemple = Par exemple : un ami écrit : cette personne dort chez moi.

mot-domiciliation = la domiciliation
mot-domiciliation-definition =
    Domiciliation veut dire : une adresse pour recevoir votre courrier.
    Une domiciliation sert aux personnes sans logement.
mot-domiciliation-exemple = Par exemple : votre courrier arrive à une association.

mot-formulaire = le formulaire
mot-formulaire-definition =
    Formulaire veut dire : un papier avec des questions.
    Vous écrivez vos réponses sur ce papier.
mot-formulaire-exemple = Par exemple : vous écrivez votre adresse.

mot-dossier = le dossier
mot-dossier-definition =
    Dossier veut dire : plusieurs papiers ensemble.
    Souvent, ces papiers sont pour une demande.
mot-dossier-exemple = Par exemple : votre dossier contient un formulaire et un RIB.

mot-justificatif = le justificatif
mot-justificatif-definition =
    Justificatif veut dire : un papier qui prouve une chose.
    Le service demande ce papier.
mot-justificatif-exemple = Par exemple : une facture prouve votre adresse.

mot-notification = la notification
mot-notification-definition =
    Notification veut dire : une lettre de réponse.
    Cette lettre dit oui ou non.
mot-notification-exemple = Par exemple : la Caf écrit : oui, vous avez le RSA.

mot-relance = la relance
mot-relance-definition =
    Relance veut dire : une lettre sur un retard de paiement.
    La lettre vous demande de payer.
mot-relance-exemple = Par exemple : votre facture de gaz a 1 mois de retard.

mot-taxe-fonciere = la taxe foncière
mot-taxe-fonciere-definition =
    Taxe foncière veut dire : l'impôt des propriétaires.
    Les propriétaires payent cet impôt chaque année.
mot-taxe-fonciere-exemple = Par exemple : vous avez une maison et payez cet impôt.

mot-ressources = les ressources
mot-ressources-definition =
    Ressources veut dire : l'argent que vous recevez.
    Cet argent vient du travail ou des aides.
mot-ressources-exemple = Par exemple : un salaire et une aide de la Caf.

mot-revenu = le revenu
mot-revenu-definition =
    Revenu veut dire : l'argent que vous gagnez.
    Cet argent vient souvent du travail.
mot-revenu-exemple = Par exemple : un salaire ou une retraite.

mot-epargne = l'épargne
mot-epargne-definition =
    Épargne veut dire : l'argent de côté.
    Cet argent est à la banque ou chez vous.
mot-epargne-exemple = Par exemple : vous avez 500 euros sur un livret.

mot-patrimoine = le patrimoine
mot-patrimoine-definition =
    Patrimoine veut dire : tout ce que vous possédez.
    Une maison et l'argent de côté comptent.
mot-patrimoine-exemple = Par exemple : vous avez un terrain dans un autre pays.

mot-brut = brut
mot-brut-definition =
    Brut veut dire : avant les paiements obligatoires.
    Ces paiements sont pour la retraite et la santé.
mot-brut-exemple = Par exemple : votre fiche de paie dit 1 000 euros brut.

mot-net = net
mot-net-definition =
    Net veut dire : ce que vous recevez vraiment.
    Le montant net est plus petit que le montant brut.
mot-net-exemple = Par exemple : vous recevez 800 euros net à la banque.

mot-imposable = imposable
mot-imposable-definition =
    Imposable veut dire : qui compte pour l'impôt.
    Le montant imposable est sur la fiche de paie.
mot-imposable-exemple = Par exemple : un salaire compte pour l'impôt.

mot-revenu-fiscal = le revenu fiscal de référence
mot-revenu-fiscal-definition =
    Revenu fiscal de référence veut dire : l'argent compté par les impôts.
    Ce montant est sur votre avis d'impôt.
mot-revenu-fiscal-exemple = Par exemple : cherchez ce montant à la page 1 de votre avis.

mot-parts = les parts
mot-parts-definition =
    Nombre de parts veut dire : la taille de votre famille pour l'impôt.
    Ce nombre est sur votre avis d'impôt.
mot-parts-exemple = Par exemple : 2 adultes mariés ont 2 parts fiscales.

mot-charges = les charges
mot-charges-definition =
    Charges veut dire : les frais du logement en plus du loyer.
    L'eau et l'ascenseur comptent souvent.
mot-charges-exemple = Par exemple : vous payez 500 euros de loyer, plus 50 euros de charges.

mot-copropriete = la copropriété
mot-copropriete-definition =
    Copropriété veut dire : un immeuble de plusieurs propriétaires.
    Les propriétaires payent les frais ensemble.
mot-copropriete-exemple = Par exemple : chaque propriétaire paye une partie de l'ascenseur.

mot-participation = la participation
mot-participation-definition =
    Participation veut dire : une petite somme que vous payez.
    L'aide paye le reste.
mot-participation-exemple = Par exemple : vous payez 30 euros par mois pour la CSS.

mot-coupure = la coupure
mot-coupure-definition =
    Coupure veut dire : un arrêt de l'électricité ou du gaz.
    Le fournisseur arrête parfois après un retard de paiement.
mot-coupure-exemple = Par exemple : vous n'avez plus de lumière chez vous.

mot-dette = la dette
mot-dette-definition =
    Dette veut dire : une somme que vous devez payer.
    Vous avez une dette après un retard de paiement.
mot-dette-exemple = Par exemple : vous devez 2 mois de loyer.

mot-pret = le prêt
mot-pret-definition =
    Prêt veut dire : de l'argent que vous devez rendre.
    Vous rendez l'argent petit à petit.
mot-pret-exemple = Par exemple : vous recevez 300 euros et rendez 30 euros par mois.

mot-interets = les intérêts
mot-interets-definition =
    Intérêts veut dire : de l'argent que la banque ajoute.
    La banque ajoute cet argent sur un livret.
mot-interets-exemple = Par exemple : la banque ajoute 2 euros sur votre livret.

mot-heritage = l'héritage
mot-heritage-definition =
    Héritage veut dire : ce qui reste après une mort.
    La famille reçoit ce qui reste.
mot-heritage-exemple = Par exemple : une mère meurt et sa fille reçoit la maison.

mot-pension-alimentaire = la pension alimentaire
mot-pension-alimentaire-definition =
    Pension alimentaire veut dire : de l'argent pour élever un enfant.
    Un parent paye cet argent à l'autre parent.
mot-pension-alimentaire-exemple = Par exemple : le père paye 150 euros par mois à la mère.

mot-pension-invalidite = la pension d'invalidité
mot-pension-invalidite-definition =
    Pension d'invalidité veut dire : de l'argent quand la santé empêche de travailler.
    L'assurance maladie paye cet argent.
mot-pension-invalidite-exemple = Par exemple : à cause d'une maladie, vous travaillez moins.

mot-invalidite = l'invalidité
mot-invalidite-definition =
    Invalidité veut dire : travailler moins à cause de sa santé.
    Un médecin de l'assurance maladie regarde votre santé.
mot-invalidite-exemple = Par exemple : votre dos vous empêche de travailler.

mot-rente = la rente
mot-rente-definition =
    Rente veut dire : de l'argent payé après un accident du travail.
    L'assurance maladie paye cet argent.
mot-rente-exemple = Par exemple : une machine blesse votre main au travail.

mot-indemnites-journalieres = les indemnités journalières
mot-indemnites-journalieres-definition =
    Indemnités journalières veut dire : de l'argent pendant un arrêt de travail.
    L'assurance maladie paye chaque jour d'arrêt.
mot-indemnites-journalieres-exemple = Par exemple : vous êtes malade pendant 2 semaines.

mot-chomage = le chômage
mot-chomage-definition =
    Chômage veut dire : le temps sans travail.
    France Travail vous paye parfois pendant ce temps.
mot-chomage-exemple = Par exemple : vous cherchez un travail après un contrat.

mot-bourse = la bourse
mot-bourse-definition =
    Bourse veut dire : de l'argent pour faire des études.
    L'État ou la Ville paye la bourse.
mot-bourse-exemple = Par exemple : vous allez à l'université et recevez une bourse.

mot-donation = la donation
mot-donation-definition =
    Donation veut dire : un don d'argent ou d'un bien.
    Vous donnez pour toujours.
mot-donation-exemple = Par exemple : vous donnez 1 000 euros à votre fille.

mot-allocation = l'allocation
mot-allocation-definition =
    Allocation veut dire : une aide en argent.
    Vous recevez cet argent tous les mois.
mot-allocation-exemple = Par exemple : la Caf paye une aide pour vos enfants.

mot-prestation = la prestation
mot-prestation-definition =
    Prestation veut dire : une aide.
    Cette aide est de l'argent ou un service.
mot-prestation-exemple = Par exemple : une personne vient faire vos courses.

mot-versement = le versement
mot-versement-definition =
    Versement veut dire : un paiement.
    Ce mot est souvent dans les lettres.
mot-versement-exemple = Par exemple : la Caf fait un paiement chaque mois.

mot-verser = verser
mot-verser-definition =
    Verser veut dire : payer.
    Ce mot est souvent dans les lettres.
mot-verser-exemple = Par exemple : la Caf vous paye 300 euros.

mot-percevoir = percevoir
mot-percevoir-definition =
    Percevoir veut dire : recevoir de l'argent.
    Ce mot est souvent dans les lettres.
mot-percevoir-exemple = Par exemple : vous recevez un salaire.

mot-trop-percu = le trop-perçu
mot-trop-percu-definition =
    Trop-perçu veut dire : de l'argent à rendre.
    Le service paye trop, puis demande cet argent.
mot-trop-percu-exemple = Par exemple : la Caf paye 50 euros de trop.

mot-plafond = le plafond
mot-plafond-definition =
    Plafond veut dire : une limite.
    Vous devez recevoir moins que la limite.
mot-plafond-exemple = Par exemple : la limite est 800 euros par mois.

mot-bareme = le barème
mot-bareme-definition =
    Barème veut dire : une règle de calcul.
    Cette règle donne le montant de l'aide.
mot-bareme-exemple = Par exemple : pour 1 enfant, l'aide est 100 euros.

mot-quotient = le quotient familial
mot-quotient-definition =
    Quotient familial veut dire : un calcul sur l'argent de votre famille.
    La Caf ou la Ville fait ce calcul.
mot-quotient-exemple = Par exemple : ce calcul donne le prix de la cantine.

mot-majoration = la majoration
mot-majoration-definition =
    Majoration veut dire : une somme en plus.
    La somme en plus s'ajoute à l'aide.
mot-majoration-exemple = Par exemple : vous recevez plus avec un enfant.

mot-abattement = l'abattement
mot-abattement-definition =
    Abattement veut dire : une somme qui ne compte pas.
    Le calcul oublie cette somme.
mot-abattement-exemple = Par exemple : vous gagnez 500 euros et 400 euros comptent.

mot-cumul = le cumul
mot-cumul-definition =
    Cumul veut dire : avoir plusieurs aides en même temps.
    Certaines aides ne vont pas ensemble.
mot-cumul-exemple = Par exemple : vous avez le RSA et l'aide au logement.

mot-subrogation = la subrogation
mot-subrogation-definition =
    Subrogation veut dire : un paiement à une autre personne pour vous.
    L'argent va directement à cette personne.
mot-subrogation-exemple = Par exemple : la Caf paye votre propriétaire.

mot-revaloriser = revaloriser
mot-revaloriser-definition =
    Revaloriser veut dire : changer le montant.
    Souvent, le montant change une fois par an.
mot-revaloriser-exemple = Par exemple : l'aide passe de 600 à 610 euros.

mot-retroactif = rétroactif
mot-retroactif-definition =
    Rétroactif veut dire : pour les mois d'avant.
    Le service paye aussi les mois d'avant.
mot-retroactif-exemple = Par exemple : vous recevez en mai l'aide de mars.

mot-trimestriel = trimestriel
mot-trimestriel-definition =
    Trimestriel veut dire : tous les 3 mois.
    Un an compte 4 fois 3 mois.
mot-trimestriel-exemple = Par exemple : vous répondez en janvier, puis en avril.

mot-conjoint = le conjoint
mot-conjoint-definition =
    Conjoint veut dire : la personne en couple avec vous.
    Votre couple est marié ou pas.
mot-conjoint-exemple = Par exemple : votre mari ou votre femme.

mot-foyer = le foyer
mot-foyer-definition =
    Foyer veut dire : les personnes qui vivent avec vous.
    Le calcul compte ces personnes.
mot-foyer-exemple = Par exemple : vous et vos 2 enfants.

mot-pacs = le pacs
mot-pacs-definition =
    Pacs veut dire : un contrat pour vivre en couple.
    Vous signez ce contrat à la mairie.
mot-pacs-exemple = Par exemple : vous vivez en couple et signez un pacs.

mot-vie-commune = la vie commune
mot-vie-commune-definition =
    Vie commune veut dire : vivre en couple sans mariage.
    Vous vivez dans le même logement.
mot-vie-commune-exemple = Par exemple : vous partagez le loyer.

mot-a-charge = l'enfant à charge
mot-a-charge-definition =
    Enfant à charge veut dire : un enfant que vous élevez.
    Vous payez pour sa vie de tous les jours.
mot-a-charge-exemple = Par exemple : vous payez ses repas et ses habits.

mot-residence-alternee = la résidence alternée
mot-residence-alternee-definition =
    Résidence alternée veut dire : vivre un temps chez chaque parent.
    Les 2 parents vivent chacun chez soi.
mot-residence-alternee-exemple = Par exemple : l'enfant vit 1 semaine chez chaque parent.

mot-placement = le placement
mot-placement-definition =
    Placement veut dire : un enfant qui vit dans un autre lieu.
    Un juge décide souvent.
mot-placement-exemple = Par exemple : l'enfant vit dans une famille d'accueil.

mot-bailleur = le bailleur
mot-bailleur-definition =
    Bailleur veut dire : le propriétaire du logement.
    Vous payez le loyer au propriétaire.
mot-bailleur-exemple = Par exemple : la Ville loue un logement à une famille.

mot-domicile = le domicile
mot-domicile-definition =
    Domicile veut dire : le logement où vous vivez.
    Ce mot est souvent dans les lettres.
mot-domicile-exemple = Par exemple : vous vivez dans un appartement à Paris.

mot-resider = résider
mot-resider-definition =
    Résider veut dire : vivre dans un lieu.
    Ce mot est souvent dans les lettres.
mot-resider-exemple = Par exemple : vous vivez à Paris.

mot-logement-social = le logement social
mot-logement-social-definition =
    Logement social veut dire : un logement avec un loyer moins cher.
    Beaucoup de personnes attendent ce logement.
mot-logement-social-exemple = Par exemple : la Ville vous propose un appartement moins cher.

mot-logement-en-foyer = le logement en foyer
mot-logement-en-foyer-definition =
    Logement en foyer veut dire : une chambre dans une résidence.
    Plusieurs personnes partagent des lieux.
mot-logement-en-foyer-exemple = Par exemple : vous avez une chambre et une cuisine à partager.

mot-colocation = la colocation
mot-colocation-definition =
    Colocation veut dire : louer un logement à plusieurs.
    Les personnes partagent le loyer.
mot-colocation-exemple = Par exemple : 2 amis louent un appartement ensemble.

mot-sous-location = la sous-location
mot-sous-location-definition =
    Sous-location veut dire : louer à une personne qui loue déjà.
    Le propriétaire doit dire oui.
mot-sous-location-exemple = Par exemple : un locataire vous loue une chambre.

mot-hebergement = l'hébergement
mot-hebergement-definition =
    Hébergement veut dire : un lieu où une personne vous accueille.
    Vous dormez dans ce lieu.
mot-hebergement-exemple = Par exemple : vous dormez chez un ami ou dans un centre.

mot-squat = le squat
mot-squat-definition =
    Squat veut dire : un lieu où vous vivez sans autorisation.
    Le propriétaire refuse.
mot-squat-exemple = Par exemple : vous vivez dans un immeuble vide.

mot-refugie = le réfugié
mot-refugie-definition =
    Statut de réfugié veut dire : une protection de la France.
    Dans votre pays, vous êtes en danger pour vos idées.
mot-refugie-exemple = Par exemple : vous quittez votre pays à cause de votre religion.

mot-apatride = l'apatride
mot-apatride-definition =
    Apatride veut dire : une personne sans nationalité.
    La France peut protéger cette personne.
mot-apatride-exemple = Par exemple : un pays refuse de vous donner un passeport.

mot-protection-subsidiaire = la protection subsidiaire
mot-protection-subsidiaire-definition =
    Protection subsidiaire veut dire : une autre protection de la France.
    Dans votre pays, votre vie est en danger.
mot-protection-subsidiaire-exemple = Par exemple : la guerre menace votre ville.

mot-demande-asile = la demande d'asile
mot-demande-asile-definition =
    Demande d'asile veut dire : demander à la France de vous protéger.
    Votre pays est dangereux pour vous.
mot-demande-asile-exemple = Par exemple : vous racontez votre histoire à un service de l'État.

mot-taux-incapacite = le taux d'incapacité
mot-taux-incapacite-definition =
    Taux d'incapacité veut dire : un chiffre qui mesure votre handicap.
    La MDPH décide de ce chiffre.
mot-taux-incapacite-exemple = Par exemple : la lettre de la MDPH dit : 80.

mot-inaptitude = l'inaptitude au travail
mot-inaptitude-definition =
    Inaptitude au travail veut dire : trop de problèmes de santé pour travailler.
    Un médecin de la caisse regarde votre santé.
mot-inaptitude-exemple = Par exemple : vous avez 62 ans et trop mal au dos.

mot-allocataire = allocataire
mot-allocataire-definition =
    Allocataire veut dire : la personne qui reçoit une aide.
    Souvent, cette personne est vous.
mot-allocataire-exemple = Par exemple : vous recevez l'aide de la Caf.

mot-estimation = l'estimation
mot-estimation-definition =
    Estimation veut dire : une réponse qui peut encore changer.
    Le vrai résultat est dans la lettre de réponse.
mot-estimation-exemple = Par exemple : nous disons 100 euros, la Caf dit 90 euros.

mot-reglement = le règlement
mot-reglement-definition =
    Règlement veut dire : un texte avec les règles d'une aide.
    Le règlement municipal est le texte de la Ville.
mot-reglement-exemple = Par exemple : le règlement dit : il faut vivre à Paris.

mot-recours = le recours
mot-recours-definition =
    Recours veut dire : demander de changer la réponse.
    Vous écrivez au service qui dit non.
mot-recours-exemple = Par exemple : vous écrivez : regardez encore ma demande.

mot-eligible = éligible
mot-eligible-definition =
    Éligible veut dire : qui peut avoir l'aide.
    Vous respectez toutes les règles.
mot-eligible-exemple = Par exemple : à 20 ans, vous pouvez avoir une aide pour les jeunes.

mot-demarche = la démarche
mot-demarche-definition =
    Démarche veut dire : une chose à faire pour avoir une aide.
    Vous remplissez un papier ou allez à un rendez-vous.
mot-demarche-exemple = Par exemple : vous allez à la mairie.

mot-delai = le délai
mot-delai-definition =
    Délai veut dire : le temps pour faire une chose.
    Après ce temps, c'est trop tard.
mot-delai-exemple = Par exemple : vous avez 2 mois pour écrire.

mot-beneficier = bénéficier
mot-beneficier-definition =
    Bénéficier veut dire : avoir une aide ou un droit.
    Ce mot est souvent dans les lettres.
mot-beneficier-exemple = Par exemple : vous avez le RSA.

mot-solliciter = solliciter
mot-solliciter-definition =
    Solliciter veut dire : demander.
    Ce mot est souvent dans les lettres.
mot-solliciter-exemple = Par exemple : vous demandez l'aide à la mairie.

mot-attribuer = attribuer
mot-attribuer-definition =
    Attribuer veut dire : donner une aide ou un droit.
    Ce mot est souvent dans les lettres.
mot-attribuer-exemple = Par exemple : la Caf vous donne une aide.

mot-fournir = fournir
mot-fournir-definition =
    Fournir veut dire : donner un papier.
    Ce mot est souvent dans les lettres.
mot-fournir-exemple = Par exemple : vous donnez une copie de votre bail.

mot-effectuer = effectuer
mot-effectuer-definition =
    Effectuer veut dire : faire.
    Ce mot est souvent dans les lettres.
mot-effectuer-exemple = Par exemple : vous faites une demande.

mot-falc = le FALC
mot-falc-definition =
    FALC veut dire : facile à lire et à comprendre.
    Ce sont des règles pour bien écrire.
mot-falc-exemple = Par exemple : une seule idée par phrase.

mot-allocation-exceptionnelle = l'allocation exceptionnelle
mot-allocation-exceptionnelle-definition = Allocation exceptionnelle veut dire : de l'argent de la Ville pour une dépense importante.
mot-allocation-exceptionnelle-exemple = Par exemple : après un incendie.

mot-tsa = TSA
mot-tsa-definition = TSA veut dire : une adresse pour le courrier seulement.
mot-tsa-exemple = Par exemple : écrivez TSA et le numéro sur la lettre.
