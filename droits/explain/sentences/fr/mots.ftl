### Words: marks, units, rhythms, and the values of facts, with no gender to agree with.

marque-oui = oui
marque-non = non
marque-ne-sait-pas = on ne sait pas
marque-a-verifier = à vérifier
marque-a-faire = à faire d'abord
marque-commission = une personne décide
marque-droit-probable = oui, probablement
marque-a-demander = vous pouvez demander
marque-a-preciser = nous ne savons pas encore
marque-deja-ouvert = vous avez déjà cette aide

rythme-mois = { $montant } par mois
rythme-an = { $montant } par an
rythme-une-fois = { $montant } en une seule fois
rythme-repas = { $montant } par repas
rythme-visite = { $montant } par visite

environ = environ { $montant }
moins-de-1-euro = moins de 1 euro

unite-ans = { $nombre ->
    [0] 0 an
    [one] { $ecrit } an
   *[other] { $ecrit } ans
 }
unite-mois = { $ecrit } mois
unite-jours = { $nombre ->
    [one] { $ecrit } jour
   *[other] { $ecrit } jours
 }
unite-enfants = { $nombre ->
    [one] { $ecrit } enfant
   *[other] { $ecrit } enfants
 }
unite-personnes = { $nombre ->
    [one] { $ecrit } personne
   *[other] { $ecrit } personnes
 }
unite-pour-cent = { $ecrit } pour cent

borne-au-plus = { $valeur } ou moins
borne-plus-de = plus de { $valeur }
mot-autre-reponse = une autre réponse
mot-montant-quelconque = tous les montants
mot-a-paris = { $valeur } à Paris
mot-hors-paris = { $valeur } en dehors de Paris

borne-entre = plus de { $minimum } et au plus { $maximum }

valeur-oui = oui
valeur-non = non
mot-arrondissement = { $ordinal } arrondissement

valeur-mensuel = tous les mois
valeur-trimestriel = tous les 3 mois
valeur-annuel = tous les ans
valeur-une-fois = une seule fois

valeur-emploi = emploi
valeur-independant = travail à son compte
valeur-chomage = chômage
valeur-etudes = études
valeur-retraite = retraite
valeur-invalidite = invalidité
valeur-sans-activite = sans activité

valeur-aucun = aucun
valeur-aucune = aucune
valeur-autre = autre

valeur-carte-resident = carte de résident
valeur-carte-sejour-pluriannuelle = carte de séjour de plusieurs années
valeur-carte-sejour-temporaire = carte de séjour temporaire
valeur-visa-long-sejour = visa de long séjour
valeur-recepisse = récépissé
valeur-refugie = statut de réfugié
valeur-protection-subsidiaire = protection subsidiaire
valeur-apatride = statut d'apatride
valeur-certificat-residence-algerien = certificat de résidence algérien
valeur-demandeur-asile = demande d'asile en cours
valeur-visa-court-sejour = visa de court séjour

valeur-logement = logement
valeur-hebergement = hébergement
valeur-hotel = hôtel
valeur-domiciliation = domiciliation
valeur-rue = rue
valeur-etablissement = établissement

valeur-salaire = salaire
valeur-pension-invalidite = pension d'invalidité
valeur-rente-accident-travail = rente d'accident du travail
valeur-indemnites-journalieres = indemnités journalières
valeur-pension-alimentaire = pension alimentaire reçue
valeur-pension-alimentaire-versee = pension alimentaire payée
valeur-bourse = bourse
valeur-formation = argent d'une formation
valeur-loyers-percus = loyers reçus
valeur-interets = intérêts
valeur-aide-familiale = aide de la famille

valeur-mariage = mariage
valeur-pacs = pacs
valeur-vie-commune = vie commune
valeur-parent = parent
valeur-famille = famille
valeur-colocataire = colocataire
valeur-hebergeur = personne qui héberge

valeur-foyer = avec vous
valeur-alternee = résidence alternée
valeur-place = placement
valeur-place-retours = placement, avec des retours chez vous
valeur-ailleurs = ailleurs

valeur-locataire-vide = location vide
valeur-locataire-meuble = location meublée
valeur-locataire-hlm = location de logement social
valeur-sous-locataire = sous-location
valeur-logement-foyer = chambre ou appartement en foyer
valeur-proprietaire = propriétaire
valeur-accedant = propriétaire avec un prêt à payer
valeur-heberge = hébergement gratuit
valeur-heberge-payant = hébergement payant
valeur-hebergement-social = hébergement social
valeur-sans-domicile = sans logement
valeur-squat = squat

