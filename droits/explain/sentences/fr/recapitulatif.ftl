### The page « Ce que vous nous avez dit ».

## etat: redigee

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
recap-foyer = Que savons-nous de votre foyer ?
recap-patrimoine = Que savons-nous de vos biens ?
recap-logement = Que savons-nous de votre logement ?
recap-sante = Que savons-nous de votre santé ?
recap-inconnus = Que ne savons-nous pas ?
recap-inconnus-intro =
    Nous ne savons pas.
    Vous pouvez répondre plus tard.
recap-prenom = Prénom : { $prenom }.
recap-ligne = { $titre } : { $valeur }.
recap-note = Nous avons une réponse.
recap-note-cachee = Elle n'est pas écrite ici.
recap-question-pour = C'est pour : { $sujet }.
recap-dit = Vous nous l'avez dit.
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

vide-personne-ressources = Ressources : aucune.
vide-personne-paris = Vie à Paris : aucune période.
vide-patrimoine-immobilier = Autre maison ou logement : aucun.
vide-patrimoine-donations = Dons des 10 dernières années : aucun.
vide-foyer-conjoint = Vous vivez sans conjoint.
vide-foyer-enfants = Enfants : aucun.
vide-foyer-autres-personnes = Autres personnes du logement : aucune.
vide-dettes = Dettes et factures en retard : aucune.
vide-aides-recues = Aides déjà reçues : aucune.
vide-logement-projet = Nouveau logement prévu : aucun.
