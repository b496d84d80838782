### Why: one question per criterion, answered « oui », « non » or « on ne sait pas ».
### A question is written so that « oui » means: met. The lines after the first explain it.
### Slots: $qui (vous, personne), $comparaison (au_plus, moins_de, au_moins, plus_de, sans_limite),
### $limite (an amount, an age, a duration or a count, written in words by phrases.py).
### A criterion without a question of its own takes the question of its genre.

genre-age = { $qui ->
    [vous] { $comparaison ->
        [au_plus] Avez-vous { $limite } ou moins ?
        [moins_de] Avez-vous moins de { $limite } ?
        [au_moins] Avez-vous { $limite } ou plus ?
        [plus_de] Avez-vous plus de { $limite } ?
       *[sans_limite] Avez-vous l'âge demandé ?
     }
   *[personne] { $comparaison ->
        [au_plus] Cette personne a-t-elle { $limite } ou moins ?
        [moins_de] Cette personne a-t-elle moins de { $limite } ?
        [au_moins] Cette personne a-t-elle { $limite } ou plus ?
        [plus_de] Cette personne a-t-elle plus de { $limite } ?
       *[sans_limite] Cette personne a-t-elle l'âge demandé ?
     }
 }
genre-ressources = { $qui ->
    [vous] { $comparaison ->
        [au_plus] Recevez-vous { $limite } ou moins ?
        [moins_de] Recevez-vous moins de { $limite } ?
        [au_moins] Recevez-vous { $limite } ou plus ?
        [plus_de] Recevez-vous plus de { $limite } ?
       *[sans_limite] Votre argent respecte-t-il la limite ?
     }
   *[personne] L'argent de cette personne respecte-t-il la limite ?
 }
genre-residence = { $qui ->
    [vous] { $comparaison ->
        [au_moins] Vivez-vous ici depuis { $limite } ou plus ?
       *[sans_limite] Vivez-vous à l'endroit demandé ?
     }
   *[personne] { $comparaison ->
        [au_moins] Cette personne vit-elle ici depuis { $limite } ou plus ?
       *[sans_limite] Cette personne vit-elle à l'endroit demandé ?
     }
 }
genre-sejour = { $qui ->
    [vous] Votre réponse sur le séjour suffit-elle ?
   *[personne] La réponse de cette personne sur le séjour suffit-elle ?
 }
genre-composition = { $comparaison ->
    [au_moins] Votre famille compte-t-elle { $limite } ou plus ?
   *[sans_limite] Votre famille correspond-elle à cette aide ?
 }
genre-logement = Votre logement permet-il cette aide ?
genre-contrat = Le contrat est-il à votre nom ?
genre-depense = { $comparaison ->
    [au_plus] Devez-vous payer { $limite } ou moins ?
    [moins_de] Devez-vous payer moins de { $limite } ?
    [au_moins] Devez-vous payer { $limite } ou plus ?
    [plus_de] Devez-vous payer plus de { $limite } ?
   *[sans_limite] Avez-vous une somme à payer pour cela ?
 }
genre-cumul = Pouvez-vous avoir cette aide avec vos autres aides ?
genre-droits-d-abord = { $qui ->
    [vous] Avez-vous demandé tous vos autres droits ?
   *[personne] Cette personne a-t-elle demandé tous ses autres droits ?
 }
genre-affiliation = { $qui ->
    [vous] L'assurance maladie peut-elle payer vos soins ?
   *[personne] L'assurance maladie peut-elle payer les soins de cette personne ?
 }
genre-autonomie = Pouvez-vous faire votre propre demande ?
genre-handicap = { $qui ->
    [vous] Votre handicap permet-il cette aide ?
   *[personne] Le handicap de cette personne permet-il cette aide ?
 }
genre-travail = { $qui ->
    [vous] Votre travail permet-il cette aide ?
   *[personne] Le travail de cette personne permet-il cette aide ?
 }
genre-etudes = { $qui ->
    [vous] Vos études permettent-elles cette aide ?
   *[personne] Les études de cette personne permettent-elles cette aide ?
 }
genre-commission = Avez-vous une vraie difficulté à expliquer ?

critere-css-puma = Avez-vous déjà l'assurance maladie ?
critere-css-presomption-ass = L'ASS vous donne-t-elle la CSS ?
critere-aspa-aah =
    Êtes-vous sans AAH ?
    Notre calcul ne sait pas remplacer l'AAH par l'ASPA.
critere-aspa-conjoint-asi =
    Votre couple est-il sans ASI ?
    Notre calcul ne sait pas compter l'ASI et l'ASPA.
critere-aspa-convention = Un accord avec votre pays peut-il vous aider ?
critere-aspa-donation = Notre calcul compte-t-il bien vos dons ?
critere-aspa-residence = { $qui ->
    [vous] { $comparaison ->
        [au_moins] Vivez-vous en France { $limite } par an ou plus ?
       *[sans_limite] Vivez-vous en France la plus grande partie de l'année ?
     }
   *[personne] { $comparaison ->
        [au_moins] Cette personne vit-elle en France { $limite } par an ou plus ?
       *[sans_limite] Cette personne vit-elle surtout en France ?
     }
 }
critere-aspa-pensions = { $qui ->
    [vous] Avez-vous demandé toutes vos retraites ?
   *[personne] Cette personne a-t-elle demandé toutes ses retraites ?
 }