valeur-association = association
valeur-ville = Ville de Paris
valeur-descendant = enfant ou petit-enfant

valeur-loyer = loyer
valeur-charges = charges
valeur-assurance-habitation = assurance du logement
valeur-charges-copropriete = charges de copropriété
valeur-electricite = électricité
valeur-gaz = gaz
valeur-eau = eau
valeur-telephone = téléphone

valeur-payante = complémentaire santé payée par vous
valeur-employeur = complémentaire santé de l'employeur
valeur-demandeur = vous
valeur-conjoint = la personne en couple avec vous

valeur-aspa = ASPA
valeur-asi = ASI
valeur-aah = AAH
valeur-mva = MVA
valeur-ass = ASS
valeur-rsa = RSA
valeur-prime-activite = prime d'activité
valeur-aide-logement = aide au logement
valeur-allocations-familiales = allocations familiales
valeur-complement-familial = complément familial
valeur-asf = ASF
valeur-ars = ARS
valeur-paje = PAJE
valeur-prepare = PreParE
valeur-aeeh = AEEH
valeur-apa = APA
valeur-pch = PCH
valeur-ada = ADA
valeur-css = CSS
valeur-ame = AME
valeur-paris-energie-familles = Paris Énergie Familles
valeur-paris-solidarite = Paris Solidarité
valeur-paris-logement = Paris Logement
valeur-autre-aide-paris = autre aide de la Ville de Paris
valeur-paris-complement-sante = Complément Santé Paris
valeur-paris-logement-familles = Paris Logement Familles
valeur-paris-logement-familles-monoparentales = Paris Logement Familles Monoparentales
valeur-paris-forfait-familles = Paris Forfait Familles
valeur-paris-aspeh = ASPEH
valeur-paris-pass-seniors = Pass Paris Seniors
valeur-paris-pass-access = Pass Paris Access'
valeur-paris-pass-familles = Paris Pass Familles
valeur-paris-naissance-multiple = aide pour une naissance multiple
valeur-paris-accompagnement = aide pour rester avec un proche malade
valeur-paris-parent-age = aide pour un parent âgé à la maison
valeur-paris-amelioration-habitat = aide pour des travaux
valeur-paris-allocation-exceptionnelle = allocation exceptionnelle
valeur-paris-sans-domicile = aide pour les personnes à la rue
valeur-paris-repas-difficulte = repas de la Ville de Paris
valeur-paris-restaurants-emeraude = restaurants Émeraude
valeur-paris-port-repas = repas livrés à la maison
valeur-paris-telealarme = téléalarme
valeur-paris-pedicurie = pédicurie à la maison
valeur-paris-coiffure = coiffure à la maison
valeur-fsl-eau = FSL pour une dette d'eau
valeur-actp = ACTP
valeur-pch-aide-humaine = PCH pour une aide à la maison
valeur-invalidite-3 = pension d'invalidité de catégorie 3
valeur-veuf-invalide = pension de veuf ou de veuve invalide
valeur-rente-at-80 = rente d'accident du travail de 80 % ou plus
valeur-rente-at-moins-80 = rente d'accident du travail de moins de 80 %
valeur-fonctionnaire-invalide = pension de fonctionnaire malade
valeur-rente-invalidite-cdc = rente de la Caisse des dépôts
valeur-2-jumeaux = 2 jumeaux
valeur-invalidite-1 = pension d'invalidité de catégorie 1
valeur-invalidite-2 = pension d'invalidité de catégorie 2
valeur-garantie-ressources = salaire garanti
valeur-complement-sante = Complément Santé Paris
valeur-soins-palliatifs = proche en fin de vie
valeur-enfant-malade = enfant gravement malade
valeur-personne-agee-sans-ressource = une personne âgée sans argent
valeur-fsl-acces = FSL pour un nouveau logement
valeur-fsl-maintien = FSL pour garder votre logement
valeur-fsl-energie-preventive = FSL pour vos factures d'énergie
valeur-fsl-energie-curative = FSL pour une dette d'énergie
valeur-faj = FAJ

valeur-bourse-college = bourse de collège
valeur-bourse-lycee = bourse de lycée
valeur-bourse-superieur = bourse pour les études supérieures
valeur-cheque-energie = chèque énergie
valeur-solidarite-transport = Solidarité Transport

