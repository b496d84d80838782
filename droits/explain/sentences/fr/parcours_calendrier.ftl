# Le calendrier des droits : les dates à venir, ce qui ouvre, ce qui ferme, quand demander.

calendrier-titre = Votre calendrier
calendrier-periode =
    Cette page donne vos dates jusqu'en { $mois }.
    Nous comptons avec les règles d'aujourd'hui.
    Nous comptons avec votre situation d'aujourd'hui.
calendrier-premier = Que faire en premier ?
calendrier-dates = Quelles sont vos dates ?
calendrier-argent = Quel argent des aides chaque mois ?
calendrier-doute = Que nous manque-t-il pour ces dates ?

calendrier-demander = Demandez vite : { $aide }.
calendrier-retard = Sans demande, vous perdez chaque mois { $montant }.
calendrier-service = Un service peut aussi dire oui pour : { $aide }.
calendrier-rien-a-demander = Nous ne connaissons pas d'aide sûre à demander.
calendrier-aucune-date = Nous ne connaissons pas de date qui change vos aides.
calendrier-autres-dates =
    { $nombre ->
        [one] Une autre date est dans le dossier complet.
       *[other] { $ecrit } autres dates sont dans le dossier complet.
    }

calendrier-age = Le { $jour }, vous avez { $nombre } ans.
calendrier-age-conjoint = Le { $jour }, la personne en couple avec vous a { $nombre } ans.
calendrier-age-parent = Le { $jour }, votre parent a { $nombre } ans.
calendrier-age-enfant =
    { $nombre ->
        [1] Le { $jour }, l'enfant numéro { $numero } a 1 an.
       *[other] Le { $jour }, l'enfant numéro { $numero } a { $nombre } ans.
    }
calendrier-naissance =
    Vous attendez un enfant pour le { $jour }.
    Vos aides changent : revenez nous voir.
calendrier-duree-a-paris = Le { $jour }, vous vivez à Paris depuis { $duree }.
calendrier-duree-en-france = Le { $jour }, vous vivez en France depuis { $duree }.
calendrier-duree-du-titre = Le { $jour }, vous avez un titre de séjour depuis { $duree }.
calendrier-fin-titre =
    Votre titre de séjour a une fin : le { $jour }.
    Vous pouvez demander un nouveau titre le { $debut }.
    Demandez ce titre au plus tard le { $fin }.
calendrier-fin-titre-passe =
    Votre titre de séjour a une fin : le { $jour }.
    Demandez vite un nouveau titre.
calendrier-sans-titre = Sans nouveau titre, cette aide peut finir : { $aide }.
calendrier-fin-ressource =
    Le { $jour }, vous ne recevez plus cet argent.
    Cet argent est : { $nature }.
calendrier-debut-ressource =
    Le { $jour }, vous recevez aussi cet argent.
    Cet argent est : { $nature }.
calendrier-autre-adulte = Le { $jour }, la situation change dans votre couple.
calendrier-fin-aide =
    Cette aide a une fin : { $aide }.
    Demandez encore cette aide avant le { $jour }.
calendrier-renouvellement =
    Vous demandez cette aide : { $aide }.
    Demandez encore cette aide avant le { $jour }.
calendrier-revenus = Le { $jour }, des aides comptent votre argent de { $annee }.
calendrier-revenus-inconnus = Nous ne connaissons pas encore tout cet argent.
calendrier-montant =
    Le { $jour }, une règle change.
    Cette règle est pour : { $aide }.
calendrier-montant-inconnu = Nous ne connaissons pas encore le nouveau montant.
calendrier-campagne =
    Demandez la bourse dès le { $debut }.
    Les dates changent chaque année : demandez à l'école.
calendrier-campagne-etudes =
    Le { $debut }, vous pouvez demander la bourse.
    Demandez au plus tard le { $fin }.
    Les dates changent chaque année : demandez au Crous.

calendrier-ouvre = Vous pouvez alors demander : { $aide }.
calendrier-oui-possible = Un service peut alors dire oui pour : { $aide }.
calendrier-ferme = Cette aide peut finir : { $aide }.
calendrier-change = Le montant de cette aide change : { $aide }.
calendrier-peut-etre = Cette aide devient peut-être possible : { $aide }.
calendrier-autres-aides =
    { $nombre ->
        [one] Et une autre aide.
       *[other] Et { $ecrit } autres aides.
    }

calendrier-sans-demande = Sans demande, vous recevez { $montant } en { $mois }.
calendrier-avec-demandes = Avec les demandes, vous recevez { $montant } en { $mois }.
calendrier-somme = Nous comptons seulement les aides de tous les mois.
calendrier-questions =
    { $nombre ->
        [one] Nous ne savons pas répondre pour une aide.
       *[other] Nous ne savons pas répondre pour { $ecrit } aides.
    }
    Il nous manque des réponses de vous.
