"""Learned weights: where a complement ends.

Made by tests/bench/train_attribution.py; not edited by hand.
"""

PACKED = r"""
1(# -96 1(#_n -96 1(N -74 1(N_) -119 1(N_. -59 1(q -151 1,# -19 1,#_, -127 1,#_n 153 1,#_of 101 1,A -6
1,A_# -171 1,A_, -31 1,A_G 92 1,A_J -191 1,A_V 40 1,A_a 16 1,A_as 20 1,A_for -97 1,A_if -183 1,A_in -191
1,A_n -39 1,A_than -162 1,A_the 27 1,A_though 60 1,E 12 1,E_N 20 1,E_by -33 1,E_with -207 1,G -50 1,G_A 94
1,G_G -134 1,G_a 121 1,G_his -172 1,G_n -50 1,G_that -35 1,G_the -31 1,G_to 19 1,G_with 66 1,Gcue 87
1,Gcue_N 13 1,Gcue_he -61 1,Gcue_her -54 1,Gcue_his -58 1,Gcue_it 86 1,Gcue_n -72 1,Gcue_she 56
1,Gcue_that 62 1,Gcue_the 47 1,Gcue_to -16 1,J_n -77 1,N 13 1,N_' -52 1,N_, -35 1,N_. -143 1,N_E 140
1,N_N -14 1,N_V 41 1,N_Vcue 197 1,N_and -59 1,N_n -118 1,V -33 1,V_the -26 1,Vcue 44 1,Vcue_N 147
1,Vcue_to -117 1,Vcue_with -19 1,a 48 1,a_J 100 1,a_N -105 1,a_V 146 1,a_n 8 1,along -89 1,along_with -89
1,although -48 1,among -186 1,an -4 1,an_n -14 1,and 27 1,and_A -94 1,and_E 42 1,and_J -71 1,and_N -5
1,and_V -103 1,and_Vcue 249 1,and_a -110 1,and_he 176 1,and_it -74 1,and_n -51 1,and_q -163 1,and_that -306
1,and_the -23 1,are 25 1,as -7 1,as_n 13 1,as_q -187 1,at -53 1,because -48 1,but 51 1,but_A -120
1,but_J 114 1,but_N 126 1,but_V -99 1,but_Vcue 245 1,but_he 269 1,but_n 18 1,but_that -132 1,but_the -4
1,but_they 48 1,despite -18 1,for 53 1,from -57 1,has -133 1,he 13 1,he_V 80 1,he_Vcue 78 1,he_would -172
1,his -76 1,his_n -20 1,if -172 1,in -18 1,in_N 60 1,in_n -267 1,in_which 65 1,is 31 1,it 5 1,n -7
1,n_, -125 1,n_and -149 1,n_n -194 1,n_of -147 1,n_that 62 1,n_to 15 1,of -134 1,or -106 1,q -75 1,q_A -89
1,q_N -99 1,q_i -37 1,since -36 1,so -69 1,some -49 1,some_n 72 1,such -108 1,such_as -108 1,that -6
1,the 40 1,the_J 56 1,the_N -50 1,the_n 53 1,they 117 1,though 25 1,though_A -73 1,to -45 1,to_n -160
1,was 27 1,was_n 8 1,were -101 1,when -14 1,when_he 4 1,where 17 1,where_N -70 1,which 40 1,which_V 54
1,which_Vcue -12 1,which_has -16 1,which_he 48 1,which_is 11 1,which_n -96 1,which_was -122
1,which_would -100 1,while 56 1,while_# 160 1,while_N -7 1,while_the -96 1,who 31 1,who_Vcue -44
1,who_has 92 1,who_is 30 1,who_was 23 1,will 83 1,with -21 1,with_the -46 1,would -120 1-# 10 1-#_n 29
1-A -25 1-G -91 1-J -16 1-V -58 1-a 38 1-a_n 99 1-all 137 1-an 41 1-as -54 1-if -39 1-n -15 1-n_N -29
1-n_n -284 1-or 12 1-q -55 1-the 76 1-the_N -50 1-the_n 152 1-to -31 1-who -43 1:N 6 1:N_N 74 1:q 16
1:q_N 125 1;# 51 1;#_n 51 1;N -8 1;N_N 34 1;and -24 1;the -12 1wGcue_, 96 1wGcue_. -106 1wGcue_A -136
1wGcue_J -171 1wGcue_N -172 1wGcue_a 113 1wGcue_for -115 1wGcue_his -136 1wGcue_in -103 1wGcue_that 126
1wGcue_the -28 1wGcue_to -226 1walthough 70 1wand 12 1wand_# 57 1wand_A -82 1wand_E 93 1wand_G -33
1wand_Gcue 270 1wand_J -186 1wand_V -70 1wand_Vcue 208 1wand_a -264 1wand_an -145 1wand_for -162
1wand_has 43 1wand_have -156 1wand_he 64 1wand_her -200 1wand_his -167 1wand_in -147 1wand_is 17
1wand_its -141 1wand_n -161 1wand_other -252 1wand_q -323 1wand_that -259 1wand_the -159 1wand_their -137
1wand_to -185 1wand_was -200 1wand_will -119 1wand_would -31 1was -25 1was_# -178 1was_A -204 1was_E -166
1was_G -111 1was_J 20 1was_N -252 1was_a -129 1was_an -142 1was_he 165 1was_his -182 1was_it 93
1was_many -103 1was_much -104 1was_n -101 1was_q -253 1was_the -38 1was_they -135 1wbecause -67
1wbecause_N -58 1wbecause_he -228 1wbecause_it 13 1wbecause_n -105 1wbecause_of -191 1wbecause_q -98
1wbecause_she 55 1wbecause_the -154 1wbecause_they -74 1wbut 29 1wbut_A -78 1wbut_E -130 1wbut_Gcue 152
1wbut_V 56 1wbut_Vcue 116 1wbut_did 110 1wbut_q -124 1wbut_that -135 1wbut_would 15 1whow -132 1whow_J -36
1whow_the -17 1wif -60 1wif_A 82 1wif_J -79 1wif_N -163 1wif_he -220 1wif_his -121 1wif_it -170 1wif_n -52
1wif_she -137 1wif_the -154 1wif_they 43 1wor -107 1wor_A -42 1wor_G -63 1wor_J -40 1wor_N -67 1wor_V 70
1wor_n -184 1wor_q -88 1wso -169 1wso_. -27 1wso_A -9 1wso_E -14 1wso_many -15 1wso_much -25 1wso_n -42
1wthat -21 1wthat_, -51 1wthat_. 106 1wthat_A -149 1wthat_E -223 1wthat_G -106 1wthat_J -85 1wthat_N -257
1wthat_V -218 1wthat_Vcue -118 1wthat_a -68 1wthat_could -146 1wthat_had -85 1wthat_has 115 1wthat_have -88
1wthat_he -174 1wthat_his -67 1wthat_is -81 1wthat_it -75 1wthat_n -9 1wthat_q -153 1wthat_she -145
1wthat_the 28 1wthat_they -84 1wthat_was 63 1wthat_were -131 1wthat_will -51 1wthat_with -104
1wthat_would -216 1wthough 16 1wthough_he -59 1wunless -107 1wunless_N -79 1wwhat_he -22 1wwhat_is -57
1wwhat_it 121 1wwhatever -90 1wwhen -6 1wwhen_G -56 1wwhen_N -120 1wwhen_a 80 1wwhen_he 51 1wwhen_it 16
1wwhen_n 83 1wwhen_she -186 1wwhen_the 23 1wwhen_they -60 1wwhere -169 1wwhere_the -61 1wwhether -188
1wwhether_N -40 1wwhether_he -38 1wwhether_it -71 1wwhether_n -27 1wwhich 10 1wwhile 25 1wwhile_G -54
1wwhile_N 92 1wwhile_he -90 1wwhile_n 40 1wwhose -116 1wwhose_n -116 1wwhy -98 1wyet -108 1wyet_V -73
2(#_n_) -96 2(N_._) -52 2,A_V_S 43 2,A_if_R -154 2,A_in_D -99 2,A_n_n -89 2,A_though_R -72 2,C_A_D -151
2,C_A_N 23 2,C_A_P -167 2,C_A_V -55 2,C_A_n -160 2,C_J_n -67 2,C_N_M -37 2,C_N_N 76 2,C_N_n 73 2,C_V_P -41
2,C_Vcue_A 121 2,C_Vcue_W 121 2,C_he_Vcue 204 2,C_n_n -117 2,C_that_D -203 2,C_that_N -120 2,C_that_R -177
2,C_the_N 162 2,C_the_n -66 2,C_they_M -37 2,D_J_N 167 2,D_J_n -52 2,D_N_N -156 2,D_N_n 55 2,D_n_J -6
2,D_n_M -100 2,D_n_P -9 2,D_n_Vcue 36 2,D_n_W 56 2,D_n_n 12 2,G_G_n -134 2,G_J_n -14 2,G_N_N 112 2,G_n_P 99
2,G_the_n 16 2,Gcue_that_D 150 2,Gcue_that_R -43 2,Gcue_that_q 142 2,Gcue_the_n 40 2,J_n_, -118
2,J_n_C -118 2,J_n_n 74 2,M_n_P -80 2,N_,_C -74 2,N_,_M 43 2,N_,_N -145 2,N_._$ -75 2,N_N_' 6 2,N_N_, -120
2,N_N_. 63 2,N_N_C -125 2,N_N_M 51 2,N_N_N -228 2,N_Vcue_W 51 2,N_and_N -48 2,P_#_n 113 2,P_N_N 4
2,P_a_J 28 2,P_a_n -180 2,P_n_, -162 2,P_n_P -93 2,P_n_n -13 2,P_the_n 108 2,R_A_V 5 2,R_V_D -81
2,R_Vcue_, -35 2,S_N_M -76 2,S_N_N 74 2,S_a_J 9 2,S_he_M 77 2,S_he_V -40 2,S_n_S -164 2,S_the_n -63
2,V_the_n -10 2,Vcue_with_# 76 2,W_V_P 55 2,W_V_n -21 2,W_he_Vcue 120 2,W_n_P -11 2,n_and_G -47
2,n_and_n -74 2,n_n_C -78 2-D_n_W 129 2:N_N_. -41 2;N_N_N -60 2wC_#_P 73 2wC_#_n -69 2wC_A_D 66 2wC_A_E 108
2wC_A_G -67 2wC_A_J -158 2wC_A_V -147 2wC_A_n -165 2wC_E_D 43 2wC_E_N 191 2wC_E_P -243 2wC_E_n -181
2wC_G_D 17 2wC_G_J -135 2wC_G_P 43 2wC_G_n -59 2wC_Gcue_O 108 2wC_Gcue_P 82 2wC_Gcue_W 200 2wC_J_. -46
2wC_J_N 29 2wC_J_P -84 2wC_J_n -207 2wC_N_, -37 2wC_N_. -230 2wC_N_C -151 2wC_N_M -108 2wC_N_N -30
2wC_N_P -258 2wC_N_V -99 2wC_N_Vcue 188 2wC_N_n -60 2wC_V_D 28 2wC_V_N -82 2wC_V_O 77 2wC_V_P -35 2wC_V_n 4
2wC_Vcue_, 140 2wC_Vcue_D 49 2wC_Vcue_N 117 2wC_Vcue_O 14 2wC_Vcue_P 53 2wC_Vcue_R 110 2wC_Vcue_W 233
2wC_Vcue_n -9 2wC_a_J -115 2wC_a_n -132 2wC_an_n -104 2wC_did_A 97 2wC_has_Vcue 53 2wC_he_M 76
2wC_her_n -168 2wC_his_J -135 2wC_his_n -122 2wC_in_D -156 2wC_n_, -22 2wC_n_- -120 2wC_n_. -243
2wC_n_A -70 2wC_n_C -123 2wC_n_D 55 2wC_n_E -73 2wC_n_G 86 2wC_n_J -155 2wC_n_M 85 2wC_n_N -194
2wC_n_P -268 2wC_n_R -155 2wC_n_S -115 2wC_n_W -97 2wC_n_n -96 2wC_other_J -119 2wC_other_N -70
2wC_other_n -157 2wC_q_A -97 2wC_q_D -77 2wC_q_E -118 2wC_q_G -126 2wC_q_J -140 2wC_q_M -142 2wC_q_V -86
2wC_q_n -152 2wC_that_A -78 2wC_that_D -161 2wC_that_N -109 2wC_that_R -149 2wC_that_q -93 2wC_the_J -56
2wC_the_N 30 2wC_the_n -225 2wC_their_n -118 2wC_will_V -136 2wC_would_A 85 2wC_would_M -4 2wC_would_n -133
2wGcue_,_q 106 2wGcue_._$ -106 2wGcue_J_n -118 2wGcue_his_n -109 2wGcue_n_. 14 2wGcue_n_P -101
2wGcue_that_D -32 2wGcue_that_R 95 2wGcue_the_n 40 2wGcue_to_V -150 2wGcue_to_n -122 2wS_#_n 73 2wS_._$ -27
2wS_A_J -53 2wS_A_M -101 2wS_A_P -33 2wS_A_n -128 2wS_E_P -100 2wS_G_D -143 2wS_G_P 11 2wS_G_n -64
2wS_J_. -88 2wS_J_P -89 2wS_J_S 85 2wS_J_n -172 2wS_N_' -106 2wS_N_, -62 2wS_N_C -96 2wS_N_M -25
2wS_N_N -14 2wS_N_V -100 2wS_N_n -68 2wS_a_J 95 2wS_a_N -54 2wS_a_n -236 2wS_a_q -156 2wS_an_J -102
2wS_an_n -71 2wS_he_' -42 2wS_he_E 91 2wS_he_M -254 2wS_he_V 72 2wS_he_Vcue 85 2wS_he_n -118 2wS_his_n -4
2wS_it_M 86 2wS_it_V -242 2wS_it_n 51 2wS_many_n -77 2wS_n_, 108 2wS_n_. -171 2wS_n_C -38 2wS_n_M -5
2wS_n_P -141 2wS_n_S -133 2wS_n_n -50 2wS_of_D -136 2wS_of_N -25 2wS_q_A -39 2wS_q_D -129 2wS_q_J -120
2wS_q_N -144 2wS_q_R -81 2wS_q_n -116 2wS_she_M -203 2wS_she_V 129 2wS_the_J -214 2wS_the_N -193
2wS_the_n 50 2wS_they_E -89 2wS_they_M 77 2wW_._$ 106 2wW_A_M -45 2wW_A_n -75 2wW_E_D -89 2wW_J_n -148
2wW_N_' -61 2wW_N_E -34 2wW_N_M -153 2wW_N_N -123 2wW_N_V -39 2wW_N_Vcue -9 2wW_N_n -77 2wW_N_q -24
2wW_V_D -85 2wW_V_P -88 2wW_V_n 93 2wW_Vcue_P -55 2wW_a_n -46 2wW_he_' -33 2wW_he_M -149 2wW_he_V -35
2wW_he_Vcue -88 2wW_his_n -64 2wW_it_M -68 2wW_many_n -39 2wW_n_. -65 2wW_n_D -112 2wW_n_M -140 2wW_n_P 19
2wW_n_R -81 2wW_n_V -119 2wW_n_n -177 2wW_q_D -39 2wW_q_R -14 2wW_she_M -39 2wW_she_V -25 2wW_she_Vcue -56
2wW_the_J -104 2wW_the_N 57 2wW_the_n -203 2wW_was_E 87 2wW_will_n -51 2wW_would_M -106 2wW_would_V -27
2wW_would_n -54 aNC -151 aND -27 aNN -142 aNR 10 aNS -45 aNW -192 aNe 6 aNq -71 aae -12 aane 123 anC -179
ane 6 ann 6 atheC -123 atheM -151 athee 61 awhichM -30 awhichP 89 awhiche 74 awhoM -22 awhoe 51 b 4 c0( 82
c0, 23 c0: -184 c0; 40 c0w 4 c1( -6 c1, -48 c1- -25 c1: 22 c1; -53 c1w -13 c2( -71 c2, 18 c2- 119 c2: 93
c2w -26 c3, -72 c3- 14 c3: -96 c3w -8 eaccording, -288 eaccording,N -111 eaccording,and -152
eaccording; -156 eaccording;N -60 eaccordingw -239 eaccordingwand -177 eaccordingwas -45
eaccordingwthat -28 eaccuse, -20 eaccusew -54 eaccusewGcue -121 eaccusewand 40 eaccusewas -121
eacknowledge, 36 eacknowledge- 30 eacknowledgew 8 eacknowledgewand -58 eacknowledgewthat -78 eadd, -102
eadd,q -25 eaddw -104 eaddwGcue -116 eaddwand 13 eaddwif -12 eaddwthat -31 eadmit, 16 eadmitw -94
eagree, -85 eagree,A -193 eagreew -52 eagreewand -198 eagreewor -30 eagreewthat -142 eallege, -42
eallegew -151 eannounce, 135 eannounce,Gcue -67 eannouncew 96 eannouncewand -47 eannouncewas 65
eannouncewthat -113 eapplaud, -112 eapplaudw -165 eargue, -80 eargue,N 22 eargue,and -15 eargue,but 33
eargue,q -49 eargue- -85 earguew -29 earguewand -93 earguewas 84 earguewif -47 earguewthat -118 eask, 112
eask,N 6 eask,which -102 easkw -85 easkwand -174 easkwas -78 easkwor -32 easkwthat -121 easkwwhether -42
eassert, -149 eassertw 101 eassurew 63 eblame, -142 eblamew -44 eblamewand -77 eblamewthat -43 eblast, 24
eblastw 169 eboast, 33 eboastw 79 eboastwand -158 ecall, 45 ecall,A 22 ecall,Gcue 179 ecall,N 77
ecall,and 32 ecall,n -66 ecall,which 158 ecall- 6 ecall-G 51 ecall-n -30 ecallw -13 ecallwGcue 27
ecallwand 17 ecallwas 27 ecallwbecause -120 ecallwor -55 ecallwthat -198 ecallwwhile -45 ecaution, 56
echallenge, 22 echaracterizew 44 ecite, -23 ecite,n 9 ecitew -77 ecitewGcue -94 ecitewand -77 ecitewas -218
ecitewthat -48 eclaim, -25 eclaim,N -3 eclaim,and 9 eclaimw 39 eclaimwGcue -152 eclaimwand 30
eclaimwthat -140 ecompare, -116 ecomplain, 14 ecomplainw -24 econcedew 21 econclude, -13 econcludew -40
econdemn, 154 econdemnw -44 econdemnwand -79 econfirm, -87 econfirm,N -24 econfirmw 60 econfirmwand -38
econtendw -97 ecredit, -176 ecreditw 17 ecriticize, 100 ecriticizewGcue -168 ecriticizewand -21
ecriticizewas 86 edeclare, 120 edeclare,which 18 edeclarew 57 edeclarewand 13 edecline, -6 edeclinew 125
edeclinewwhether -105 edecryw 43 edecrywand 47 edefend, 39 edefend,Gcue 124 edefend,N -47 edefendw 52
edefendwand -69 edefendwas -204 edefendwthat -96 edemand, 175 edemandw -96 edenounce, 70 edenouncew 12
edenouncewand -11 edenouncewas 41 edeny, 164 edenyw 62 edenywand 62 edescribe, 157 edescribew 52
edescribewand 75 edescribewas -285 edescribewthat -115 edisclose, 22 edisclose,N -121 edismiss, 91
edismissw -68 edismisswas -52 edismisswthat -100 eemphasize, -54 eemphasizew -87 eestimate, 116
eestimatew -147 eestimatewand -147 eexplain, -74 eexplainw -183 eexplainwand -128 eexplainwthat -53
ehailw 28 eindicate, -49 eindicate- -52 eindicatew -143 einsist, -69 einsist,G -195 einsist- 34 einsistw 85
einsistwand -241 einsistwthat -184 ejoke, 121 elamentw -132 emention, 71 emention,N -81 ementionw -39
ementionwand 126 emock, 98 emockw -35 emockwand -28 enote, -135 enote,A -159 enote,N -107 enote,and 78
enote,but -27 enote,q -34 enote- -79 enotew -111 enotewand -18 enotewas -126 enotewor -13 enotewthat -97
eorder, -33 eorderw -78 eoutlinew -97 eoutlinewand -89 epledge, 15 epledge- 28 epledgew 81 epledgewand 104
eportray, -3 eportraywand -159 eportraywas -203 epraise, 95 epraise,Gcue 96 epraisew -64 epraisewand 9
epraisewas -33 epredict, -82 epredict,N -71 epredictw -165 epredictwand -116 epressw -117 epresswand -75
epromise- 47 epromisew -61 epromisewand -182 epromisewif -62 epromisewthat -60 epropose, 63 eproposew 40
eproposewand 61 eproposewthat -70 equestion, 109 equestionw 74 equestionwand 19 erecall, -75 erecall,N -146
erecallw -234 erecallwand -87 erecallwthat -23 erecallwwhen -139 erecommend, -20 erefuse, -15 erefuse,N 23
erefusewand -172 erefusewthat -110 ereiterate, -49 ereiteratew -21 ereiteratewand 7 ereject, -21
erejectwthat -72 eremarkw 42 eremindw -209 erepeat, 90 erepeatw -116 erepeatwthat -59 ereport, -94
ereport,N -178 ereport,n 166 ereport- -3 ereportw -83 ereportwand -176 ereportwthat -59 erespond, -12
erespondw -69 erespondwGcue -133 erespondwand 50 erespondwthat -58 ereveal, -116 erevealw 10
erevealwas -100 esay( -18 esay(N -125 esay, -75 esay,# 66 esay,A -20 esay,E -60 esay,Gcue 18 esay,J -35
esay,N -123 esay,V -154 esay,Vcue 101 esay,a 39 esay,an -87 esay,and -31 esay,as 12 esay,but -36
esay,despite 80 esay,his 41 esay,in 43 esay,is -16 esay,it 61 esay,n -88 esay,q -157 esay,such -63
esay,though -86 esay,was 23 esay,when 33 esay,where 38 esay,which 46 esay,while -46 esay,who -53
esay,with 18 esay,would -79 esay- -82 esay-# -31 esay-A 37 esay-G -136 esay-J -71 esay-a -18 esay-and -86
esay-as 87 esay-n -102 esay-or -202 esay-the -16 esay-to -138 esay-which -32 esay: -102 esay:N 48
esay:q -84 esay; -66 esay;# 168 esay;and 27 esayw -101 esaywGcue -85 esaywand -35 esaywas -28
esaywbecause -95 esaywbut -71 esaywhow -81 esaywif -210 esaywor -148 esaywso -82 esaywthat -44
esaywthough 38 esaywwhat 35 esaywwhen -355 esaywwhere -68 esaywwhether -46 esaywwhich -156 esaywwhile 32
esaywwhy -59 esaywyet -79 eslam, 105 eslamw 18 eslamwand -75 eslamwas 67 estate, -35 estatew -25
estatewand -10 esuggest, 54 esuggest,A -159 esuggest,N 78 esuggest,which 5 esuggest,who 20 esuggest- 97
esuggestw -95 esuggestwand -140 esuggestwas -109 esuggestwbecause 103 esuggestwif -149 esuggestwor -6
esuggestwso -25 esuggestwthat -75 etell, -55 etell,n -117 etell,q -48 etell,which 25 etell- 66 etellw -106
etellwGcue 12 etellwand -57 etellwas -111 etellwbecause -91 etellwbut -67 etellwif -89 etellwor -65
etellwthat -174 ethank, -13 ethankw 69 ethankwand 93 ethreaten, -47 etout, 72 etoutw -50 etoutwand -4
etweet, 118 etweetw 80 etweetwand 20 etweetwthat -94 eurge, -13 eurgew -37 eurgewand -18 evow, 50 evoww -35
evowwas -125 ewarn, 7 ewarnw -12 ewarnwand -159 ewarnwif -104 ewrite, -98 ewritew -238 ewritewand -91
ewritewthat -7 i0( 8 i0, -20 i0- 18 i0: -31 i0; 39 i0w -12 i1- 7 i1w 43 k0( 61 k0, 58 k0- 36 k0: -109
k0; 66 k0w 39 k1( -49 k1, -26 k1- -13 k1: 89 k1; 16 k1w -17 k2( -95 k2, -86 k2- 32 k2: 54 k2w -67 k3, -108
k3- -107 k3w -262 k4, -153 k4- -25 k4; -66 k4w -231 l1, 24 l1- -51 l1w -24 l2( -31 l2, -21 l2- -42 l2: -81
l2w 6 l3( 112 l3, -3 l3- 27 l3: -32 l3; 64 l3w -11 l4( -77 l4, 25 l4- 37 l4: -20 l4; -39 l4w -34 l5( 13
l5, -16 l5- -41 l5: 44 l5; -55 l5w -66 l6, -52 l6- -14 l6; 17 l6w -26 m(v0 -67 m(v1 64 m, -19 m,v0 -16
m,v1 -5 m- 22 m-v0 9 m-v1 3 m: -34 m:v0 -188 m; -8 m;v0 53 m;v1 -18 mw 25 mwv0 7 n(#v1 -96 n(Nv1 -33
n,#v0 -60 n,Av0 43 n,Av1 -48 n,Ev0 16 n,Ev1 -8 n,Gcuev0 155 n,Gcuev1 6 n,Gv0 -60 n,Gv1 -21 n,Jv0 -50
n,Jv1 31 n,Nv1 27 n,Vcuev0 -23 n,Vcuev1 85 n,Vv0 -34 n,Vv1 -11 n,alongv1 -89 n,andv0 13 n,andv1 -22
n,anv0 -37 n,anv1 31 n,arev1 -52 n,asv0 -16 n,asv1 -21 n,atv1 44 n,av0 10 n,av1 63 n,becausev1 -144
n,butv0 156 n,butv1 -22 n,despitev1 131 n,forv1 38 n,fromv0 -57 n,hasv0 -88 n,hev0 44 n,hev1 -12
n,hisv0 -39 n,hisv1 -142 n,inv0 14 n,inv1 -18 n,isv0 33 n,isv1 -5 n,itv0 26 n,itv1 -10 n,nv0 -8 n,nv1 -20
n,ofv1 -103 n,orv1 -23 n,qv0 -221 n,shev0 36 n,somev1 -20 n,sov1 -69 n,suchv1 -108 n,thatv0 -163 n,thev0 76
n,thev1 -38 n,thoughv0 52 n,thoughv1 -28 n,tov1 -51 n,wasv0 11 n,wasv1 6 n,werev1 -90 n,whenv1 12
n,wherev1 28 n,whichv0 54 n,whichv1 17 n,whilev0 54 n,whilev1 41 n,whov0 -13 n,whov1 57 n,withv0 -50
n,wouldv0 -87 n-#v0 -7 n-#v1 8 n-Av0 -16 n-Av1 -26 n-Gv1 -113 n-Nv0 63 n-Nv1 -43 n-Vv1 -58 n-andv1 31
n-anv1 15 n-asv1 -63 n-av1 45 n-butv0 37 n-butv1 -48 n-ifv1 -39 n-nv0 -19 n-nv1 -15 n-orv1 12 n-qv0 -68
n-qv1 -12 n-thev0 153 n-thev1 5 n:Nv1 23 n:qv1 32 n;#v1 29 n;Nv1 -53 n;andv1 -24 n;thev1 -37 nwGcuev0 -48
nwGcuev1 44 nwandv0 18 nwandv1 -25 nwasv0 -9 nwasv1 -25 nwbecausev0 -177 nwbecausev1 -12 nwbutv0 49
nwbutv1 13 nwhowv0 -79 nwhowv1 -88 nwifv0 -107 nwifv1 -32 nworv0 -30 nworv1 -157 nwsov0 -80 nwsov1 -143
nwthatv0 -141 nwthatv1 -6 nwthoughv1 26 nwunlessv1 -107 nwwhateverv0 -71 nwwhatv0 61 nwwhatv1 -277
nwwhenv0 9 nwwhenv1 -20 nwwherev0 -103 nwwherev1 -101 nwwhetherv0 -71 nwwhetherv1 -155 nwwhichv1 30
nwwhilev0 42 nwwhilev1 -42 nwwhosev1 -60 nwwhyv1 -59 nwyetv1 -108 p#, -36 p#- -25 p#w 50 p', -56 p'w -199
p), -18 p)w 24 pA, -63 pAw -105 pCw -244 pDw -306 pE, -58 pEw -100 pG, 80 pGw -38 pJ, 20 pJ- 41 pJ: -31
pJw -16 pM, -18 pM- -17 pMw -84 pN( -156 pN, -9 pN- 8 pN: 44 pN; -95 pNw -32 pO, 118 pOw -185 pP, -10
pP- -21 pPw -29 pR, -31 pRw -249 pS, -81 pSw -23 pV- -99 pVw -25 pW, -136 pWw -331 pn( 20 pn- -11 pn: 37
pn; 54 pnw 15 pq- 7 pqw 43 q0(0 48 q0,0 -16 q0,1 79 q0-0 -67 q0-1 95 q0:0 -5 q0;0 25 q0w0 -39 q0w1 43
q1(0 -132 q1,0 -48 q1,1 -124 q1-0 14 q1-1 19 q1:1 -135 q1w0 -51 q1w1 34 r0, -124 r0- -182 r0: -91 r0w -131
r1( -3 r1, -36 r1- -4 r1: -200 r1; -111 r1w -107 r2( -18 r2- -29 r2: -21 r2; 24 r2w -9 r3( 26 r3, 19
r3- -39 r3: 77 r3; -56 r3w 25 r4( -176 r4, 34 r4- 55 r4: -182 r4; 34 r5( 12 r5, 65 r5- 22 r5; 54 r5w 20
s#, -104 s#- -26 s#w -207 s,, -143 s,- -194 s,w -210 sA, -15 sAw -12 sEw -117 sG, -63 sGw -57 sJ, -4 sJ- 46
sJw -128 sN( 68 sN, -6 sN- 92 sN: -138 sN; -114 sNw 8 sV, -17 sVcue, 14 sVcuew -171 sVw -122 sa, -27
sa- -29 sa: -25 sagainst, 171 san, 139 sanw -112 sany, 6 sanyw -35 sare, -12 sarew -78 satw -168 saw -204
sboth, 17 sbothw -5 sbyw -133 sfor, -16 sfor- 6 sforw -28 she, -25 she- 21 she: 37 sher, 8 sher- -106
sherw 108 shew -38 shim, 13 shimself, 92 shimselfw 28 shimw -126 shis, -37 shisw 38 show, -75 showw -81
sif, -107 sifw 27 sin, -170 sinw 56 sis, -115 sis- 82 sisw 25 sit, 6 sits, 14 sitsw -136 sitw -11 smany, 19
smanyw -116 sn, 30 sn- 11 snow -120 snw -49 sof, 201 sofw 5 son, 44 son- -137 sonw -40 sover, -23 sq, -112
sq- 23 sqw -4 sshe, 7 sshe- 62 sshew 58 ssomew -137 sthat( 48 sthat, -80 sthat- -31 sthat: 47 sthatw -126
sthe( -67 sthe, -19 sthe- 3 sthe: -20 stheir, 143 stheirw -8 sthemselvesw 60 sthew -60 sthey, 177 sthey- 21
sthey; -32 stheyw 18 sthis, -219 sthisw 59 sthose, -140 sthosew -125 sto, 107 sto- 72 stow 29 suponw -72
swas, 74 swasw -145 swhat, 103 swhat- -91 swhatw 60 swhether, -108 swhetherw -128 swhyw -131 t(#_) -96
t(N_) -119 t(N_. -59 t(q_0 -151 t,#_, -127 t,#_P 11 t,A_0 -6 t,C_0 20 t,D_, -107 t,D_. -84 t,D_A 10
t,D_E 63 t,D_G -18 t,D_J 4 t,D_P 13 t,D_V 45 t,D_Vcue 101 t,D_and -50 t,D_as -108 t,D_that 41 t,D_who 43
t,E_0 12 t,G_0 19 t,J_, -118 t,J_0 52 t,J_and -194 t,M_0 -16 t,N_, -123 t,N_. -41 t,N_E 234 t,N_P -112
t,N_V 41 t,N_Vcue 251 t,N_and -115 t,R_' 13 t,R_A 73 t,R_E -6 t,R_V 60 t,R_Vcue 81 t,R_had -58 t,R_has 57
t,R_is 37 t,R_n 94 t,R_was -29 t,R_will -106 t,R_would -74 t,S_0 35 t,V_0 21 t,W_0 -42 t,n_, -150
t,n_. -114 t,n_P -147 t,n_and -203 t,n_that 62 t,n_to 15 t,q_0 -75 t-A_0 -25 t-C_0 13 t-D_A 129 t-D_J 233
t-D_V -34 t-D_that 129 t-G_0 39 t-J_0 48 t-M_0 -122 t-P_0 -49 t-S_0 14 t-W_0 -49 t-n_P 25 t-n_that 75
t-q_0 -55 t:G_0 -139 t:N_. -109 t:q_0 16 t;C_0 -24 twC_0 -9 twS_0 -11 twW_0 -72 v0(N -116 v0,# 19 v0,A -16
v0,E 9 v0,G -42 v0,Gcue 33 v0,J -59 v0,N -50 v0,an -23 v0,and -109 v0,as -202 v0,but -15 v0,despite 67
v0,for -26 v0,his -218 v0,in -178 v0,n -95 v0,or -51 v0,q -115 v0,such -83 v0,the 83 v0,to -161
v0,which 106 v0,while -31 v0,with -21 v0-# -201 v0-A -76 v0-G -39 v0-all 154 v0-and -24 v0-n 63 v0-to 28
v0:N -124 v0;N 32 v0wGcue -15 v0wand -7 v0was 5 v0wbecause -139 v0wbut -43 v0wif -116 v0wor -95 v0wso -73
v0wthat 45 v0wwhen -178 v0wwhether -62 v0wwhile -254 v1(# -96 v1(N -25 v1,# -47 v1,G -32 v1,Gcue 79 v1,J 26
v1,N 42 v1,V -33 v1,Vcue 44 v1,a 72 v1,although -48 v1,an 44 v1,and 72 v1,are 25 v1,as 46 v1,at -23
v1,because -45 v1,but 35 v1,has -133 v1,he 23 v1,his 22 v1,if -172 v1,in 20 v1,is 31 v1,it 5 v1,n 40
v1,of -129 v1,or -132 v1,q -60 v1,since -36 v1,so -69 v1,some 72 v1,that 5 v1,the -11 v1,they 117
v1,though 110 v1,to 7 v1,was 27 v1,were -101 v1,when -104 v1,where -44 v1,which 7 v1,while 72 v1,who 8
v1,will 83 v1,with -8 v1,would -120 v1-# 110 v1-A 6 v1-G -80 v1-J 29 v1-V -58 v1-a 38 v1-an 41 v1-and 21
v1-as -75 v1-but 85 v1-n -62 v1-or 6 v1-q -55 v1-the 60 v1-who -43 v1:q 16 v1;# 30 v1;and -15 v1;the -37
v1wGcue 9 v1walthough 70 v1was -86 v1wbecause -48 v1wbut 38 v1whow -125 v1wif -37 v1wor -84 v1wso -131
v1wthat -87 v1wthough 16 v1wunless -97 v1wwhat 6 v1wwhatever -90 v1wwhen 12 v1wwhere -162 v1wwhether -163
v1wwhich 15 v1wwhile 60 v1wwhose -116 v1wwhy -93 v1wyet -108
"""