valeur-maternelle = école maternelle
valeur-primaire = école primaire
valeur-college = collège
valeur-lycee = lycée
valeur-superieur = études supérieures
valeur-apprentissage = apprentissage

valeur-parental = congé parental complet
valeur-parental-partiel = congé parental à temps partiel
valeur-sans-solde = congé sans salaire

valeur-vit-ici = vit avec vous
valeur-paie = paye une pension
valeur-ne-paie-pas = paye trop peu, ou rien
valeur-hors-d-etat = trop pauvre ou malade pour payer
valeur-decede = mort
valeur-non-reconnu = parent inconnu de la loi

valeur-europe = pays d'Europe
valeur-convention = pays avec un accord
valeur-convention-entiere = pays avec un accord complet
valeur-hors-europe-titre = autre pays, avec votre titre
valeur-recente-descendant = don récent à un enfant
valeur-recente-autre = don récent à une autre personne
valeur-ancienne-descendant = don de plus de 5 ans à un enfant
valeur-ancienne-autre = don de plus de 5 ans à une autre personne
valeur-plus-de-10-ans-descendant = don de plus de 10 ans à un enfant
valeur-plus-de-10-ans-autre = don de plus de 10 ans à une autre personne
valeur-hors-europe-aucun = autre pays, sans titre de séjour
valeur-hors-europe-titre-2-ans = autre pays, titre depuis 2 ans
valeur-hors-europe-titre-12-ans = autre pays, titre depuis 12 ans
valeur-hors-europe-demandeur-asile = autre pays, demande d'asile en cours
valeur-hors-europe-refugie = autre pays, statut de réfugié
valeur-hors-europe-visa-court = autre pays, visa court
valeur-visa-court = visa court
valeur-titre-2-ans = titre depuis 2 ans
valeur-titre-12-ans = titre depuis 12 ans
valeur-moins-de-10-ans = moins de 10 ans
valeur-plus-de-10-ans = plus de 10 ans
valeur-depuis-longtemps = depuis longtemps
valeur-ce-mois = depuis ce mois
valeur-ce-mois-et-plus-avant = depuis ce mois, et plus d'argent avant
rythme-salaire = un salaire de { $montant }
valeur-travail = un travail bien payé
valeur-travail-perdu = un travail perdu il y a peu
valeur-autre-travail = un nouveau travail, après un travail perdu il y a peu
valeur-mois-dernier = le mois dernier
valeur-il-y-a-longtemps = il y a longtemps
valeur-jamais = jamais
valeur-parti = plus maintenant
valeur-usuel = le montant habituel
valeur-bas = un montant plus petit
valeur-haut = un montant plus grand
valeur-1-enfant-qui-travaille = 1 enfant qui travaille
valeur-1-bebe = 1 bébé
valeur-1-enfant-au-college = 1 enfant au collège
valeur-1-enfant-au-lycee = 1 enfant au lycée
valeur-1-enfant-handicape = 1 enfant avec un handicap
valeur-conjoint-70-ans-sans-ressource = en couple avec une personne de 70 ans sans argent
valeur-conjoint-70-ans-pension-versee = en couple avec une personne qui paye une pension
valeur-conjoint-40-ans-sans-ressource = en couple avec une personne de 40 ans sans argent
valeur-conjoint-20-ans-sans-ressource = en couple avec une personne de 20 ans sans argent
valeur-conjoint-55-ans-au-chomage = en couple avec une personne au chômage
valeur-conjoint-40-ans-handicape = en couple avec une personne handicapée
valeur-1-enfant-en-alternance = 1 enfant en résidence alternée
valeur-3-grands-enfants = 3 grands enfants
valeur-conjoint-40-ans-petit-salaire = en couple avec une personne qui gagne peu
valeur-conjoint-40-ans-qui-travaille = en couple avec une personne qui travaille
valeur-conjoint-40-ans-revenu-eleve = en couple avec une personne qui gagne beaucoup
valeur-personne-sans-ressource = personne sans argent
valeur-personne-avec-ressources = personne avec de l'argent
valeur-recente = don récent
valeur-puma = assurance maladie
valeur-apporte = apporté
valeur-manquant = manquant
valeur-accord = oui
valeur-refus = non
valeur-partiel = oui pour une partie
