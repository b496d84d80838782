### L'entretien : ce qui se demande d'une dette ou d'un titre de séjour, ligne par ligne.

question-assignation = Avez-vous reçu une lettre pour aller au tribunal ?
question-coupure-annoncee = Avez-vous reçu une lettre sur une coupure ?
question-titre-jusqu-au = Jusqu'à quelle date est votre titre de séjour ?
