### The page « Ce que vous nous avez dit ».

recap-titre = Ce que vous nous avez dit
recap-intro =
    Lisez cette page.
    Une réponse est fausse ?
    Corrigez la réponse sur cette page.
recap-entretien = Nous avons parlé ensemble le { $jour }.
recap-etiquette = Cette page est pour : { $etiquette }.
recap-demandeur = Que savons-nous de vous ?
recap-conjoint = Que savons-nous de la personne en couple avec vous ?
recap-enfant = Que savons-nous de l'enfant { $numero } ?
recap-autre = Que savons-nous de la personne { $numero } du logement ?
recap-foyer = Que savons-nous de votre famille et de vos aides ?
recap-patrimoine = Que savons-nous de vos biens ?
recap-logement = Que savons-nous de votre logement ?
recap-suivi = Que savons-nous de vos papiers et de vos demandes ?
recap-sante = Que savons-nous de votre santé ?
recap-inconnus = Que ne savons-nous pas ?
recap-inconnus-intro = Vous pouvez répondre plus tard.
recap-prenom = Prénom : { $prenom }.
recap-ligne = { $titre } : { $valeur }.
recap-note = Nous avons une réponse.
recap-note-cachee = Cette page cache la réponse.
recap-question-pour = C'est pour : { $sujet }.
recap-dit = Vous nous l'avez dit.
recap-dit-jour = Vous nous l'avez dit le { $jour }.
recap-deduit = Nous le savons par vos autres réponses.
recap-lu = Nous l'avons lu sur un papier.
recap-lu-papier = Nous l'avons lu sur : { $papier }.
recap-lu-jour = Ce papier date du { $jour }.

champ-mode = Endroit
champ-ressource-depuis = Depuis
champ-participation = Avec une participation
champ-enfant-date-naissance = Date de naissance
champ-enfant-residence = Lieu de vie
champ-enfant-handicap = Handicap
champ-personne-paris = Vie à Paris
champ-payeur = Qui paye
champ-beneficiaire = Aide pour
champ-a = Don à
champ-statut = Logement prévu
champ-bail-a-signer = Bail à signer avec l'aide
champ-assignation = Lettre du tribunal
champ-partage-les-ressources = Partage son argent avec vous
champ-annee-revenus = Avis d'impôt pour l'année
champ-revenus-declares = Argent déclaré aux impôts
champ-impot = Montant de l'impôt

champ-papiers = Papier
champ-etat = Ce papier est
champ-le = Date
champ-demandes = Demande
champ-demandee-le = Demande du
champ-recepisse-le = Papier du service du
champ-reponse = Réponse du service
champ-reponse-le = Lettre de réponse du
champ-recours-le = Lettre pour changer la réponse, du

vide-papiers = Papiers notés : aucun.
vide-demandes = Demandes notées : aucune.
vide-personne-ressources = Argent reçu : aucun.
vide-personne-paris = Vie à Paris : aucune période.
vide-patrimoine-immobilier = Autre maison ou logement : aucun.
vide-patrimoine-donations = Dons des 10 dernières années : aucun.
vide-foyer-conjoint = Vie en couple : non.
vide-foyer-enfants = Enfants : aucun.
vide-foyer-autres-personnes = Autres personnes du logement : aucune.
vide-personne-preuves-handicap = Papiers du handicap : aucun.
vide-dettes = Dettes et factures en retard : aucune.
vide-aides-recues = Aides déjà reçues : aucune.
vide-logement-projet = Nouveau logement prévu : aucun.