critere-css-residence =
    L'assurance maladie peut-elle payer vos soins ?
    Il faut un travail ou une vie stable en France.
critere-css-rsa = Recevez-vous le RSA ?
critere-css-rsa-calcule = Avez-vous droit au RSA, d'après notre calcul ?
critere-css-presomption = Une autre aide vous donne-t-elle la CSS ?
critere-css-arrieres = Avez-vous payé toutes vos anciennes participations à la CSS ?
critere-paris-residence = { $qui ->
    [vous] { $comparaison ->
        [au_moins] Avez-vous vécu à Paris { $limite } ou plus ?
       *[sans_limite] Avez-vous vécu assez longtemps à Paris ?
     }
   *[personne] { $comparaison ->
        [au_moins] Cette personne a-t-elle vécu à Paris { $limite } ou plus ?
       *[sans_limite] Cette personne a-t-elle vécu assez longtemps à Paris ?
     }
 }
    Nous regardons les 5 dernières années.
critere-paris-mutation = { $qui ->
    [vous] Venez-vous travailler ici à la demande de votre employeur ?
   *[personne] Cette personne vient-elle à la demande de son employeur ?
 }
critere-paris-residence-mutation = { $qui ->
    [vous] { $comparaison ->
        [au_moins] Vivez-vous à Paris depuis { $limite } ou plus ?
       *[sans_limite] Vivez-vous à Paris depuis assez longtemps ?
     }
   *[personne] { $comparaison ->
        [au_moins] Cette personne vit-elle à Paris depuis { $limite } ou plus ?
       *[sans_limite] Cette personne vit-elle à Paris depuis assez longtemps ?
     }
 }
    Cette règle va avec la demande de l'employeur.
critere-paris-retraite-inaptitude = { $qui ->
    [vous] Avez-vous une retraite pour inaptitude ?
   *[personne] Cette personne a-t-elle une retraite pour inaptitude ?
 }
    Inaptitude : la santé empêche de travailler.
critere-paris-handicap = { $qui ->
    [vous] Avez-vous une aide ou une pension pour un handicap ?
   *[personne] Cette personne a-t-elle une aide ou une pension pour un handicap ?
 }
    Par exemple : l'AAH ou une pension d'invalidité de catégorie 2.
critere-paris-droits-d-abord =
    Avez-vous demandé vos autres droits ?
    Demandez ces droits avant les aides de Paris.
critere-pef-enfants = { $comparaison ->
    [au_moins] Avez-vous { $limite } à charge ou plus ?
   *[sans_limite] Avez-vous un enfant à charge ?
 }
    Un enfant à charge est sur votre avis d'impôt.
critere-pef-contrat = Le contrat d'électricité ou de gaz est-il à votre nom ?
critere-pef-cumul =
    Êtes-vous sans autre aide pour l'énergie ?
    Nous regardons les 12 derniers mois.
critere-faj-paris = Vivez-vous à Paris ?
critere-fsl-paris = Votre logement est-il à Paris ?
critere-fsl-depense =
    Avez-vous une somme à payer ?
    Par exemple : un loyer ou une facture.
critere-fsl-entree =
    Allez-vous entrer dans un logement ?
    Ou venez-vous d'entrer dans un logement ?
critere-fsl-hors-hotel = Vivez-vous ailleurs qu'à l'hôtel ?
critere-fsl-delai-entree = Votre entrée dans le logement est-elle récente ?
critere-fsl-contrat = Le contrat d'électricité ou de gaz est-il à votre nom ?
critere-fsl-amiable = Avez-vous cherché un accord avec le fournisseur ?
critere-fsl-delai =
    Êtes-vous sans cette aide du FSL ?
    Nous regardons les 12 derniers mois.
critere-fsl-pef =
    Êtes-vous sans l'aide Paris Énergie Familles ?
    Nous regardons les 12 derniers mois.

dit-valeur = Nous comptons { $valeur }.
dit-age = { $qui ->
    [vous] Vous avez { $valeur }.
   *[personne] Cette personne a { $valeur }.
 }
dit-ensemble = Nous comptons toutes les personnes concernées.
dit-par-mois = C'est environ { $valeur }.
seuil-par-mois = La limite est environ { $valeur }.
seuil-depend = La limite dépend des réponses qui manquent.
seuil-depuis = La dernière limite connue date du { $jour }.
ecart-en-trop = C'est { $ecart } de trop.
ecart-manque = Il manque { $ecart }.

etat-inconnu = Il nous manque une réponse.
etat-a-confirmer =
    Cette règle reste à vérifier.
    Cette règle est peut-être ancienne.
    Vous pouvez quand même demander.
etat-appreciation =
    Une personne regarde votre situation.
    Vous pouvez quand même demander.
etat-regle-inconnue = Nous ne connaissons pas cette règle.
etat-loin-de-la-limite =
    Cette limite reste à vérifier.
    Mais l'écart est très grand.

alternative = Vous n'avez pas besoin de tous les oui ici :
alternative-fin = Il faut tous les oui ici :
pour-vous = Pour vous :
pour-ressource = Pour la somme numéro { $numero } de votre liste :
pour-conjoint = Pour la personne en couple avec vous :
pour-enfant = Pour l'enfant { $numero } :
pour-autre = Pour la personne { $numero } de votre logement :
