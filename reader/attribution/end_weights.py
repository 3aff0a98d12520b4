"""Learned weights: where a complement ends.

Made by tests/bench/train_attribution.py; not edited by hand.
"""

PACKED = r"""
1(A 42 1(N -48 1(N_) -73 1(N_. -53 1(q -78 1,# -11 1,#_, -62 1,#_n 22 1,#_of 49 1,A -20 1,A_# -39 1,A_, 38
1,A_G -12 1,A_J -41 1,A_N -65 1,A_V 38 1,A_a 31 1,A_as 68 1,A_for -59 1,A_if -93 1,A_in -97 1,A_n -83
1,A_than -72 1,A_the -37 1,A_though 41 1,A_to -91 1,A_with -71 1,E 6 1,E_with -88 1,G -12 1,G_A 40 1,G_N 56
1,G_a 79 1,G_n 10 1,G_the 14 1,G_to -7 1,Gcue 54 1,Gcue_N 23 1,Gcue_he -19 1,Gcue_her -17 1,Gcue_his -22
1,Gcue_it 15 1,Gcue_n 8 1,Gcue_she 56 1,Gcue_that 59 1,Gcue_the 37 1,Gcue_to -4 1,J -35 1,J_n -85 1,N -4
1,N_, -121 1,N_. -72 1,N_N -28 1,N_V 9 1,N_Vcue 91 1,N_and -94 1,N_n -15 1,V -30 1,V_N 28 1,V_q -77
1,V_the -35 1,Vcue 44 1,Vcue_N 73 1,Vcue_he 70 1,Vcue_that 81 1,Vcue_with -7 1,a 31 1,a_J 78 1,a_N -24
1,along -70 1,along_with -70 1,although -17 1,an 4 1,an_n 4 1,and 9 1,and_A -38 1,and_N -47 1,and_V -33
1,and_Vcue 161 1,and_he 94 1,and_his -12 1,and_it -10 1,and_n -26 1,and_q -77 1,and_that -127 1,and_they 24
1,as -16 1,as_A -18 1,as_q -86 1,at -3 1,because -46 1,but 32 1,but_A -70 1,but_N 62 1,but_V -87
1,but_Vcue 129 1,but_he 79 1,but_that -84 1,but_they 34 1,despite 23 1,despite_the 23 1,for 11 1,from -13
1,have -14 1,he 10 1,he_V 20 1,he_Vcue 51 1,he_would -78 1,his -21 1,his_n -21 1,if -82 1,in_n -121
1,in_which 20 1,is -25 1,it 14 1,like -27 1,most -33 1,n -28 1,n_, -74 1,n_V -4 1,n_and -105 1,n_n -76
1,of -71 1,on -56 1,or -36 1,q -54 1,q_A 23 1,q_N -41 1,she -28 1,since -8 1,so -13 1,some -6 1,such -62
1,such_as -62 1,that -37 1,the 33 1,the_J 5 1,the_N -44 1,the_n 26 1,though 9 1,though_A -35 1,though_he 13
1,to -18 1,to_V -93 1,was 17 1,was_n 28 1,were -52 1,when -12 1,when_he -48 1,where 6 1,where_N -48
1,which 16 1,which_V 33 1,which_Vcue -4 1,which_has -10 1,which_he 43 1,which_is -14 1,which_was -70
1,which_would -32 1,while 26 1,while_# 64 1,while_A 23 1,while_the -34 1,who 23 1,who_V -14 1,who_Vcue -20
1,who_had -50 1,who_has 89 1,who_was 9 1,whose -21 1,whose_n -21 1,will 36 1,with -11 1-# 13 1-A_N -81
1-A_the -28 1-G -17 1-N 5 1-V -23 1-a 44 1-a_n 30 1-all 105 1-an 30 1-and 12 1-as -47 1-but 25 1-it 30
1-n -10 1-or -23 1-q -46 1-the 46 1-the_n 75 1-though 71 1-to -29 1-to_V -55 1-which -4 1:N 4 1:N_N 30
1:q 9 1:q_N 51 1:the -65 1;# 35 1;#_n 35 1;N_N 22 1;and -16 1wGcue 6 1wGcue_, 58 1wGcue_. -61 1wGcue_A -74
1wGcue_J -99 1wGcue_N -132 1wGcue_a 55 1wGcue_for -85 1wGcue_him -76 1wGcue_his -102 1wGcue_in 21
1wGcue_of -82 1wGcue_q -65 1wGcue_that 79 1wGcue_to -136 1wand_# 52 1wand_A -53 1wand_E 52 1wand_G -24
1wand_Gcue 150 1wand_J -96 1wand_N -11 1wand_V -29 1wand_Vcue 160 1wand_a -90 1wand_an -57 1wand_has 28
1wand_have -70 1wand_he 55 1wand_her -74 1wand_his -78 1wand_in -71 1wand_is 6 1wand_its -21 1wand_n -82
1wand_other -106 1wand_q -193 1wand_that -195 1wand_the -76 1wand_their -46 1wand_was -18 1wand_will -79
1wand_would -7 1was_# -65 1was_A 20 1was_E -76 1was_G -97 1was_N 24 1was_V -65 1was_a -77 1was_he 82
1was_his -59 1was_it 29 1was_much -55 1was_n -185 1was_q -145 1was_the -43 1was_they -8 1wbecause -31
1wbecause_N -43 1wbecause_he -118 1wbecause_it 8 1wbecause_n -62 1wbecause_of -92 1wbecause_q -64
1wbecause_she 37 1wbecause_the -84 1wbecause_they -44 1wbut 16 1wbut_A -69 1wbut_Gcue 77 1wbut_V 18
1wbut_Vcue 81 1wbut_did 51 1wbut_q -68 1wbut_that -119 1whow -94 1whow_J -17 1whow_N -11 1wif -27
1wif_J -48 1wif_N -85 1wif_he -124 1wif_it -85 1wif_n -28 1wif_she -62 1wif_the -60 1wif_they 20 1wor -109
1wor_A -44 1wor_J -29 1wor_N -19 1wor_V -46 1wor_n -45 1wor_q -53 1wso -100 1wso_. -18 1wso_A -18
1wso_E -13 1wso_many -14 1wso_much -10 1wso_n -40 1wthat -32 1wthat_# -32 1wthat_, -24 1wthat_. 45
1wthat_A -83 1wthat_E -67 1wthat_G -46 1wthat_J -48 1wthat_N -158 1wthat_V -145 1wthat_Vcue -61
1wthat_a -43 1wthat_could -44 1wthat_had -33 1wthat_has 40 1wthat_have -41 1wthat_he -93 1wthat_her -17
1wthat_his -35 1wthat_is -24 1wthat_it -38 1wthat_n 44 1wthat_q -52 1wthat_she -74 1wthat_the 9
1wthat_they -36 1wthat_was -60 1wthat_were -64 1wthat_will -30 1wthat_with -35 1wthat_would -94 1wthough 21
1wthough_he -47 1wunless -84 1wunless_N -45 1wwhat 7 1wwhat_is -38 1wwhat_it 43 1wwhat_n -38 1wwhen 17
1wwhen_G -40 1wwhen_N 4 1wwhen_a 33 1wwhen_he -5 1wwhen_n 36 1wwhen_she -99 1wwhen_the 16 1wwhen_they 32
1wwhere -88 1wwhere_the -44 1wwhether -29 1wwhether_N -50 1wwhether_he -72 1wwhether_it -67 1wwhether_n -51
1wwhile 16 1wwhile_G -15 1wwhile_N 47 1wwhile_n 38 1wwhile_she -61 1wwhose -66 1wwhose_n -66 1wwhy -65
1wyet_V -83 2(#_n_) -54 2(N_._) -44 2,#_,_n -57 2,A_G_n -75 2,A_J_n -6 2,A_V_S 35 2,A_in_D -67
2,A_the_n -101 2,A_though_R -26 2,C_A_D -84 2,C_A_N 5 2,C_A_P -21 2,C_A_V -64 2,C_A_n -89 2,C_N_M 10
2,C_N_N 22 2,C_V_P -38 2,C_V_n -46 2,C_Vcue_A 61 2,C_Vcue_D 57 2,C_Vcue_P 73 2,C_Vcue_W 75 2,C_he_M 16
2,C_he_Vcue 87 2,C_his_n -31 2,C_n_n 62 2,C_that_D -131 2,C_that_N -77 2,C_that_R -102 2,C_the_N 58
2,C_the_n -40 2,C_they_M -13 2,D_J_n -23 2,D_N_N -67 2,D_N_n -9 2,D_as_n -31 2,D_n_C 28 2,D_n_M -32
2,D_n_N 39 2,D_n_P -22 2,D_n_V 32 2,D_n_W 58 2,D_n_n -39 2,D_of_W 6 2,G_a_n 79 2,G_n_P 5 2,G_the_n 36
2,Gcue_that_D 64 2,Gcue_that_R -10 2,Gcue_that_q 73 2,Gcue_the_n 30 2,J_n_n -16 2,M_n_n 17 2,N_,_C -40
2,N_,_N -61 2,N_._$ -55 2,N_N_, -31 2,N_N_. 28 2,N_N_C -62 2,N_N_M 22 2,N_N_N -48 2,N_Vcue_W 31
2,N_and_N -85 2,P_#_n 47 2,P_N_N -14 2,P_a_n -13 2,P_n_, -24 2,P_n_P -69 2,P_the_n 14 2,R_A_V 5 2,R_V_P 36
2,R_V_n 53 2,R_Vcue_, -28 2,R_would_V -22 2,S_A_S -18 2,S_N_M -25 2,S_N_N 17 2,S_he_M 13 2,S_he_V -23
2,S_the_N -31 2,S_the_n -43 2,V_N_N 6 2,V_the_n 19 2,Vcue_that_D 66 2,Vcue_with_# 16 2,W_N_N -6 2,W_V_P 34
2,W_V_n 13 2,W_he_Vcue 60 2,W_would_V -42 2,n_and_D -39 2,n_and_n -47 2,n_n_. -49 2,n_n_C -58 2,n_n_n -58
2-A_the_n -28 2-D_n_W 18 2-D_n_n -16 2:N_N_. -31 2;N_N_N -41 2wC_#_P 44 2wC_#_n -19 2wC_A_D 36 2wC_A_E 49
2wC_A_G -62 2wC_A_V -85 2wC_A_n -102 2wC_E_D 5 2wC_E_n -76 2wC_G_J -66 2wC_G_O 8 2wC_G_P 25 2wC_G_R -63
2wC_G_n -29 2wC_Gcue_O 59 2wC_Gcue_P 77 2wC_Gcue_W 97 2wC_J_. -38 2wC_J_n -125 2wC_N_, -16 2wC_N_. -74
2wC_N_C -58 2wC_N_M -39 2wC_N_N 8 2wC_N_P -108 2wC_N_V -79 2wC_N_Vcue 74 2wC_V_A 21 2wC_V_D 14 2wC_V_G -69
2wC_V_J -89 2wC_V_N 37 2wC_V_O 27 2wC_V_P -56 2wC_V_R -65 2wC_V_W -84 2wC_V_n -57 2wC_Vcue_, 76
2wC_Vcue_D 71 2wC_Vcue_N 87 2wC_Vcue_O 12 2wC_Vcue_P 62 2wC_Vcue_R 66 2wC_Vcue_W 138 2wC_a_J -31
2wC_a_n -83 2wC_an_n -54 2wC_did_A 45 2wC_has_Vcue 65 2wC_he_M 41 2wC_her_n -74 2wC_his_n -73 2wC_in_D -73
2wC_its_n -21 2wC_n_, -117 2wC_n_- -35 2wC_n_. -86 2wC_n_C -69 2wC_n_D 19 2wC_n_G 23 2wC_n_M 10 2wC_n_N -85
2wC_n_P -123 2wC_n_R -66 2wC_n_S -54 2wC_n_V -60 2wC_n_W -41 2wC_n_n -63 2wC_n_q -51 2wC_other_J -50
2wC_other_N -26 2wC_other_n -80 2wC_q_A -64 2wC_q_D -64 2wC_q_G -50 2wC_q_J -73 2wC_q_M -83 2wC_q_V -71
2wC_q_n -90 2wC_that_A -52 2wC_that_D -124 2wC_that_N -89 2wC_that_R -97 2wC_that_q -53 2wC_the_G -48
2wC_the_J -64 2wC_the_N 31 2wC_the_n -138 2wC_their_n -44 2wC_will_V -73 2wC_would_A 34 2wC_would_M -4
2wC_would_V -96 2wGcue_,_q 63 2wGcue_._$ -61 2wGcue_J_n -71 2wGcue_his_n -73 2wGcue_n_. 13 2wGcue_n_P -35
2wGcue_that_D 10 2wGcue_that_R 59 2wGcue_the_n 22 2wGcue_to_V -121 2wS_#_n -47 2wS_._$ -18 2wS_A_. 27
2wS_A_M -80 2wS_A_P -75 2wS_A_S -70 2wS_E_P -55 2wS_G_D -62 2wS_G_N -66 2wS_G_P 17 2wS_G_n -62 2wS_J_. -42
2wS_J_P -59 2wS_J_S 38 2wS_J_n -102 2wS_N_' -35 2wS_N_, -49 2wS_N_C -57 2wS_N_M -35 2wS_N_N 33 2wS_N_V -56
2wS_N_Vcue 65 2wS_V_P -65 2wS_a_J 37 2wS_a_N -45 2wS_a_n -166 2wS_a_q -92 2wS_an_J -76 2wS_an_n 22
2wS_he_' -39 2wS_he_M -143 2wS_he_V 33 2wS_he_Vcue 26 2wS_his_n -75 2wS_it_M 34 2wS_it_V -129 2wS_it_n 27
2wS_many_n -44 2wS_n_, -20 2wS_n_. -42 2wS_n_C -9 2wS_n_P -36 2wS_n_V 36 2wS_n_W -56 2wS_n_n -51
2wS_of_D -101 2wS_of_N -30 2wS_q_A -34 2wS_q_D -81 2wS_q_J -69 2wS_q_N -50 2wS_q_R -54 2wS_q_n -75
2wS_she_M -99 2wS_she_V 50 2wS_the_J -78 2wS_the_N -79 2wS_the_n 16 2wS_they_M 37 2wS_they_V 10 2wW_._$ 45
2wW_A_M -38 2wW_A_V -36 2wW_J_n -53 2wW_N_' -34 2wW_N_M -96 2wW_N_N -69 2wW_N_V -35 2wW_N_Vcue -12
2wW_N_n -38 2wW_N_q -32 2wW_V_D -50 2wW_V_N -22 2wW_V_O -18 2wW_V_P -51 2wW_V_n 33 2wW_Vcue_P -30
2wW_a_n -35 2wW_could_V -25 2wW_have_V -21 2wW_he_' -28 2wW_he_M -78 2wW_he_V -21 2wW_he_Vcue -50
2wW_her_n -17 2wW_his_n -33 2wW_it_M -44 2wW_it_V -30 2wW_many_n -17 2wW_n_. -54 2wW_n_A -47 2wW_n_D 16
2wW_n_M -91 2wW_n_P 26 2wW_n_R -31 2wW_n_V -31 2wW_n_n -97 2wW_q_D -30 2wW_q_R -8 2wW_she_M -47
2wW_she_V -57 2wW_she_Vcue -32 2wW_the_N 30 2wW_the_n -87 2wW_they_V -22 2wW_was_V -27 2wW_will_V -30
2wW_would_M -44 2wW_would_V -36 aNC -94 aND -80 aNM -52 aNN -69 aNP 3 aNS -21 aNW -73 aNe 28 aNq -11 aae 6
aane 56 anC -73 ane 7 ann -34 atheC -70 athee 57 awhichM -28 awhichP 34 awhiche 35 awhoe 29 awhosee -5
b -11 c0( 27 c0, 19 c0- -14 c0: -109 c0; 21 c1( -9 c1, -48 c1- -24 c1: 13 c1; -35 c1w -14 c2( -29 c2, 27
c2- 88 c2: 37 c2; 22 c2w -8 c3( 3 c3, -23 c3: -16 c3w -26 eaccording( -56 eaccording, -58 eaccording,N -44
eaccording,and -78 eaccording- -58 eaccording; -71 eaccording;N -41 eaccordingw -111 eaccordingwand -84
eaccordingwas -22 eaccordingwthat -11 eaccuse, -12 eaccusew -45 eaccusewGcue -81 eaccusewand -7
eaccusewas -76 eacknowledge, 10 eacknowledge- -42 eacknowledgew 35 eacknowledgewand -22 eacknowledgewas 22
eacknowledgewthat 42 eadd, -56 eadd: -67 eadd:q -62 eaddw -62 eaddwand -17 eaddwthat -18 eadmit, 33
eadmitw -30 eadvocatew -66 eadvocatewand -41 eagree, -56 eagree,A -98 eagreew -8 eagreewand -107
eagreewor -5 eagreewthat -71 eallege, 7 eallegew -68 eannounce, 78 eannounce,A 13 eannounce,Gcue -22
eannounce- 52 eannouncew 20 eannouncewand -50 eannouncewas 28 eannouncewthat -55 eapplaud, -41 eargue, -24
eargue,A -66 eargue,N 15 eargue,and -28 eargue,but -5 eargue,q -59 earguew -24 earguewand -93 earguewas 35
earguewthat -85 eask, 41 eask,N 14 easkw -22 easkwand -91 easkwas 27 easkwor -24 easkwthat -70 eassert, -57
eassertw 40 eassurew 23 eblame, -63 eblamew -22 eblamewand -32 eblamewthat -24 eblast, 40 eblastw 61
eboast, 7 eboastw 24 eboastwand -55 ebragw 35 ecall, 47 ecall,A 9 ecall,Gcue 77 ecall,N 18 ecall,and -9
ecall,which 78 ecall- -7 ecall-A -21 ecallw 23 ecallwbecause -81 ecallwthat -3 ecallwwhile 26 ecaution, 18
ecautionw -38 echallengew -50 echaracterizew 30 echaracterizewas -65 ecite, -3 ecite,n -7 ecitew -35
ecitewGcue -67 ecitewand -55 ecitewas -13 ecitewthat -43 eclaim, 29 eclaim,and 54 eclaim- 94 eclaimw 26
eclaimwGcue -73 eclaimwand 32 eclaimwthat -42 ecommentw -70 ecompare, -45 ecomparew 6 ecomparewand 6
ecomplain, 34 ecomplainw -8 ecomplainwand -30 econcedew 13 econclude, 12 econcludew -5 econdemn, 64
econdemnw -11 econdemnwand -31 econfirm, -81 econfirm,N -13 econfirmw 39 econfirmwand 3 econtendw -70
econvince, -58 econvincew -50 ecredit, -82 ecreditw 20 ecriticize, 50 ecriticizew 5 ecriticizewGcue -88
ecriticizewand 16 ecriticizewas 24 edeclare, 68 edeclare,which 23 edeclarew 6 edeclarewand 10 edecline, 37
edeclinew 38 edeclinewand 75 edeclinewor -16 edeclinewwhether -85 edecryw 17 edecrywand 26 edefend, 22
edefend,Gcue 46 edefend,N -86 edefendw 24 edefendwand -11 edefendwas -105 edefendwthat -49 edemand, 74
edemandw -83 edenounce, 46 edenouncew 25 edenouncewand 16 edenouncewas 12 edeny, 78 edenyw 61 edenywand 61
edescribe, 55 edescribewand 18 edescribewas -174 edescribewthat -31 edisclose, 37 edisclose,N -27
edismiss, 35 edismissw -39 edismisswGcue 10 edismisswas -63 edismisswthat -45 eemphasizew -57
eestimatew -84 eestimatewand -69 eexplain, -50 eexplainw 10 eexplainwand -78 eexplainwthat -22 ehailw 20
ehint, 28 eindicate, -14 eindicatew -72 einsist, -64 einsist,G -92 einsist- 5 einsistw 29 einsistwand -38
einsistwthat -80 elament, -61 elamentw -54 emention, 23 emention,N -29 ementionw 7 ementionwand 50
emock, 45 emockw -17 enote, -56 enote,A -61 enote,N -48 enote,and 37 enote,but 12 enote- -16 enotew -56
enotewand -32 enotewas -68 enotewor -9 enotewthat -62 enotewwhile -58 eoutline, -8 eoutlinew -56
eoutlinewand -51 epledge- -30 epledgew 66 epledgewand 68 epledgewas -6 epoint, -117 epointw -35
epointwthat -41 eportray, -22 eportrayw -28 eportraywand -68 eportraywas -135 epraise, 14 epraise,Gcue 82
epraise,who -40 epraisew -6 epraisewand 14 epraisewas -42 epredict, -26 epredict,N -43 epredictw -90
epredictwand -77 epredictwthat -9 epressw -60 epromise, 6 epromise- 24 epromisew -51 epromisewand -118
epromisewas -61 epromisewif -51 epropose, 44 epropose,A 43 eproposew 40 eproposewand 51 eproposewthat -42
equestion, 37 equestionw 31 equestionwand 34 erailw 51 erecall, -71 erecallw -137 erecallwand -46
erecallwthat -16 erecallwwhen -86 erecommend, -61 erefuse, 14 erefuse,N 20 erefusew 5 erefusewand -78
erefusewthat -53 ereiterate, -25 ereiteratew -37 ereiteratewand -25 ereject, -8 erejectwthat -58
eremarkw 23 eremindw -113 eremindwand -75 erepeat, 38 erepeatw -78 erepeatwthat -37 ereport, -39
ereport,A 66 ereport,N -76 ereport- -25 ereportw -34 ereportwand -87 ereportwas 28 ereportwthat -24
erespondw -13 erespondwGcue -90 erespondwthat -49 ereveal, -77 erevealw -87 erevealwand -63 erevealwas -55
esay( -7 esay(N -59 esay, -42 esay,# 45 esay,A -31 esay,E -40 esay,G -21 esay,Gcue -16 esay,J -26
esay,N -81 esay,V -59 esay,Vcue 50 esay,a 18 esay,an -55 esay,and -18 esay,as 4 esay,but -17
esay,despite 58 esay,he -20 esay,his -18 esay,in 4 esay,it 24 esay,n -27 esay,q -96 esay,she -71
esay,such -49 esay,the -12 esay,though -24 esay,was -8 esay,when 35 esay,where 15 esay,which 26
esay,while -16 esay,who 11 esay,whom -14 esay,with 8 esay- -39 esay-A -30 esay-N -5 esay-a 94 esay-and -56
esay-but -50 esay-n -59 esay-the 23 esay-to -51 esay-which -10 esay: -54 esay:N 14 esay:q -43 esay; -51
esay;# 71 esayw -77 esaywGcue -26 esaywand -39 esaywas -24 esaywbecause -51 esaywbut -31 esaywhow -49
esaywif -90 esaywor -63 esaywso -60 esaywthat -22 esaywthough 26 esaywwhat 22 esaywwhen -203 esaywwhere -54
esaywwhether -59 esaywwhich -72 esaywwhile -8 esaywwhy -31 esaywyet -79 eslam, 56 eslamwGcue 4
eslamwand -29 eslamwas 20 estate, -36 estatew -7 estatewand -8 estressw 16 esuggest, 26 esuggest,A -57
esuggest,N 59 esuggest- 61 esuggestw -52 esuggestwand -53 esuggestwas -80 esuggestwbecause 41
esuggestwif -72 esuggestwor -15 esuggestwso -15 esuggestwthat -54 etell, -14 etell,A 30 etell,n -59
etell,which -20 etell- 3 etellw -88 etellwGcue 8 etellwand -83 etellwas -71 etellwbecause -45 etellwbut -66
etellwif -45 etellwor -31 etellwthat -80 ethank, -56 ethankw 53 ethankwand 64 ethreaten, -8 ethreatenw -37
etout, 22 etoutw -10 etoutwand 11 etweet, 51 etweetw 33 etweetwand 22 eurge, -26 eurgew -17 eurgewthat -54
evow, 62 evoww -32 evowwand -4 evowwas -58 ewarn, 28 ewarnw -16 ewarnwand -70 ewonderw -61 ewrite, -58
ewritew -29 ewritewand 23 ewritewthat -12 i0: -13 i0; 20 i0w -34 i1- 24 i1w 39 k0( 21 k0, 38 k0- 5 k0: -77
k0; 35 k0w 23 k1( -18 k1, -23 k1- 16 k1: 37 k1; -5 k1w -34 k2( -75 k2, -49 k2- 8 k2: 58 k2w -87 k3, -100
k3- -20 k3; 5 k3w -123 k4, -66 k4- -10 k4w -142 l1, -21 l1w 18 l2( -6 l2, 29 l2: -21 l2w 15 l3( 26 l3, 6
l3- 44 l3: -50 l3; 56 l3w -4 l4( -17 l4, 12 l4; -31 l4w -7 l5( -13 l5, -28 l5- -4 l5: 41 l5; -17 l5w -66
l6, -84 l6- -27 l6: -82 l6; -20 l6w -40 m( -6 m(v0 21 m(v1 -20 m- 5 m-v0 37 m-v1 -12 m: -17 m:v1 -22 m; 4
m;v0 54 m;v1 -23 mw -9 mwv0 10 mwv1 -20 n(#v1 -54 n(Av1 42 n(Nv0 -54 n(Nv1 -33 n,#v0 -71 n,#v1 31 n,Av0 17
n,Av1 -35 n,Gcuev0 99 n,Gcuev1 14 n,Gv0 -28 n,Jv0 -58 n,Nv0 -52 n,Nv1 20 n,Vcuev0 27 n,Vcuev1 28 n,Vv0 12
n,Vv1 -45 n,alongv1 -70 n,andv0 20 n,anv0 -14 n,anv1 15 n,asv0 -55 n,asv1 9 n,atv1 18 n,av0 9 n,av1 33
n,becausev1 -80 n,butv0 128 n,butv1 -17 n,despitev1 46 n,forv1 29 n,hev0 41 n,hev1 -12 n,hisv0 -26
n,ifv1 -74 n,inv1 -4 n,isv1 -10 n,itv1 -11 n,likev1 -16 n,mostv1 -23 n,nv0 -23 n,nv1 -25 n,ofv1 -53
n,orv1 -28 n,qv0 -26 n,qv1 -53 n,shev1 -26 n,sincev1 -53 n,sov1 -13 n,suchv1 -62 n,thev0 85 n,thev1 -23
n,thoughv0 33 n,thoughv1 -8 n,tov1 -27 n,wasv0 26 n,wasv1 5 n,werev1 -52 n,wherev1 29 n,whichv1 18
n,whilev1 27 n,whosev1 -5 n,whov0 3 n,whov1 23 n-#v1 -5 n-Av0 16 n-Av1 -10 n-Gv1 -34 n-Nv1 -41 n-Vv1 -8
n-andv1 15 n-anv1 30 n-asv1 -20 n-av1 12 n-butv1 28 n-itv0 11 n-nv0 -27 n-nv1 11 n-orv1 -23 n-qv1 -9
n-thev1 33 n-thoughv1 71 n-tov1 -11 n-whichv1 -4 n:Nv0 11 n:Nv1 -10 n:qv0 -5 n:qv1 11 n;#v1 29 n;Nv1 -28
n;andv1 -67 nwGcuev0 -24 nwGcuev1 25 nwandv0 8 nwandv1 -9 nwasv0 19 nwasv1 -28 nwbecausev0 -93
nwbecausev1 -14 nwbutv0 16 nwbutv1 11 nwhowv0 -61 nwhowv1 -58 nwifv0 -56 nwifv1 -22 nworv0 -76 nworv1 -89
nwsov0 -40 nwsov1 -83 nwthatv0 -121 nwthoughv1 21 nwunlessv1 -75 nwwhatv0 39 nwwhatv1 -131 nwwhenv0 36
nwwhenv1 -21 nwwherev0 -56 nwwherev1 -61 nwwhetherv1 -18 nwwhichv1 8 nwwhilev0 26 nwwhosev1 -61 nwwhyv1 -31
nwyetv1 -102 p#, -28 p#- 73 p#w -18 p'w -98 p), -12 p)w 5 pA, -49 pA- -11 pAw -63 pCw -141 pD, 7 pD- -80
pDw -82 pE, -39 pEw -71 pGw -66 pJ, -22 pJ- -6 pJ: -13 pJw -34 pM, -16 pMw -55 pN( -80 pN, -11 pN- 19
pN: -13 pN; -53 pNw -5 pO, 48 pOw -54 pP, 8 pP- -23 pPw -32 pR, -11 pRw -128 pS, -43 pSw -7 pV, -12 pV- -18
pV: -85 pVw -48 pW, -87 pWw -61 pn( 42 pn, 8 pn- -6 pn; 40 pnw 8 pq- 24 pqw 38 pt, 71 q0(0 27 q0,0 -10
q0,1 73 q0-0 -33 q0-1 71 q0:0 -25 q0w0 -28 q0w1 39 q1(0 -44 q1,0 -29 q1,1 -65 q1-0 25 q1:0 11 q1:1 -80
q1w0 -54 q1w1 13 r0, -105 r0- -65 r0: -83 r0w -85 r1( 23 r1, -37 r1- -7 r1: -78 r1; -29 r1w -74 r2( -30
r2, 7 r2- 15 r2: -17 r2; 14 r2w 9 r3( 8 r3: 45 r3; -22 r3w 28 r4( -81 r4, 24 r4- 38 r4: -62 r4; 35 r4w 6
r5( 19 r5, 42 r5- 21 r5: 17 r5w 5 s#, -14 s#- 4 s#w -16 s'w -60 s,, -111 s,w -77 sA, -53 sAw 3 sG, -31
sGw -68 sJ, -29 sJw -79 sN( 34 sN- 68 sN: -88 sN; -16 sNw 25 sV, 23 sV- -68 sVcuew -61 sVw -80 sa, -22
sa- -3 sa: -11 san, 22 sanw -81 sany, 3 sanyw -8 sare, -31 sarew -64 satw -52 saw -65 sboth, 25 sbothw 6
sbyw -81 sfor, 34 sfor- -23 sforw -58 she, -27 she- -7 she: 13 sher- -71 sherw 56 shew -19 shimself, 24
shimselfw 23 shimw -68 shis, 8 shisw 39 show, 11 showw -17 sif, -30 sifw -5 sinw 37 sis, -49 sisw -60
sit, -4 sit- -23 sits, -3 sitsw -47 sitw 21 smany, 4 smanyw -58 sn, 49 sn- -20 snow 27 snw -13 sofw -18
son, 11 son- -77 sonw -20 soverw -43 sq, -51 sqw 35 sshe, 3 sshew 38 ssuchw -34 sthat( 7 sthat, -46
sthat- 4 sthat: 26 sthatw -62 sthe( -42 sthe, -3 sthe- 5 sthe: 41 sthe; -21 stheir, 40 stheirw 13
sthem, -39 sthemselvesw -53 sthemw -10 sthew -31 sthey, 116 sthey- 6 sthey; -13 sthis, -32 sthisw -39
sthose, -52 sthosew -64 sto, 59 sto- 16 stow 27 suponw 22 swas, 52 swasw -42 swhat, 51 swhat- -52 swhatw 35
swhether, -44 swhetherw -89 swhile, -78 swhyw 23 t(#_) -54 t(A_0 42 t(N_) -73 t(N_. -53 t(q_0 -78 t,#_, -62
t,#_P 9 t,A_0 -20 t,C_' 18 t,C_, 36 t,C_. -19 t,C_0 -33 t,C_A -4 t,C_P -26 t,C_Vcue 129 t,C_and -12
t,C_are -50 t,C_did 7 t,C_has 68 t,C_is 74 t,C_to -44 t,C_was 11 t,C_were -54 t,D_, -87 t,D_. -50 t,D_A 65
t,D_P -8 t,D_V 31 t,D_Vcue 6 t,D_and -73 t,D_as -62 t,D_that 59 t,D_to -8 t,D_who 14 t,E_0 6 t,G_0 22
t,J_0 30 t,M_0 -27 t,N_$ -70 t,N_, -98 t,N_. -53 t,N_E 75 t,N_P -44 t,N_V 9 t,N_Vcue 102 t,N_and -118
t,P_0 -28 t,R_' 24 t,R_A 44 t,R_E 15 t,R_V 5 t,R_Vcue 45 t,R_had -50 t,R_has 37 t,R_is 18 t,R_was -10
t,R_would -45 t,S_0 16 t,S_E 14 t,S_V 50 t,S_Vcue 91 t,S_is -9 t,V_0 18 t,n_, -79 t,n_. -65 t,n_V 30
t,n_and -134 t,n_that 46 t,q_0 -54 t-C_0 -25 t-C_Vcue 71 t-D_, 30 t-D_A 91 t-D_P 9 t-D_that 18 t-G_0 43
t-M_0 -87 t-P_0 -42 t-S_0 19 t-V_0 -6 t-W_0 -11 t-q_0 -46 t:G_0 -58 t:N_, 46 t:N_. -69 t:q_0 9 t;C_0 -25
twC_' -70 twC_, -65 twC_- -81 twC_. -155 twC_0 35 twC_A 42 twC_E -16 twC_G 46 twC_Gcue 67 twC_P -77
twC_V -24 twC_Vcue 108 twC_a -71 twC_after -46 twC_and -109 twC_are -91 twC_as -76 twC_from -57 twC_had -71
twC_has 56 twC_have 21 twC_like -26 twC_on 6 twC_or -57 twC_q -111 twC_should -93 twC_that -94 twC_the 29
twC_to -154 twC_were -79 twC_who -80 twC_with -27 twC_would -48 twG_0 6 twS_, -162 twS_. -156 twS_0 -26
twS_E 29 twS_G -68 twS_P -116 twS_V 64 twS_Vcue 89 twS_has 15 twS_is -70 twS_n 22 twS_or -45 twS_q -109
twS_that -57 twS_to -123 twS_was -15 twS_were -41 twS_with -45 twW_0 -54 v0(N -54 v0,# 5 v0,A -81 v0,E -11
v0,G -31 v0,Gcue 8 v0,J -5 v0,N -16 v0,a -22 v0,along -51 v0,an 12 v0,and -65 v0,as -130 v0,but 17
v0,his -41 v0,in -75 v0,n -54 v0,or 21 v0,q -49 v0,such -34 v0,the 7 v0,while -6 v0,with -46 v0-A -14
v0-and -16 v0:N -15 v0;N 12 v0wGcue -55 v0wand -44 v0was -15 v0wbecause -67 v0wbut -117 v0wif -53 v0wor -87
v0wso -53 v0wthat 47 v0wwhen -52 v0wwhile -121 v1(# -54 v1(N -24 v1,# -23 v1,A 19 v1,E 11 v1,G 11
v1,Gcue 59 v1,J -47 v1,N 9 v1,V -30 v1,Vcue 44 v1,a 52 v1,although -17 v1,an -8 v1,and 37 v1,as 19 v1,at -3
v1,because -12 v1,but 23 v1,despite -13 v1,have -14 v1,he 10 v1,his 12 v1,if -64 v1,in 9 v1,is -25 v1,it 14
v1,most -33 v1,n -4 v1,of -66 v1,q -47 v1,she -28 v1,since -53 v1,so -13 v1,such -48 v1,that -37 v1,the 29
v1,though 23 v1,to -15 v1,was 17 v1,were -52 v1,when -46 v1,where -17 v1,which 24 v1,while 33 v1,who 13
v1,whom 14 v1,whose -4 v1,will 36 v1,with 25 v1-A 6 v1-N 21 v1-V -23 v1-a 44 v1-an 30 v1-and 17 v1-but 62
v1-it 73 v1-n -7 v1-or -19 v1-q -46 v1-the 46 v1-though 71 v1-to -61 v1-which -4 v1:N 16 v1:q 9 v1;# 35
v1;and -25 v1wGcue 27 v1wand 15 v1was -10 v1wbecause -21 v1wbut 33 v1whow -94 v1wif -24 v1wor -87 v1wso -78
v1wthat -81 v1wthough 21 v1wunless -62 v1wwhat 8 v1wwhen 21 v1wwhere -88 v1wwhether -23 v1wwhile 33
v1wwhose -66 v1wwhy -65 w( -98 w(# -54 w+, 10 w+,A 10 w+,G 24 w+,N -28 w+,V -9 w+,Vcue 80 w+,a 62 w+,and 41
w+,but -13 w+,in 3 w+,q 12 w+,the 55 w+,though 19 w+,was 24 w+,which -31 w+,while 23 w+,who -54 w+- 35
w+-A -26 w+-and 43 w+: 3 w+:q 14 w+w -13 w+wGcue -8 w+wand 12 w+was -30 w+wbecause -75 w+wbut 6 w+whow -37
w+wif -81 w+wor -59 w+wso -31 w+wthat -39 w+wwhat -45 w+wwhen 10 w+wwhere -47 w+wwhile 7 w, -121 w,A -89
w,G -6 w,N -52 w,a -35 w,and -72 w,n -23 w,q -51 w,the 29 w,when -67 w,which 13 w- -57 w-( 44 w-(N -17
w-, 18 w-,# 14 w-,A -22 w-,E 13 w-,G -38 w-,Gcue 13 w-,J 4 w-,N 46 w-,V 26 w-,Vcue 58 w-,a 52 w-,and 26
w-,as 33 w-,but 4 w-,he -5 w-,his -44 w-,in 21 w-,n 4 w-,q -115 w-,when 14 w-,which -21 w-,while 13 w-- 8
w--A 31 w--and 21 w--n 34 w-: 8 w-:N -4 w-:q 27 w-; 99 w-;# 64 w-w 9 w-wGcue 40 w-wand -5 w-was -28
w-wbecause -16 w-wbut 6 w-whow -18 w-wif 28 w-wor -52 w-wso -27 w-wthat 10 w-wwhat -63 w-wwhen -12
w-wwhere -48 w-wwhether -72 w: -67 w; -98 w;N -41 w^( -14 w^(N -38 w^, -55 w^,# -26 w^,A -5 w^,E -3 w^,G -6
w^,Gcue 59 w^,J -35 w^,N -111 w^,V -35 w^,Vcue 19 w^,a -20 w^,an 27 w^,and 4 w^,as 9 w^,because -80
w^,but 43 w^,despite 12 w^,he -54 w^,his -78 w^,in 5 w^,is -68 w^,it -65 w^,n -59 w^,on -56 w^,q -17
w^,since -53 w^,so -48 w^,such -55 w^,the -44 w^,though -14 w^,to -35 w^,was -61 w^,were -52 w^,when 12
w^,where 36 w^,which 17 w^,while 10 w^,who 43 w^,with 28 w^- 10 w^-A 7 w^-but 5 w^-n 17 w^-q 32 w^-which 25
w^: -31 w^:N 26 w^:q -22 w^; 58 w^;N 9 w^w -15 w^wGcue -28 w^wand -19 w^was 20 w^wbecause -45 w^wbut 23
w^whow -45 w^wif -149 w^wor -72 w^wso -64 w^wthat -44 w^wwhat -99 w^wwhen 7 w^wwhere -42 w^wwhether 4
w^wwhich 12 w^wwhile -13 w^wyet 23 walthough, 59 walthoughw 14 walthoughwand 14 wand, -47 wand- -71
wandw -140 wandwand -77 wandwas -42 wandwbecause -42 wandwso -17 wandwthat -29 was, 59 was,N 81 wasw 18
waswand -11 wbut, -14 wbut,A -78 wbut,n 8 wbut,which 10 wbut- 3 wbutw 21 wbutwGcue -80 wbutwand 26
wbutwas -49 wbutwif -50 wbutwor -19 wbutwthat -84 wso, -87 wthat, 94 wthatw -65 wthatwand -40 wthough, 37
ww -86 wwGcue -10 wwand -85 wwas 18 wwbecause -29 wwhat, 16 wwhat,n -33 wwhatw 29 wwhen, 67 wwhen,N 21
wwhenw 10 wwhenwand -17 wwherew -60 wwhich, 63 wwhichw -34 wwhichwand 8 wwhile, 180 wwhile,N 57
wwhile,he 60 wwhilew -28 wwhilewand 5 wwhilewas -84 wwif -43 wwor -19 wwso -13 wwthat -77 wwwhat -24
wwwhen -59 wwwhether -31 wyetw -87
"""
