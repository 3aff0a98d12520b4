"""Learned weights: where a complement ends.

Made by tests/bench/train_attribution.py; not edited by hand.
"""

PACKED = r"""
1(A 40 1(N -51 1(N_) -72 1(N_. -50 1(q -81 1,# -16 1,#_, -65 1,#_n 30 1,#_of 48 1,A -16 1,A_# -32 1,A_, 44
1,A_G -8 1,A_J -42 1,A_N -66 1,A_V 33 1,A_a 29 1,A_as 70 1,A_for -46 1,A_if -94 1,A_in -99 1,A_n -71
1,A_than -68 1,A_the -38 1,A_though 41 1,A_to -78 1,A_with -65 1,E 7 1,E_with -94 1,G -10 1,G_A 35 1,G_N 53
1,G_a 77 1,G_n 12 1,G_the 9 1,G_to -12 1,Gcue 51 1,Gcue_N 17 1,Gcue_he -19 1,Gcue_her -20 1,Gcue_his -22
1,Gcue_it 14 1,Gcue_n 8 1,Gcue_she 47 1,Gcue_that 61 1,Gcue_the 30 1,Gcue_to -4 1,J -37 1,J_n -89
1,N_, -114 1,N_. -85 1,N_N -33 1,N_V 5 1,N_Vcue 90 1,N_and -93 1,N_n -24 1,V -36 1,V_N 26 1,V_q -69
1,V_the -31 1,Vcue 43 1,Vcue_N 77 1,Vcue_he 54 1,Vcue_that 65 1,Vcue_with -8 1,a 33 1,a_J 84 1,a_N -31
1,a_n -4 1,along -75 1,along_with -75 1,although -15 1,an 4 1,an_n 4 1,and 14 1,and_A -34 1,and_N -52
1,and_V -30 1,and_Vcue 156 1,and_he 85 1,and_his -12 1,and_it -7 1,and_n -24 1,and_q -85 1,and_that -126
1,and_the -11 1,and_they 24 1,as -20 1,as_A -19 1,as_q -87 1,at -7 1,because -44 1,but 37 1,but_A -74
1,but_N 64 1,but_V -80 1,but_Vcue 136 1,but_he 81 1,but_that -74 1,but_the -5 1,but_they 36 1,despite 23
1,despite_the 24 1,for 11 1,from -13 1,have -13 1,he 8 1,he_V 14 1,he_Vcue 49 1,he_would -90 1,his -23
1,his_n -23 1,if -79 1,in -4 1,in_n -118 1,in_which 21 1,is -21 1,it 12 1,like -29 1,most -37 1,n -24
1,n_, -69 1,n_V -8 1,n_and -93 1,n_n -79 1,of -82 1,on -64 1,or -37 1,q -58 1,q_A 23 1,q_N -43 1,she -27
1,since 5 1,so -7 1,some -8 1,such -59 1,such_as -59 1,that -36 1,the 28 1,the_J 4 1,the_N -38 1,the_n 24
1,though 6 1,though_A -34 1,though_he 14 1,to -17 1,to_V -104 1,was 19 1,was_n 33 1,were -48 1,when -6
1,when_he -46 1,where 5 1,where_N -46 1,which 17 1,which_V 29 1,which_Vcue -3 1,which_has -16 1,which_he 38
1,which_was -69 1,which_would -28 1,while 29 1,while_# 70 1,while_A 28 1,while_the -36 1,who 27 1,who_V -15
1,who_Vcue -18 1,who_had -53 1,who_has 79 1,who_he -8 1,who_was 4 1,whose -21 1,whose_n -21 1,will 37
1,with -11 1-# 10 1-A -5 1-A_N -91 1-A_the -32 1-G -18 1-V -25 1-a 44 1-a_n 30 1-all 96 1-an 28 1-and 9
1-as -51 1-but 24 1-it 31 1-n -6 1-or -24 1-q -46 1-the 43 1-the_n 77 1-though 65 1-to -29 1-to_V -55
1-which -5 1:N 3 1:N_N 28 1:q 10 1:q_N 51 1:the -64 1;# 35 1;#_n 35 1;N_N 20 1;and -21 1;the 4 1wGcue 7
1wGcue_, 57 1wGcue_. -61 1wGcue_A -70 1wGcue_J -93 1wGcue_N -119 1wGcue_a 52 1wGcue_for -87 1wGcue_him -77
1wGcue_his -111 1wGcue_in 25 1wGcue_n -5 1wGcue_of -84 1wGcue_q -55 1wGcue_that 75 1wGcue_to -131
1wand_# 47 1wand_A -56 1wand_E 53 1wand_G -36 1wand_Gcue 152 1wand_J -105 1wand_V -34 1wand_Vcue 157
1wand_a -100 1wand_an -53 1wand_has 29 1wand_have -72 1wand_he 54 1wand_her -78 1wand_his -78 1wand_in -73
1wand_is 18 1wand_its -28 1wand_n -84 1wand_other -109 1wand_q -187 1wand_that -206 1wand_the -70
1wand_their -54 1wand_to 4 1wand_was -24 1wand_will -65 1wand_would -15 1was -8 1was_# -66 1was_A 23
1was_E -76 1was_G -98 1was_N 15 1was_V -64 1was_a -86 1was_an -8 1was_he 82 1was_his -58 1was_it 34
1was_much -57 1was_n -175 1was_q -147 1was_the -36 1was_they -12 1wbecause -35 1wbecause_N -38
1wbecause_he -93 1wbecause_it 7 1wbecause_n -63 1wbecause_of -108 1wbecause_q -79 1wbecause_she 35
1wbecause_the -81 1wbecause_they -47 1wbut 16 1wbut_A -75 1wbut_Gcue 80 1wbut_V 16 1wbut_Vcue 81
1wbut_did 50 1wbut_q -58 1wbut_that -115 1wbut_would 9 1whow -87 1whow_J -24 1whow_N -12 1wif -35
1wif_J -54 1wif_N -93 1wif_he -103 1wif_it -76 1wif_n -26 1wif_she -66 1wif_the -61 1wif_they 27 1wor -121
1wor_A -42 1wor_J -24 1wor_N -24 1wor_V -34 1wor_n -34 1wor_q -48 1wso -101 1wso_. -17 1wso_A -23
1wso_E -13 1wso_many -13 1wso_much -13 1wso_n -40 1wthat -37 1wthat_# -32 1wthat_, -23 1wthat_. 42
1wthat_A -83 1wthat_E -65 1wthat_G -43 1wthat_J -47 1wthat_N -128 1wthat_V -113 1wthat_Vcue -65
1wthat_a -20 1wthat_could -49 1wthat_had -34 1wthat_has 41 1wthat_have -42 1wthat_he -92 1wthat_her -18
1wthat_his -36 1wthat_is -44 1wthat_it -40 1wthat_n 38 1wthat_q -53 1wthat_she -66 1wthat_the 10
1wthat_they -35 1wthat_was -60 1wthat_were -65 1wthat_will -31 1wthat_with -39 1wthat_would -91 1wthough 18
1wthough_he -49 1wunless -80 1wunless_N -56 1wwhat -5 1wwhat_is -35 1wwhat_it 41 1wwhat_n -38 1wwhen 14
1wwhen_G -42 1wwhen_N -4 1wwhen_a 28 1wwhen_he 5 1wwhen_it -11 1wwhen_n 37 1wwhen_she -102 1wwhen_the 19
1wwhen_they 34 1wwhere -93 1wwhere_the -50 1wwhether -24 1wwhether_N -67 1wwhether_he -83 1wwhether_it -71
1wwhether_n -53 1wwhile 9 1wwhile_N 46 1wwhile_n 33 1wwhile_she -61 1wwhose -65 1wwhose_n -65 1wwhy -67
1wyet -6 1wyet_V -87 2(#_n_) -49 2(N_._) -41 2,#_,_n -58 2,A_G_n -79 2,A_J_n -12 2,A_V_S 33 2,A_in_D -71
2,A_the_n -104 2,A_though_R -19 2,C_A_D -77 2,C_A_N 6 2,C_A_P -25 2,C_A_V -45 2,C_A_n -89 2,C_N_M 9
2,C_N_N 19 2,C_V_P -34 2,C_V_n -52 2,C_Vcue_A 70 2,C_Vcue_D 60 2,C_Vcue_P 70 2,C_Vcue_W 89 2,C_he_M 18
2,C_he_Vcue 90 2,C_his_n -33 2,C_n_n 64 2,C_that_D -121 2,C_that_N -76 2,C_that_R -101 2,C_the_N 60
2,C_the_n -38 2,C_they_M -10 2,D_J_n -21 2,D_N_N -69 2,D_N_n -3 2,D_as_n -29 2,D_n_C 26 2,D_n_M -21
2,D_n_N 29 2,D_n_P -27 2,D_n_V 34 2,D_n_Vcue 8 2,D_n_W 57 2,D_n_n -32 2,D_of_W 5 2,G_a_n 77 2,G_the_n 30
2,Gcue_that_D 80 2,Gcue_that_R -20 2,Gcue_that_q 76 2,Gcue_the_n 27 2,J_n_n -17 2,M_n_P 5 2,M_n_n 24
2,N_,_C -30 2,N_,_N -74 2,N_._$ -61 2,N_N_, -38 2,N_N_. 28 2,N_N_C -51 2,N_N_M 14 2,N_N_N -44 2,N_Vcue_W 45
2,N_and_N -83 2,P_#_n 53 2,P_N_N -12 2,P_a_n -13 2,P_n_, -19 2,P_n_P -65 2,P_the_n 16 2,R_A_V 11 2,R_V_P 42
2,R_V_n 47 2,R_Vcue_, -25 2,R_would_V -21 2,S_A_S -19 2,S_N_M -28 2,S_N_N 10 2,S_he_M 15 2,S_he_V -35
2,S_the_N -24 2,S_the_n -37 2,V_N_N 6 2,V_the_n 19 2,Vcue_that_D 54 2,Vcue_with_# 12 2,W_V_P 39 2,W_V_n 16
2,W_he_Vcue 61 2,W_would_V -49 2,n_and_D -48 2,n_and_n -41 2,n_n_. -32 2,n_n_C -69 2,n_n_n -55
2-A_the_n -32 2-D_n_W 18 2-D_n_n -19 2:N_N_. -46 2;N_N_N -51 2wC_#_P 45 2wC_#_n -20 2wC_A_D 40 2wC_A_E 40
2wC_A_G -62 2wC_A_V -94 2wC_A_n -104 2wC_E_D 9 2wC_E_n -78 2wC_G_J -68 2wC_G_O 4 2wC_G_P 22 2wC_G_R -63
2wC_G_n -26 2wC_Gcue_O 57 2wC_Gcue_P 83 2wC_Gcue_W 105 2wC_J_. -50 2wC_J_n -133 2wC_N_, -23 2wC_N_. -73
2wC_N_C -65 2wC_N_M -51 2wC_N_N 9 2wC_N_P -102 2wC_N_V -72 2wC_N_Vcue 66 2wC_N_n -13 2wC_V_A 27 2wC_V_D 12
2wC_V_G -75 2wC_V_J -86 2wC_V_N 35 2wC_V_O 15 2wC_V_P -63 2wC_V_R -73 2wC_V_W -80 2wC_V_n -60 2wC_Vcue_, 81
2wC_Vcue_D 69 2wC_Vcue_N 84 2wC_Vcue_O 15 2wC_Vcue_P 61 2wC_Vcue_R 52 2wC_Vcue_W 138 2wC_Vcue_n -4
2wC_a_J -31 2wC_a_n -75 2wC_an_n -50 2wC_did_A 45 2wC_has_Vcue 68 2wC_he_M 44 2wC_her_n -77 2wC_his_n -70
2wC_in_D -75 2wC_its_n -28 2wC_n_, -113 2wC_n_- -39 2wC_n_. -74 2wC_n_C -63 2wC_n_D 13 2wC_n_G 30
2wC_n_N -87 2wC_n_P -128 2wC_n_R -62 2wC_n_S -67 2wC_n_V -60 2wC_n_W -31 2wC_n_n -72 2wC_n_q -51
2wC_other_J -55 2wC_other_N -23 2wC_other_n -83 2wC_q_A -66 2wC_q_D -63 2wC_q_G -64 2wC_q_J -73 2wC_q_M -70
2wC_q_V -77 2wC_q_n -84 2wC_that_A -56 2wC_that_D -129 2wC_that_N -88 2wC_that_R -102 2wC_that_q -48
2wC_the_G -40 2wC_the_J -65 2wC_the_N 22 2wC_the_n -141 2wC_their_n -51 2wC_will_V -67 2wC_would_A 34
2wC_would_M 5 2wC_would_V -94 2wGcue_,_q 61 2wGcue_._$ -61 2wGcue_J_n -69 2wGcue_his_n -76 2wGcue_n_. 14
2wGcue_n_P -36 2wGcue_that_D 7 2wGcue_that_R 57 2wGcue_the_n 27 2wGcue_to_V -100 2wS_#_n -47 2wS_._$ -17
2wS_A_. 25 2wS_A_M -77 2wS_A_P -74 2wS_A_S -70 2wS_E_P -54 2wS_G_D -69 2wS_G_N -65 2wS_G_P 17 2wS_G_n -63
2wS_J_. -46 2wS_J_P -60 2wS_J_S 29 2wS_J_n -101 2wS_N_' -35 2wS_N_, -54 2wS_N_C -67 2wS_N_M -26 2wS_N_N 36
2wS_N_V -67 2wS_N_Vcue 66 2wS_V_P -57 2wS_a_J 30 2wS_a_N -44 2wS_a_n -155 2wS_a_q -90 2wS_an_J -78
2wS_an_n 17 2wS_he_' -37 2wS_he_M -131 2wS_he_V 28 2wS_he_Vcue 18 2wS_his_n -77 2wS_it_M 28 2wS_it_V -127
2wS_it_n 31 2wS_many_n -46 2wS_n_, -21 2wS_n_. -43 2wS_n_C -8 2wS_n_P -27 2wS_n_V 37 2wS_n_W -57
2wS_n_n -53 2wS_of_D -80 2wS_of_N -22 2wS_q_A -34 2wS_q_D -89 2wS_q_J -67 2wS_q_N -70 2wS_q_R -52
2wS_q_n -74 2wS_she_M -102 2wS_she_V 56 2wS_the_J -79 2wS_the_N -98 2wS_the_n 28 2wS_they_M 49
2wS_they_V 17 2wW_._$ 42 2wW_A_M -38 2wW_A_V -38 2wW_J_n -54 2wW_N_' -40 2wW_N_M -101 2wW_N_N -75
2wW_N_V -27 2wW_N_Vcue -13 2wW_N_n -44 2wW_N_q -31 2wW_V_D -40 2wW_V_N -21 2wW_V_O -22 2wW_V_P -67
2wW_V_n 36 2wW_Vcue_P -32 2wW_a_n -18 2wW_could_V -32 2wW_have_V -22 2wW_he_' -27 2wW_he_M -76 2wW_he_V -22
2wW_he_Vcue -45 2wW_her_n -18 2wW_his_n -35 2wW_it_M -40 2wW_it_V -24 2wW_many_n -21 2wW_n_. -53
2wW_n_A -46 2wW_n_D 25 2wW_n_M -60 2wW_n_P 18 2wW_n_R -31 2wW_n_V -28 2wW_n_n -96 2wW_q_D -31 2wW_q_R -8
2wW_she_M -50 2wW_she_V -50 2wW_the_N 32 2wW_the_n -96 2wW_they_V -25 2wW_was_V -29 2wW_will_V -31
2wW_would_M -46 2wW_would_V -35 aNC -92 aND -79 aNM -53 aNN -82 aNS -14 aNW -66 aNe 24 aNq -21 aae 4
aane 58 anC -69 ane 8 ann -28 atheC -70 athee 60 awhichM -25 awhichP 32 awhiche 41 awhoe 26 awhosee -4 b -7
c0( 22 c0, 18 c0- -13 c0: -121 c0; 19 c0w -5 c1( -11 c1, -47 c1- -22 c1: 14 c1; -34 c1w -15 c2( -37 c2, 27
c2- 89 c2: 28 c2; 19 c2w -11 c3, -10 c3- 11 c3: -26 c3w -26 eaccording( -53 eaccording, -69
eaccording,N -48 eaccording,and -76 eaccording- -66 eaccording; -75 eaccording;N -51 eaccordingw -103
eaccordingwand -76 eaccordingwas -20 eaccordingwthat -15 eaccuse, -10 eaccusew -38 eaccusewGcue -91
eaccusewand -9 eaccusewas -79 eacknowledge, 5 eacknowledge- -33 eacknowledgew 29 eacknowledgewand -18
eacknowledgewas 29 eacknowledgewthat 43 eadd, -56 eadd: -74 eadd:q -67 eaddw -71 eaddwand -23 eaddwthat -15
eadmit, 39 eadmitw -37 eadvocatew -62 eadvocatewand -43 eagree, -56 eagree,A -89 eagreew 13 eagreewand -102
eagreewor -4 eagreewthat -74 eallege, 6 eallegew -90 eannounce, 78 eannounce,A 16 eannounce,Gcue -23
eannounce- 55 eannouncew 32 eannouncewand -54 eannouncewas 28 eannouncewthat -57 eapplaud, -58 eargue, -29
eargue,A -69 eargue,N 13 eargue,and -26 eargue,q -66 eargue- 6 earguew -38 earguewand -58 earguewas 34
earguewthat -78 eask, 44 eask,N 8 easkw -18 easkwand -103 easkwas 36 easkwor -19 easkwthat -74 eassert, -62
eassertw 31 eassurew 21 eblame, -59 eblamew -21 eblamewand -34 eblamewthat -26 eblast, 32 eblastw 56
eboastw 18 eboastwand -61 ebragw 35 ecall, 50 ecall,A 9 ecall,Gcue 81 ecall,N 19 ecall,and -15 ecall,n -7
ecall,which 78 ecall- -11 ecall-A -16 ecallw 20 ecallwGcue -11 ecallwas 4 ecallwbecause -80 ecallwthat -16
ecallwwhile 25 ecaution, 19 ecautionw -38 echallengew -54 echaracterizew 26 echaracterizewas -66 ecitew -27
ecitewGcue -71 ecitewand -49 ecitewas -17 ecitewthat -53 eclaim, 25 eclaim,and 60 eclaim- 98 eclaimw 37
eclaimwGcue -72 eclaimwand 32 eclaimwthat -47 ecommentw -73 ecompare, -43 ecomplain, 38 ecomplainw -3
ecomplainwand -23 econcedew 12 econclude, 15 econcludew 5 econdemn, 60 econdemnw -18 econdemnwand -27
econfirm, -88 econfirm,N -18 econfirmw 41 econfirmwand 4 econtendw -64 econvince, -60 econvincew -62
ecredit, -79 ecreditw 23 ecriticize, 49 ecriticizew 12 ecriticizewGcue -83 ecriticizewand 13
ecriticizewas 24 edeclare, 65 edeclare,which 21 edeclarewand 9 edecline, 37 edeclinew 39 edeclinewand 74
edeclinewor -21 edeclinewwhether -89 edecryw 14 edecrywand 19 edefend, 25 edefend,Gcue 72 edefend,N -73
edefendw 12 edefendwand -14 edefendwas -106 edefendwthat -50 edemand, 72 edemandw -85 edenounce, 36
edenouncew 29 edenouncewand 18 edenouncewas 9 edeny, 78 edenyw 58 edenywand 58 edescribe, 62 edescribew 4
edescribewand 15 edescribewas -191 edescribewthat -36 edisclose, 22 edisclose,N -27 edismiss, 27
edismissw -42 edismisswGcue 8 edismisswas -47 edismisswthat -47 eemphasizew -54 eestimatew -88
eestimatewand -73 eexplain, -37 eexplainw 5 eexplainwand -79 eexplainwthat -21 ehailw 19 ehint, 30
eindicate, -12 eindicatew -75 einsist, -63 einsist,G -89 einsistw 33 einsistwand -27 einsistwthat -70
elament, -64 elamentw -43 emention, 28 emention,N -26 ementionwand 55 emock, 53 emockw -20 enote, -56
enote,A -72 enote,N -35 enote,and 33 enote,but 15 enote- -13 enotew -52 enotewand -37 enotewas -70
enotewor -12 enotewthat -65 enotewwhile -62 eoutline, -19 eoutlinew -55 eoutlinewand -49 epledge, 6
epledge- -29 epledgew 66 epledgewand 67 epledgewas -6 epoint, -126 epointw -26 epointwand 5 epointwthat -44
eportray, -21 eportrayw -25 eportraywand -58 eportraywas -127 epraise, 5 epraise,Gcue 72 epraise,who -39
epraisew -11 epraisewand 20 epraisewas -25 epredict, -33 epredict,N -46 epredictw -91 epredictwand -78
epredictwthat -7 epressw -58 epromise, 9 epromise- 22 epromisew -55 epromisewand -110 epromisewas -64
epromisewif -50 epropose, 35 epropose,A 37 eproposew 35 eproposewand 44 eproposewthat -43 equestion, 29
equestionw 27 equestionwand 31 erailw 42 erecall, -77 erecallw -144 erecallwand -48 erecallwthat -18
erecallwwhen -85 erecommend, -64 erefuse, 7 erefuse,N 27 erefusew 12 erefusewand -83 erefusewthat -56
ereiterate, -16 ereiteratew -38 ereiteratewand -29 ereject, -9 erejectw 5 erejectwthat -58 eremarkw 23
eremindw -108 eremindwand -78 erepeat, 41 erepeatw -75 erepeatwthat -40 ereport, -30 ereport,A 67
ereport,N -75 ereport- -15 ereportw -37 ereportwand -104 ereportwas 26 ereportwthat -22 erespondwGcue -85
erespondwand 12 erespondwthat -58 ereveal, -75 erevealw -92 erevealwand -69 erevealwas -50 esay( -13
esay(N -52 esay, -42 esay,# 45 esay,A -26 esay,E -38 esay,G -22 esay,Gcue -6 esay,J -27 esay,N -83
esay,V -47 esay,Vcue 50 esay,a 12 esay,an -52 esay,and -20 esay,as 9 esay,but -18 esay,despite 60
esay,he -9 esay,his -17 esay,in 9 esay,it 23 esay,n -22 esay,q -82 esay,she -65 esay,such -41 esay,the -11
esay,though -28 esay,was -6 esay,when 30 esay,where 15 esay,which 23 esay,while -17 esay,who 11
esay,whom -12 esay,with 10 esay- -41 esay-A -27 esay-N -9 esay-a 79 esay-and -54 esay-but -45 esay-n -58
esay-the 22 esay-to -58 esay-which -9 esay: -55 esay:N 13 esay:q -47 esay; -58 esay;# 75 esayw -72
esaywGcue -28 esaywand -45 esaywas -19 esaywbecause -44 esaywbut -40 esaywhow -58 esaywif -123 esaywor -52
esaywso -57 esaywthat -25 esaywthough 23 esaywwhat 21 esaywwhen -205 esaywwhere -44 esaywwhether -77
esaywwhich -84 esaywwhile -4 esaywwhy -32 esaywyet -78 eslam, 49 eslamwand -29 eslamwas 23 estate, -23
estatewand -15 estressw 20 esuggest, 16 esuggest,A -58 esuggest,N 53 esuggest,which 6 esuggest- 61
esuggestw -66 esuggestwand -53 esuggestwas -77 esuggestwbecause 39 esuggestwif -74 esuggestwor -15
esuggestwso -13 esuggestwthat -47 etell, -11 etell,A 31 etell,n -63 etell,which -25 etell- 10 etellw -84
etellwGcue 12 etellwand -91 etellwas -59 etellwbecause -41 etellwbut -63 etellwif -47 etellwor -29
etellwthat -84 ethank, -55 ethankw 57 ethankwand 60 ethreaten, -12 ethreatenw -42 etout, 36 etoutw -6
etoutwand 15 etweet, 59 etweetw 31 etweetwand 23 eurge, -22 eurgew -22 eurgewand -12 eurgewthat -50
evow, 61 evoww -28 evowwand -5 evowwas -61 ewarn, 34 ewarnw -12 ewarnwand -68 ewonderw -67 ewrite, -55
ewritew -40 ewritewand 14 ewritewthat -11 i0, -6 i0: -11 i0; 20 i0w -34 i1- 23 i1w 43 k0( 29 k0, 44 k0- 11
k0: -71 k0; 36 k0w 28 k1( -19 k1, -16 k1- 15 k1: 33 k1w -35 k2( -79 k2, -47 k2: 58 k2w -83 k3, -95 k3- -27
k3; 5 k3w -153 k4, -71 k4- -8 k4w -132 l1, -28 l1w 7 l2, 29 l2: -22 l2w 8 l3( 20 l3, 6 l3- 44 l3: -58
l3; 53 l3w -7 l4( -15 l4, 12 l4: 3 l4; -40 l4w -6 l5( -13 l5, -23 l5: 40 l5; -11 l5w -68 l6, -80 l6- -28
l6: -83 l6; -24 l6w -34 m( -6 m(v0 15 m(v1 -14 m, -4 m,v1 -4 m- 8 m-v0 39 m-v1 -9 m: -14 m:v1 -20 m; 6
m;v0 53 m;v1 -23 mw -10 mwv0 12 mwv1 -18 n(#v1 -49 n(Av1 40 n(Nv0 -43 n(Nv1 -31 n,#v0 -67 n,#v1 26 n,Av0 12
n,Av1 -40 n,Ev0 8 n,Ev1 4 n,Gcuev0 109 n,Gcuev1 13 n,Gv0 -26 n,Jv0 -60 n,Jv1 6 n,Nv0 -60 n,Nv1 28
n,Vcuev0 33 n,Vcuev1 32 n,Vv0 12 n,Vv1 -56 n,alongv1 -75 n,andv0 16 n,andv1 7 n,anv0 -12 n,anv1 15
n,asv0 -58 n,asv1 10 n,atv1 17 n,av0 13 n,av1 38 n,becausev1 -81 n,butv0 124 n,butv1 -23 n,despitev1 43
n,forv1 25 n,hev0 38 n,hev1 -18 n,hisv0 -27 n,ifv1 -72 n,isv1 -6 n,itv1 -10 n,likev1 -15 n,mostv1 -24
n,nv0 -8 n,nv1 -24 n,ofv1 -61 n,orv1 -31 n,qv0 -36 n,qv1 -48 n,shev1 -28 n,sincev1 -63 n,sov1 -7
n,suchv1 -59 n,thev0 91 n,thev1 -17 n,thoughv0 26 n,thoughv1 -12 n,tov1 -25 n,wasv0 23 n,werev1 -48
n,whenv1 5 n,wherev1 31 n,whichv0 6 n,whichv1 16 n,whilev1 29 n,whosev1 -4 n,whov1 30 n,withv1 -7 n-#v1 -8
n-Av0 14 n-Av1 -10 n-Gv1 -34 n-Nv1 -37 n-Vv1 -12 n-andv1 13 n-anv1 28 n-asv1 -22 n-av1 12 n-butv1 28
n-itv0 12 n-nv0 -27 n-nv1 6 n-orv1 -24 n-qv1 -16 n-thev1 31 n-thoughv1 65 n-tov1 -11 n-whichv1 -5 n:Nv0 16
n:Nv1 -9 n:qv1 8 n;#v1 24 n;Nv1 -23 n;andv1 -68 nwGcuev0 -22 nwGcuev1 20 nwandv0 8 nwandv1 -9 nwasv0 16
nwasv1 -40 nwbecausev0 -93 nwbecausev1 -18 nwbutv0 19 nwbutv1 6 nwhowv0 -65 nwhowv1 -52 nwifv0 -44
nwifv1 -25 nworv0 -65 nworv1 -100 nwsov0 -39 nwsov1 -86 nwthatv0 -109 nwthatv1 -4 nwthoughv1 18
nwunlessv1 -70 nwwhatv0 39 nwwhatv1 -119 nwwhenv0 34 nwwhenv1 -18 nwwherev0 -56 nwwherev1 -65
nwwhetherv1 -12 nwwhichv1 16 nwwhilev0 21 nwwhilev1 -3 nwwhosev1 -60 nwwhyv1 -32 nwyetv1 -105 p#, -32
p#- 74 p#w -13 p'w -95 p), -7 p)w 7 pA, -35 pAw -48 pCw -125 pD, 9 pD- -80 pDw -84 pE, -35 pEw -55 pG, 5
pGw -50 pJ, -23 pJ- -4 pJ: -14 pJw -22 pM, -23 pMw -51 pN( -86 pN, -6 pN- 21 pN: -8 pN; -56 pO, 54 pOw -38
pP, 7 pP- -23 pPw -26 pR, -17 pRw -125 pS, -45 pSw -7 pV, -11 pV- -10 pV: -92 pVw -27 pW, -87 pWw -65
pn( 34 pn, 12 pn- -6 pn; 43 pnw 18 pq- 23 pqw 43 pt, 78 q0(0 24 q0,0 -7 q0,1 72 q0-0 -37 q0-1 72 q0:0 -16
q0;0 7 q0w0 -30 q0w1 41 q1(0 -47 q1,0 -25 q1,1 -53 q1-0 20 q1:0 13 q1:1 -84 q1w0 -53 q1w1 13 r0, -105
r0- -65 r0: -92 r0w -75 r1( 25 r1, -38 r1- -11 r1: -89 r1; -23 r1w -72 r2( -26 r2, 7 r2- 13 r2: -17 r2; 9
r2w 10 r3( 16 r3- -10 r3: 40 r3; -9 r3w 29 r4( -80 r4, 24 r4- 41 r4: -71 r4; 43 r4w 9 r5( 21 r5, 39 r5- 17
r5: 10 r5; -6 r5w 3 s#, -22 s#- 12 s'w -71 s,, -117 s,w -92 sA, -62 sAw 10 sG, -26 sGw -58 sJ, -15 sJw -80
sN( 34 sN- 69 sN: -105 sN; -16 sNw 26 sV, 16 sV- -66 sVcuew -53 sVw -91 sa, -23 sa- -9 sa: -13 san, 22
sanw -84 sany, 4 sanyw -12 sare, -24 sarew -67 satw -56 saw -56 sboth, 27 sbyw -73 sfor, 28 sfor- -20
sforw -50 she, -33 she- -6 she: 6 sher, 4 sher- -70 sherw 49 shew -20 shim, 6 shimself, 23 shimselfw 23
shimw -79 shis, -5 shisw 38 show, 4 showw -13 sif, -32 sifw 15 sinw 37 sis, -47 sisw -67 sit, -11 sit- -29
sitsw -26 sitw 11 smany, 14 smanyw -54 sn, 45 sn- -21 snow 33 snw -17 sofw -18 son, 6 son- -78 sonw -13
soverw -43 sq, -47 sqw 29 sshe, 4 sshew 36 ssuchw -38 sthat( 9 sthat, -48 sthat: 18 sthatw -65 sthe( -42
sthe- 12 sthe: 40 sthe; -22 stheir, 45 stheirw 6 sthem, -48 sthemselvesw -53 sthemw -16 sthew -30
sthey, 117 sthey- 6 sthey; -17 stheyw 5 sthis, -36 sthisw -36 sthose, -47 sthosew -62 sto, 59 sto- 17
stow 24 suponw 25 swas, 55 swasw -47 swhat, 48 swhat- -51 swhatw 31 swhether, -51 swhetherw -95 swhile, -77
swhyw 24 t(#_) -49 t(A_0 40 t(N_) -72 t(N_. -50 t(q_0 -81 t,#_, -65 t,#_P 18 t,A_0 -16 t,C_' 18 t,C_, 33
t,C_. -14 t,C_0 -40 t,C_A -4 t,C_P -20 t,C_Vcue 123 t,C_and -14 t,C_are -50 t,C_did 7 t,C_has 67 t,C_is 71
t,C_to -45 t,C_was 8 t,C_were -53 t,D_, -93 t,D_. -43 t,D_A 56 t,D_P -5 t,D_V 25 t,D_Vcue 9 t,D_and -66
t,D_as -59 t,D_that 57 t,D_to -7 t,D_who 7 t,E_0 7 t,G_0 24 t,J_0 31 t,M_0 -36 t,N_$ -67 t,N_, -93
t,N_. -48 t,N_E 80 t,N_P -39 t,N_V 5 t,N_Vcue 100 t,N_and -116 t,P_0 -31 t,R_' 21 t,R_A 51 t,R_E 9 t,R_V 7
t,R_Vcue 39 t,R_had -53 t,R_has 31 t,R_he -8 t,R_is 20 t,R_was -26 t,R_would -47 t,S_0 5 t,S_E 11 t,S_V 40
t,S_Vcue 67 t,S_is -14 t,V_0 21 t,W_0 -10 t,n_, -80 t,n_. -58 t,n_V 24 t,n_and -127 t,n_that 45 t,q_0 -58
t-A_0 -5 t-C_0 -24 t-C_Vcue 69 t-D_, 24 t-D_A 91 t-D_that 18 t-G_0 39 t-M_0 -85 t-P_0 -40 t-S_0 21
t-W_0 -13 t-q_0 -46 t:G_0 -65 t:N_, 39 t:N_. -80 t:q_0 10 t;C_0 -32 twC_' -76 twC_, -75 twC_- -85
twC_. -166 twC_0 34 twC_A 28 twC_E -11 twC_G 48 twC_Gcue 64 twC_P -94 twC_V -41 twC_Vcue 110 twC_a -71
twC_after -56 twC_and -101 twC_are -83 twC_as -60 twC_from -67 twC_had -69 twC_has 48 twC_have 12
twC_like -22 twC_on -4 twC_or -58 twC_q -115 twC_should -86 twC_that -96 twC_the 25 twC_to -145
twC_were -84 twC_who -72 twC_with -25 twC_would -67 twG_0 7 twS_, -167 twS_. -137 twS_0 -28 twS_E 29
twS_G -74 twS_P -116 twS_V 65 twS_Vcue 85 twS_has 23 twS_is -74 twS_n 28 twS_or -45 twS_q -109 twS_that -56
twS_to -107 twS_was -11 twS_were -46 twS_with -49 twW_0 -61 v0(N -60 v0,# 9 v0,A -79 v0,E -8 v0,G -40
v0,Gcue 12 v0,J -8 v0,N -22 v0,a -31 v0,along -57 v0,an 13 v0,and -64 v0,as -126 v0,but 26 v0,his -41
v0,in -76 v0,n -65 v0,or -11 v0,q -40 v0,such -32 v0,while -8 v0,with -43 v0-A -15 v0-and -17 v0-to 7
v0:N -12 v0;N 17 v0wGcue -64 v0wand -40 v0was -14 v0wbecause -93 v0wbut -121 v0wif -52 v0wor -77 v0wso -57
v0wthat 43 v0wwhen -58 v0wwhile -125 v1(# -49 v1(N -34 v1,# -22 v1,A 14 v1,E 12 v1,G 18 v1,Gcue 55 v1,J -42
v1,N 7 v1,V -36 v1,Vcue 43 v1,a 61 v1,although -15 v1,an -5 v1,and 40 v1,as 29 v1,at -7 v1,because -10
v1,but 26 v1,despite -15 v1,have -13 v1,he 8 v1,his 19 v1,if -62 v1,in 9 v1,is -21 v1,it 12 v1,most -37
v1,of -76 v1,q -50 v1,she -27 v1,since -63 v1,so -7 v1,such -51 v1,that -36 v1,the 22 v1,though 36
v1,to -13 v1,was 19 v1,were -48 v1,when -45 v1,where -19 v1,which 22 v1,while 35 v1,who 17 v1,whom 12
v1,whose -8 v1,will 37 v1,with 23 v1-A 5 v1-N 15 v1-V -25 v1-a 44 v1-an 28 v1-and 16 v1-but 60 v1-it 74
v1-n -5 v1-or -19 v1-q -46 v1-the 43 v1-though 65 v1-to -60 v1-which -5 v1:N 15 v1:q 10 v1;# 35 v1;and -32
v1;the 4 v1wGcue 23 v1wand 17 v1was -7 v1wbecause -25 v1wbut 33 v1whow -87 v1wif -30 v1wor -100 v1wso -77
v1wthat -80 v1wthough 18 v1wunless -57 v1wwhen 19 v1wwhere -93 v1wwhether -20 v1wwhile 26 v1wwhose -65
v1wwhy -67 v1wyet -6 w( -91 w(# -49 w+, 8 w+,A 9 w+,G 26 w+,N -32 w+,Vcue 85 w+,a 65 w+,and 41 w+,but -10
w+,n 19 w+,q 12 w+,the 58 w+,though 28 w+,was 31 w+,which -24 w+,while 18 w+,who -42 w+- 37 w+-A -36
w+-and 43 w+: 10 w+:q 12 w+w -18 w+wGcue -9 w+wand 12 w+was -23 w+wbecause -82 w+wbut -6 w+whow -40
w+wif -74 w+wor -50 w+wso -31 w+wthat -42 w+wwhat -39 w+wwhen 11 w+wwhere -46 w, -113 w,A -91 w,G -8
w,N -57 w,a -37 w,and -83 w,n -35 w,q -52 w,the 16 w,when -84 w,which 13 w- -70 w-( 47 w-(N -13 w-, 19
w-,# 5 w-,A -28 w-,E 13 w-,G -39 w-,Gcue 6 w-,N 37 w-,V 37 w-,Vcue 56 w-,a 52 w-,and 21 w-,as 28 w-,but -7
w-,he -7 w-,his -41 w-,in 12 w-,n -4 w-,q -92 w-,the -3 w-,when 21 w-,which -25 w-,while 14 w-- 5 w--A 31
w--and 13 w--n 33 w-:N -7 w-:q 25 w-; 97 w-;# 59 w-w 8 w-wGcue 33 w-wand -16 w-was -31 w-wbecause -9
w-whow -20 w-wif 32 w-wor -72 w-wso -29 w-wwhat -65 w-wwhen -3 w-wwhere -45 w-wwhether -84 w: -86 w; -107
w;N -51 w^( -11 w^(N -35 w^, -58 w^,# -22 w^,A -13 w^,E -5 w^,G -8 w^,Gcue 57 w^,J -34 w^,N -107 w^,V -34
w^,Vcue 14 w^,a -25 w^,an 25 w^,as 11 w^,because -81 w^,but 45 w^,despite 12 w^,he -39 w^,his -69 w^,in 6
w^,is -59 w^,it -76 w^,n -59 w^,on -64 w^,q -20 w^,since -63 w^,so -53 w^,such -58 w^,the -49 w^,though -5
w^,to -31 w^,was -57 w^,were -48 w^,when 11 w^,where 40 w^,which 25 w^,while 6 w^,who 35 w^,with 29 w^- 5
w^-A 12 w^-but 8 w^-n 11 w^-q 28 w^-which 27 w^: -26 w^:N 27 w^:q -23 w^; 55 w^;N 7 w^w -19 w^wGcue -28
w^wand -21 w^was 22 w^wbecause -52 w^wbut 27 w^whow -39 w^wif -129 w^wor -55 w^wso -69 w^wthat -40
w^wwhat -91 w^wwhen -10 w^wwhere -48 w^wwhether 9 w^wwhich 20 w^wwhile -14 w^wyet 23 walthough, 62
walthoughw 7 walthoughwand 7 wand, -46 wand- -72 wandw -135 wandwand -70 wandwas -49 wandwbecause -39
wandwso -18 wandwthat -34 was, 57 was,N 77 wasw 11 wbut, -15 wbut,A -76 wbut,J 42 wbut,n 9 wbut,which 5
wbutw 17 wbutwGcue -79 wbutwand 24 wbutwas -49 wbutwif -46 wbutwor -20 wbutwthat -79 wso, -90 wthat, 90
wthatw -66 wthatwand -42 wthough, 37 ww -87 wwGcue -10 wwand -94 wwas 16 wwbecause -27 wwhat, 13
wwhat,n -51 wwhatw 41 wwhen, 65 wwhen,N 19 wwhenw 15 wwhenwand -23 wwherew -63 wwhich, 72 wwhichw -47
wwhile, 175 wwhile,N 59 wwhile,he 59 wwhilew -30 wwhilewand 7 wwhilewas -87 wwif -46 wwor -20 wwso -17
wwthat -55 wwwhat -25 wwwhen -63 wwwhether -39 wyetw -87
"""
