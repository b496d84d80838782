### FSL and FAJ: what the law adds to the aids (droits/rules/paris/fsl.py, faj.py). Urgency, who asks, what follows.

# --- FSL for water ------------------------------------------------------------------------------

aide-fsl-eau-nom = FSL pour une dette d'eau
aide-fsl-eau-article = le FSL pour une dette d'eau
aide-fsl-eau-definition = Cette aide sert pour une facture d'eau en retard.

# --- FSL: questions -----------------------------------------------------------------------------

critere-fsl-urgence-bail =
    Avez-vous dit : mon bail attend l'aide ?
    Avec un bail qui attend, votre demande est urgente.
critere-fsl-urgence-assignation =
    Avez-vous montré la lettre du tribunal ?
    Avec cette lettre, votre demande est urgente.
critere-fsl-urgence-coupure =
    Avez-vous montré la lettre sur la coupure ?
    Avec cette lettre, votre demande est urgente.
critere-fsl-plan-copropriete =
    L'immeuble a-t-il un plan de sauvegarde ?
    La loi demande ce plan pour aider un propriétaire.
critere-fsl-syndic = Avez-vous une réponse sur le plan de sauvegarde ?
critere-fsl-pch =
    Vivez-vous sans PCH et sans APA ?
    Cet argent compte peut-être pour le FSL.
critere-fsl-comparer-pef =
    Avez-vous regardé Paris Énergie Familles ?
    Cette autre aide est pour les enfants à charge.

# --- FSL: what to do ----------------------------------------------------------------------------

demarche-fsl-urgence-bail =
    Votre bail attend cette aide.
    Dites-le le premier jour.
    La loi demande au FSL d'aller plus vite.
demarche-fsl-urgence-assignation =
    Montrez la lettre du tribunal le premier jour.
    La loi demande au FSL d'aller plus vite.
    Une commission aide à garder votre logement.
    Vous pouvez aussi écrire à cette commission.
demarche-fsl-urgence-coupure =
    Votre fournisseur veut couper.
    Montrez sa lettre le premier jour.
    La loi demande au FSL d'aller plus vite.
demarche-fsl-syndic =
    Demandez au gérant de votre immeuble.
    Votre question est : avons-nous un plan de sauvegarde ?
    Montrez sa réponse avec votre demande.
demarche-fsl-comparer-pef =
    Vous avez un enfant à charge.
    Regardez aussi Paris Énergie Familles.
    Une seule des 2 aides est possible en 12 mois.
    Choisissez avec un travailleur social.
demarche-fsl-demander-soi-meme =
    Vous pouvez demander le FSL vous-même.
    Une autre personne peut demander avec votre accord.
    La demande est gratuite.

piece-facture-eau = Votre facture d'eau.

delai-fsl-acces =
    Demandez dans les 3 mois après votre entrée.
    Cette règle reste à vérifier.
delai-fsl-preventive =
    Attendez 12 mois avant une autre demande.
    Cette règle reste à vérifier.

# --- FSL: what follows --------------------------------------------------------------------------

effet-preavis-coupure =
    Ensuite, le fournisseur peut couper.
    Le fournisseur écrit 20 jours avant.
effet-reste-etale =
    Le FSL paye seulement une partie ?
    Vous payez le reste en plusieurs fois.
    Le fournisseur propose les dates.
effet-eau-jamais-coupee =
    La loi interdit de couper l'eau chez vous.
    C'est vrai toute l'année, et pendant votre demande.
effet-fournisseur-au-choix = Vous pouvez demander avec tous les fournisseurs.
effet-arrivee-recente =
    Vous êtes à Paris depuis peu ?
    Vous pouvez demander tout de suite.
effet-fsl-acces-usages =
    Le FSL peut payer l'entrée dans un logement.
    Par exemple : le premier loyer ou le déménagement.
    Le FSL peut aussi garantir votre loyer.
effet-fsl-ancienne-dette =
    Vous avez une ancienne dette de loyer ?
    Le FSL peut aussi aider pour cette dette.
effet-fsl-loyer-adapte = Le FSL dit parfois non pour un loyer trop cher.
effet-fsl-accompagnement =
    Le FSL peut aussi payer une personne pour vous aider.
    Cette personne aide pour votre logement.
effet-choisir-avec-fsl =
    Le FSL a aussi une aide pour l'énergie.
    Une seule des 2 aides est possible en 12 mois.
    Choisissez avec un travailleur social.

recours-refus-motive = La lettre de réponse dit pourquoi c'est non.
recours-silence-2-mois =
    Vous attendez une réponse depuis 2 mois ?
    Sans réponse, c'est non.
recours-tribunal-apres-service =
    Le service dit encore non ?
    Vous pouvez alors écrire au tribunal administratif de Paris.

limite-fsl-mois-comptes =
    Nous comptons l'argent du dernier mois.
    Le FSL compte peut-être plusieurs mois.
limite-fsl-surendettement-peril =
    Vous avez un dossier à la Banque de France ?
    Ou un logement dangereux ?
    Nous ne connaissons pas toute la règle du FSL.

orientation-fsl-telephone-nom = Payer le téléphone ou internet
orientation-fsl-telephone =
    Demandez le FSL à un travailleur social.
    La loi le permet pour le téléphone et internet.
    Nous ne connaissons pas la règle de Paris.

# --- FAJ ----------------------------------------------------------------------------------------

critere-faj-etudes =
    Avez-vous demandé une aide au Crous ?
    Le FAJ vient après les aides du Crous.
critere-faj-rsa =
    Avez-vous parlé de votre demande au service du RSA ?
    Le FAJ vient après les autres aides.
critere-faj-aide-enfance =
    Avez-vous demandé à l'aide sociale à l'enfance ?
    Ce service aide certains jeunes après 18 ans.

demarche-faj-crous =
    Vous faites des études.
    Demandez d'abord une aide au Crous.
demarche-faj-rsa =
    Vous recevez le RSA.
    Parlez d'abord avec la personne qui suit votre RSA.
demarche-faj-aide-enfance =
    Vous connaissez l'aide sociale à l'enfance ?
    Demandez d'abord à ce service.

ou-prescripteur-jeunes = À votre éducateur ou à votre centre d'hébergement.

effet-faj-usages =
    Le FAJ peut payer la vie de tous les jours.
    Par exemple : un repas, un loyer ou la santé.
    Le FAJ peut aussi payer une formation.
effet-faj-don = Vous gardez l'argent du FAJ : ce n'est pas un prêt.
effet-faj-suivi =
    Une personne suit vos projets avec vous.
    C'est obligatoire.
effet-faj-parents = L'argent de vos parents ne compte pas.

limite-faj-montants-inconnus =
    Nous ne connaissons pas les montants du FAJ.
    Nous connaissons seulement des montants de 2010.
