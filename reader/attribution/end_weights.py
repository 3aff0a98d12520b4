"""Learned weights: where a complement ends.

Made by tests/bench/train_attribution.py; not edited by hand.
"""

PACKED = r"""
1(# -93 1(#_n -93 1(N -63 1(N_) -93 1(N_. -90 1(q -132 1,# -24 1,#_. -121 1,#_n 72 1,#_of 80 1,A -15
1,A_# -146 1,A_, -3 1,A_G 82 1,A_V 45 1,A_as 28 1,A_for -98 1,A_if -186 1,A_in -159 1,A_n -35 1,A_than -167
1,A_the 42 1,A_though 70 1,A_to -143 1,E 7 1,E_with -197 1,G -49 1,G_A 99 1,G_G -135 1,G_J -46 1,G_N 73
1,G_a 70 1,G_his -147 1,G_n 10 1,G_that -6 1,G_the -8 1,G_to 21 1,Gcue 80 1,Gcue_N 17 1,Gcue_he -86
1,Gcue_her -65 1,Gcue_his -77 1,Gcue_it 7 1,Gcue_n -51 1,Gcue_she 91 1,Gcue_that 89 1,Gcue_the 46
1,Gcue_to -8 1,J -54 1,J_n -99 1,N 27 1,N_' -59 1,N_, -53 1,N_. -163 1,N_E 166 1,N_N 4 1,N_V 7 1,N_Vcue 183
1,N_and -61 1,N_n -117 1,V -38 1,V_N 30 1,V_q -130 1,V_the -97 1,Vcue 24 1,Vcue_N 173 1,Vcue_to -123
1,Vcue_with 6 1,a 58 1,a_J 172 1,a_N -61 1,a_V 80 1,a_n -15 1,along -112 1,along_with -112 1,although -34
1,among -149 1,an 17 1,an_n -26 1,and -8 1,and_A -81 1,and_J -61 1,and_N -18 1,and_V -65 1,and_Vcue 276
1,and_a -90 1,and_he 92 1,and_it -42 1,and_n -58 1,and_q -138 1,and_that -290 1,and_the 31 1,and_they 116
1,are 28 1,as -26 1,as_n 19 1,as_q -172 1,at -37 1,because -43 1,but 44 1,but_A -150 1,but_N 115
1,but_V -100 1,but_Vcue 266 1,but_he 259 1,but_n 19 1,but_that -156 1,but_the -7 1,but_they 75 1,despite 22
1,for 39 1,from -76 1,has -129 1,he 7 1,he_V 46 1,he_Vcue 58 1,he_would -204 1,his -25 1,his_n -25
1,if -110 1,in 8 1,in_N 48 1,in_n -239 1,in_which 59 1,is 26 1,it 7 1,most -63 1,n -34 1,n_, -129 1,n_V -60
1,n_and -118 1,n_n -119 1,n_of -179 1,n_to -3 1,of -106 1,on -114 1,or -114 1,q -93 1,q_A -53 1,q_N -82
1,q_i -25 1,she -8 1,since -27 1,so -76 1,some -76 1,some_n 82 1,such -103 1,such_as -103 1,that -5
1,the 33 1,the_J -15 1,the_N -23 1,the_n 49 1,they 101 1,though 42 1,though_A -75 1,to -20 1,to_V -224
1,was 22 1,was_n 13 1,were -92 1,when -31 1,when_he 6 1,where 17 1,where_N -63 1,which 11 1,which_V 45
1,which_Vcue 9 1,which_he 60 1,which_is 20 1,which_was -138 1,which_would -59 1,while 55 1,while_# 156
1,while_A 8 1,while_N -10 1,while_the -94 1,who 28 1,who_V -91 1,who_Vcue -37 1,who_had -108 1,who_has 85
1,who_is 22 1,who_was 19 1,whose -25 1,will 86 1,with -25 1,with_the -60 1,would -94 1,would_V -63 1-# -21
1-#_n 50 1-A -19 1-G -61 1-G_N -135 1-N 3 1-V -55 1-a 36 1-a_n 114 1-all 163 1-an 53 1-and -5 1-as -59
1-but 13 1-if -45 1-n -21 1-n_N -42 1-n_n -114 1-n_that 46 1-q -68 1-the 76 1-the_N -52 1-the_n 144
1-to -18 1-to_V -122 1-was -83 1-who -47 1:N -4 1:N_N 59 1:q 19 1:q_N 124 1;# 49 1;#_n 49 1;N_N 57
1;and -21 1;the -27 1wGcue -8 1wGcue_, 80 1wGcue_. -67 1wGcue_A -157 1wGcue_J -157 1wGcue_N -232
1wGcue_a 118 1wGcue_for -109 1wGcue_his -167 1wGcue_in -71 1wGcue_n 20 1wGcue_of -155 1wGcue_that 109
1wGcue_the -14 1wGcue_to -265 1walthough 83 1wand_# 85 1wand_A -31 1wand_E 152 1wand_G -40 1wand_Gcue 274
1wand_J -137 1wand_N -10 1wand_V -17 1wand_Vcue 221 1wand_a -266 1wand_an -107 1wand_for -183 1wand_has 42
1wand_have -153 1wand_he 67 1wand_her -156 1wand_his -159 1wand_in -160 1wand_its -100 1wand_n -129
1wand_other -214 1wand_q -296 1wand_that -293 1wand_the -166 1wand_their -91 1wand_to -154 1wand_was -210
1wand_will -108 1wand_would -23 1was -29 1was_# -157 1was_A -183 1was_E -129 1was_G -108 1was_J 40
1was_N -264 1was_V -146 1was_a -126 1was_an -147 1was_he 168 1was_his -104 1was_it 86 1was_many -85
1was_much -125 1was_n -114 1was_q -260 1was_the -24 1wbecause -47 1wbecause_N -63 1wbecause_he -253
1wbecause_it -6 1wbecause_n -128 1wbecause_of -205 1wbecause_q -162 1wbecause_she 84 1wbecause_the -163
1wbecause_they -82 1wbut 29 1wbut_A -96 1wbut_Gcue 128 1wbut_V 41 1wbut_Vcue 109 1wbut_did 110 1wbut_q -154
1wbut_that -149 1wbut_would 18 1whow -141 1whow_J -20 1wif -45 1wif_A 90 1wif_J -101 1wif_N -148
1wif_he -208 1wif_his -79 1wif_it -185 1wif_n -64 1wif_she -145 1wif_the -132 1wif_they 35 1wor -203
1wor_A -45 1wor_G -5 1wor_J -23 1wor_N -48 1wor_V -29 1wor_n -62 1wor_q -50 1wso -170 1wso_. -18 1wso_A -19
1wso_E -28 1wso_many -23 1wso_much -18 1wso_n -29 1wthat -36 1wthat_, -57 1wthat_. 98 1wthat_A -144
1wthat_E -136 1wthat_G -82 1wthat_J -77 1wthat_N -288 1wthat_V -261 1wthat_Vcue -113 1wthat_a -64
1wthat_could -132 1wthat_had -96 1wthat_has 114 1wthat_have -66 1wthat_he -165 1wthat_his -48 1wthat_is -99
1wthat_it -58 1wthat_q -148 1wthat_she -142 1wthat_the 18 1wthat_they -74 1wthat_was 97 1wthat_were -128
1wthat_will -41 1wthat_with -100 1wthat_would -193 1wthough 19 1wthough_he -67 1wunless -151 1wunless_N -57
1wwhat 20 1wwhat_he -33 1wwhat_is -82 1wwhat_it 114 1wwhat_n -95 1wwhatever -88 1wwhen 4 1wwhen_G -106
1wwhen_N -122 1wwhen_a 75 1wwhen_he 73 1wwhen_it 32 1wwhen_n 62 1wwhen_she -198 1wwhen_the 4
1wwhen_they -69 1wwhere -147 1wwhere_the -71 1wwhether -182 1wwhether_N -25 1wwhether_he -20
1wwhether_it -56 1wwhether_n -51 1wwhich 10 1wwhile 9 1wwhile_G 6 1wwhile_N 79 1wwhile_he -56 1wwhile_n 45
1wwhose -100 1wwhose_n -100 1wwhy -88 1wyet -100 1wyet_V -85 2(#_n_) -93 2(N_._) -70 2,#_._$ -121
2,A_V_S 82 2,A_if_R -115 2,A_in_D -121 2,A_n_n -137 2,A_though_R -79 2,C_A_D -155 2,C_A_N 27 2,C_A_P -191
2,C_A_V -97 2,C_A_n -151 2,C_N_M -21 2,C_N_N 77 2,C_V_P -18 2,C_V_n -73 2,C_Vcue_A 101 2,C_Vcue_P 130
2,C_Vcue_W 139 2,C_he_V 140 2,C_he_Vcue 175 2,C_n_n 76 2,C_that_D -236 2,C_that_N -151 2,C_that_R -156
2,C_the_N 131 2,C_the_n -50 2,C_they_M -42 2,D_J_n 12 2,D_N_N -168 2,D_N_n -13 2,D_n_C 115 2,D_n_M -61
2,D_n_P -11 2,D_n_V 33 2,D_n_Vcue 27 2,D_n_W 36 2,D_n_n -48 2,G_G_n -135 2,G_J_n -15 2,G_a_n 180
2,G_n_C -184 2,G_n_P 88 2,G_the_n 11 2,Gcue_that_D 141 2,Gcue_that_R -40 2,Gcue_that_q 88 2,Gcue_the_n 24
2,J_n_n 67 2,M_V_P -165 2,M_n_P -100 2,N_,_C -60 2,N_,_M 60 2,N_,_N -164 2,N_._$ -98 2,N_N_, -139
2,N_N_. 70 2,N_N_C -133 2,N_N_M 11 2,N_N_N -111 2,N_Vcue_W 54 2,N_and_N -53 2,P_#_n 125 2,P_N_N -35
2,P_a_n -195 2,P_n_, -61 2,P_n_n -5 2,P_the_n 116 2,R_A_V -5 2,R_V_D -115 2,R_Vcue_, -27 2,S_#_n 135
2,S_N_M -64 2,S_N_N 72 2,S_he_M 94 2,S_he_V -44 2,S_n_S -158 2,S_the_n -59 2,V_N_N 30 2,V_the_n 8
2,Vcue_with_# 66 2,W_V_D 71 2,W_V_P 37 2,W_V_n 41 2,W_he_Vcue 96 2,W_would_V -89 2,n_and_G -49
2,n_and_n -115 2,n_n_, -49 2,n_n_C -93 2-D_n_W 83 2-D_n_n -10 2-n_n_P 40 2:N_N_. -39 2;N_N_N -92 2wC_#_P 94
2wC_#_n -92 2wC_A_D 52 2wC_A_E 82 2wC_A_G -106 2wC_A_V -149 2wC_A_n -168 2wC_E_n -157 2wC_G_D 44
2wC_G_J -130 2wC_G_P 36 2wC_G_n -30 2wC_Gcue_O 108 2wC_Gcue_P 76 2wC_Gcue_W 179 2wC_J_. -34 2wC_J_N -7
2wC_J_P -93 2wC_J_n -228 2wC_N_, -28 2wC_N_. -171 2wC_N_C -143 2wC_N_M -91 2wC_N_N -17 2wC_N_P -245
2wC_N_V -115 2wC_N_Vcue 172 2wC_N_n -62 2wC_V_A 55 2wC_V_D 55 2wC_V_G -134 2wC_V_J -173 2wC_V_N 20
2wC_V_O 81 2wC_V_P -104 2wC_V_R -131 2wC_V_W -180 2wC_V_n -52 2wC_Vcue_, 124 2wC_Vcue_D 57 2wC_Vcue_N 97
2wC_Vcue_O 7 2wC_Vcue_P 45 2wC_Vcue_R 82 2wC_Vcue_W 226 2wC_Vcue_n -26 2wC_a_J -72 2wC_a_n -131
2wC_an_n -148 2wC_did_A 98 2wC_has_Vcue 62 2wC_he_M 61 2wC_her_n -144 2wC_his_n -130 2wC_in_D -158
2wC_its_n -100 2wC_n_, -63 2wC_n_- -115 2wC_n_. -239 2wC_n_C -144 2wC_n_D 85 2wC_n_G 59 2wC_n_M 38
2wC_n_N -175 2wC_n_P -287 2wC_n_R -180 2wC_n_S -125 2wC_n_V -127 2wC_n_W -103 2wC_n_n -150 2wC_n_q -136
2wC_other_J -108 2wC_other_N -94 2wC_other_n -156 2wC_q_A -83 2wC_q_D -139 2wC_q_G -108 2wC_q_J -154
2wC_q_M -116 2wC_q_V -114 2wC_q_n -148 2wC_that_A -78 2wC_that_D -167 2wC_that_N -127 2wC_that_R -123
2wC_that_q -70 2wC_the_J -103 2wC_the_N 10 2wC_the_n -244 2wC_their_n -67 2wC_to_V -69 2wC_will_V -147
2wC_would_A 75 2wC_would_M -20 2wC_would_V -148 2wGcue_,_q 90 2wGcue_._$ -67 2wGcue_J_n -112
2wGcue_his_n -127 2wGcue_n_. 63 2wGcue_n_P -121 2wGcue_that_D -32 2wGcue_that_R 95 2wGcue_the_n 31
2wGcue_to_V -167 2wS_#_n -64 2wS_._$ -18 2wS_A_J -47 2wS_A_M -165 2wS_A_P -32 2wS_A_n -155 2wS_E_P -87
2wS_G_D -115 2wS_G_P 22 2wS_G_n -91 2wS_J_. -58 2wS_J_P -120 2wS_J_S 91 2wS_J_n -167 2wS_N_' -70
2wS_N_, -56 2wS_N_C -66 2wS_N_M -20 2wS_N_N -77 2wS_N_V -118 2wS_V_P -133 2wS_a_J 100 2wS_a_N -84
2wS_a_n -251 2wS_a_q -156 2wS_an_J -123 2wS_an_n -84 2wS_he_' -43 2wS_he_M -228 2wS_he_V 34 2wS_he_Vcue 82
2wS_his_n -164 2wS_it_M 76 2wS_it_V -215 2wS_it_n 74 2wS_many_n -74 2wS_n_, 107 2wS_n_. -134 2wS_n_C -35
2wS_n_M -15 2wS_n_P -107 2wS_n_S -120 2wS_n_V 74 2wS_n_n -80 2wS_of_D -135 2wS_q_A -29 2wS_q_D -128
2wS_q_J -84 2wS_q_N -140 2wS_q_R -112 2wS_q_n -136 2wS_she_M -185 2wS_she_V 106 2wS_the_J -132
2wS_the_N -190 2wS_the_n 9 2wS_they_M 95 2wS_they_V -165 2wW_._$ 98 2wW_A_M -46 2wW_A_V -58 2wW_J_n -110
2wW_N_' -54 2wW_N_M -185 2wW_N_N -110 2wW_N_V -55 2wW_N_n -48 2wW_V_D -89 2wW_V_N -35 2wW_V_P -126
2wW_V_n 95 2wW_Vcue_P -49 2wW_a_n -55 2wW_could_V -85 2wW_have_V -45 2wW_he_' -36 2wW_he_M -147
2wW_he_V -46 2wW_he_Vcue -116 2wW_his_n -46 2wW_it_M -54 2wW_it_V -23 2wW_many_n -29 2wW_n_. -90
2wW_n_A -105 2wW_n_D -111 2wW_n_M -149 2wW_n_P 41 2wW_n_R -55 2wW_n_V -123 2wW_n_n -182 2wW_q_D -44
2wW_q_R -20 2wW_she_M -46 2wW_she_V -58 2wW_she_Vcue -57 2wW_the_N 64 2wW_the_n -209 2wW_they_V -33
2wW_was_V -105 2wW_will_V -41 2wW_would_M -87 2wW_would_V -58 aNC -112 aND -38 aNM -8 aNN -152 aNP 11
aNR -19 aNS -50 aNV -143 aNW -143 aNe -17 aNn 22 aNq -81 aae -56 aane 112 anC -160 ane 12 ann -28
atheC -139 atheM -193 athee 58 awhichM -33 awhichP 57 awhiche 76 awhoM -24 awhoe 33 b 25 c0( 50 c0, 16
c0- 6 c0: -205 c0; 35 c0w 14 c1( -4 c1, -65 c1- -43 c1: 16 c1; -80 c1w -8 c2( -83 c2- 121 c2: 67 c2w -8
c3, -74 c3- 22 c3: -162 c3w -5 eaccording, -286 eaccording,N -124 eaccording,and -187 eaccording; -189
eaccording;N -92 eaccordingw -242 eaccordingwand -182 eaccordingwas -36 eaccuse, -8 eaccusew -34
eaccusewGcue -133 eaccusewand -9 eaccusewas -130 eacknowledge, 42 eacknowledge- 17 eacknowledgew 6
eacknowledgewand -57 eacknowledgewthat -77 eadd, -115 eadd,q -34 eaddw -136 eaddwGcue -121 eaddwand 13
eaddwif -29 eaddwthat -19 eadmit, 73 eadmitw -79 eagree, -97 eagree,A -179 eagreew -83 eagreewand -228
eagreewthat -129 eallege, -37 eallegew -184 eannounce, 129 eannounce,Gcue -69 eannouncew 96
eannouncewand -91 eannouncewas 84 eannouncewthat -103 eapplaud, -111 eargue, -81 eargue,and -27
eargue,but 19 eargue,q -79 eargue- -103 earguew -79 earguewand -106 earguewas 93 earguewif -32
earguewthat -68 eask, 97 eask,N 4 eask,which -91 easkw -104 easkwand -163 easkwas -113 easkwor -25
easkwthat -97 eassert, -151 eassertw 97 eassurew 56 eblame, -120 eblamew -47 eblamewand -61 eblamewthat -40
eblast, 12 eblastw 132 eboast, 27 eboastw 60 eboastwand -116 ecall, 43 ecall,A 20 ecall,Gcue 210 ecall,N 57
ecall,n -52 ecall,which 155 ecall- 4 ecall-G 50 ecall-n -45 ecallw 10 ecallwand 19 ecallwas 21
ecallwbecause -181 ecallwor -54 ecallwthat -199 ecallwwhile -23 ecaution, 19 echallenge, 8
echaracterizew 49 ecite, -21 ecite,n -19 ecitew -82 ecitewand -97 ecitewas -171 ecitewthat -31 eclaim, -9
eclaim,and 31 eclaimw 21 eclaimwGcue -121 eclaimwand 51 eclaimwthat -139 ecompare, -106 ecomplain, 32
ecomplainw -35 econcedew -10 econclude, -18 econcludew -32 econdemn, 187 econdemnw -57 econdemnwand -77
econfirm, -123 econfirm,N -14 econfirmw 64 econfirmwand -68 econtendw -138 ecredit, -171 ecreditw 20
ecriticize, 79 ecriticizewGcue -98 ecriticizewand -22 ecriticizewas 69 edeclare, 131 edeclare,which 33
edeclarew 54 edeclarewand 10 edecline, 17 edeclinew 86 edeclinewand 159 edeclinewor -30
edeclinewwhether -81 edecryw 23 edecrywand 30 edefend, 21 edefend,Gcue 131 edefendw 53 edefendwand -56
edefendwas -150 edefendwthat -52 edemand, 176 edemandw -137 edenounce, 61 edenouncew 9 edenouncewand -19
edenouncewas 11 edeny, 120 edenyw 80 edenywand 80 edescribe, 146 edescribew 64 edescribewand 49
edescribewas -306 edescribewthat -79 edisclose,N -96 edismiss, 70 edismissw -74 edismisswas -77
edismisswthat -94 eemphasize, -46 eemphasizew -77 eestimate, 110 eestimatew -148 eestimatewand -148
eexplain, -93 eexplainw -169 eexplainwand -129 eexplainwthat -28 ehailw 52 eindicate, -58 eindicate- -93
eindicatew -150 einsist, -94 einsist,G -191 einsist- 28 einsistw 70 einsistwand -247 einsistwthat -219
ejoke, 162 elamentw -115 emention, 81 emention,N -83 ementionw -28 ementionwand 99 emock, 106 emockw -39
emockwand -16 enote, -132 enote,A -163 enote,N -158 enote,and 85 enote,but 58 enote,q -36 enote- -87
enotew -116 enotewand -25 enotewas -117 enotewor -10 enotewthat -84 eorder, -60 eorderw -97 eoutline, 6
eoutlinew -93 eoutlinewand -85 epledge, -40 epledge- -25 epledgew 92 epledgewand 128 eportray, 6
eportrayw -21 eportraywand -167 eportraywas -200 epraise, 96 epraise,Gcue 67 epraisew -45 epraisewand 6
epraisewas -63 epredict, -86 epredict,N -63 epredictw -165 epredictwand -97 epressw -133 epresswand -78
epromise, -33 epromise- 34 epromisew -94 epromisewand -204 epromisewif -98 epromisewthat -62 epropose, 70
eproposew 56 eproposewand 69 eproposewthat -54 equestion, 81 equestionw 28 equestionwand 31 erecall, -68
erecall,N -162 erecallw -211 erecallwand -106 erecallwthat -18 erecallwwhen -147 erecommend, -3
erefuse, -18 erefuse,N 42 erefusew -5 erefusewand -182 erefusewthat -89 ereiterate, -44 ereiteratew -13
ereiteratewand -4 ereject, -28 erejectw 10 erejectwthat -60 eremarkw 79 eremindw -223 erepeat, 80
erepeatw -120 erepeatwthat -47 ereport, -68 ereport,N -105 ereport,n 166 ereport- -93 ereportw -118
ereportwand -127 ereportwas -78 ereportwthat -27 erespond, -11 erespondw -19 erespondwGcue -163
erespondwand 39 erespondwthat -53 ereveal, -59 erevealw 39 erevealwas -136 esay( -12 esay(N -58 esay, -88
esay,# 78 esay,A -29 esay,E -63 esay,G 18 esay,J -61 esay,N -122 esay,V -232 esay,Vcue 139 esay,a 50
esay,an -85 esay,and -33 esay,as 11 esay,but -33 esay,despite 67 esay,he -11 esay,his 41 esay,in 11
esay,is -17 esay,it 41 esay,n -24 esay,q -154 esay,such -56 esay,the -18 esay,though -79 esay,was 41
esay,when 56 esay,where 24 esay,which 31 esay,while -58 esay,who -34 esay,would -93 esay- -64 esay-# -9
esay-A 26 esay-G -124 esay-a 30 esay-and -96 esay-as 78 esay-but -114 esay-n -128 esay-or -168 esay-the -16
esay-to -155 esay-which -17 esay: -85 esay:N 37 esay:q -92 esay; -72 esay;# 168 esayw -107 esaywGcue -87
esaywand -58 esaywas -30 esaywbecause -85 esaywbut -82 esaywhow -77 esaywif -274 esaywor -69 esaywso -95
esaywthat -14 esaywthough 45 esaywwhat 63 esaywwhen -324 esaywwhere -66 esaywwhether -43 esaywwhich -161
esaywwhile -30 esaywwhy -54 esaywyet -73 eslam, 67 eslamw 23 eslamwand -91 eslamwas 85 estate, -53
estatew -22 estatewand -30 esuggest, 61 esuggest,A -147 esuggest,N 68 esuggest,which -12 esuggest- 119
esuggestw -75 esuggestwand -185 esuggestwas -136 esuggestwbecause 109 esuggestwif -174 esuggestwor -4
esuggestwso -11 esuggestwthat -87 etell, -71 etell,and -13 etell,n -97 etell,q -37 etell,which 5 etell- 72
etellw -97 etellwGcue 16 etellwand -87 etellwas -129 etellwbecause -95 etellwbut -111 etellwif -89
etellwor -39 etellwthat -169 ethank, -38 ethankw 77 ethankwand 90 ethreaten, -59 ethreatenw -68 etoutw -30
etoutwand 6 etweet, 159 etweetw 98 etweetwand 26 eurge, -51 eurgew -32 eurgewand -15 eurgewthat -94
evow, 54 evoww -31 evowwand 6 evowwas -118 ewarn, 11 ewarnw -23 ewarnwand -145 ewarnwif -107 ewrite, -155
ewritew -152 ewritewand 11 ewritewthat -8 i0( 13 i0, 6 i0- -7 i0: -25 i0; 47 i0w -22 i1w 43 k0( 45 k0, 58
k0- 30 k0: -95 k0; 41 k0w 43 k1( -50 k1, -21 k1- -16 k1: 48 k1; 24 k1w -7 k2( -114 k2, -80 k2- 35 k2: 75
k2w -60 k3, -117 k3- -114 k3; -7 k3w -234 k4, -155 k4- 21 k4w -245 l1, 30 l1- -41 l1w -70 l2( -36 l2, -18
l2- -45 l2: -114 l2w -16 l3( 127 l3, -18 l3- 28 l3: -42 l3; 86 l3w -18 l4( -64 l4, 4 l4- 47 l4: -33 l4; -30
l4w -42 l5( 9 l5, -39 l5- -25 l5: 72 l5; -58 l5w -90 l6, -49 l6; 29 l6w -22 m(v0 -54 m(v1 26 m, 6 m,v0 -39
m,v1 15 m- 19 m-v0 7 m: -29 m:v0 -194 m:v1 -5 m;v0 25 m;v1 -7 mw 22 mwv0 12 mwv1 -7 n(#v1 -93 n(Nv1 -45
n,#v0 -66 n,#v1 3 n,Av0 34 n,Av1 -65 n,Gcuev0 198 n,Gcuev1 28 n,Gv0 -73 n,Gv1 -22 n,Jv0 -46 n,Jv1 -14
n,Nv0 -18 n,Nv1 32 n,Vcuev0 8 n,Vcuev1 44 n,Vv0 -13 n,Vv1 -34 n,alongv1 -112 n,andv0 -14 n,andv1 4
n,anv0 -41 n,anv1 45 n,arev1 -51 n,asv0 -113 n,asv1 24 n,atv1 53 n,av0 46 n,av1 63 n,becausev1 -192
n,butv0 146 n,butv1 -31 n,despitev1 116 n,forv1 32 n,hasv0 -75 n,hev0 26 n,hev1 17 n,hisv0 -93 n,hisv1 45
n,isv0 41 n,isv1 -15 n,itv0 30 n,itv1 -7 n,nv0 9 n,nv1 -59 n,ofv1 -140 n,onv1 -114 n,orv1 -67 n,qv0 -210
n,qv1 -18 n,shev0 54 n,somev1 -51 n,sov1 -76 n,suchv1 -103 n,thatv0 -161 n,thev0 98 n,thev1 -20
n,theyv1 101 n,thoughv0 80 n,thoughv1 -15 n,tov1 -66 n,wasv0 -7 n,wasv1 32 n,werev1 -84 n,whenv1 -4
n,wherev1 31 n,whichv0 34 n,whichv1 3 n,whilev0 4 n,whilev1 33 n,whov0 -13 n,whov1 46 n,withv0 -71
n,withv1 5 n,wouldv0 -75 n-#v1 -13 n-Av0 -27 n-Av1 -14 n-Gv1 -84 n-Nv1 -27 n-Vv1 -55 n-andv1 29 n-anv1 -5
n-asv1 -62 n-av0 -63 n-av1 96 n-butv0 30 n-butv1 21 n-ifv1 -45 n-nv1 -36 n-qv1 -17 n-thev0 135 n-thev1 9
n-tov1 26 n:Nv1 9 n:qv1 32 n;#v1 36 n;Nv1 -54 n;andv1 -21 nwGcuev0 -51 nwGcuev1 19 nwandv0 12 nwandv1 -36
nwasv0 5 nwasv1 -36 nwbecausev0 -180 nwbecausev1 -14 nwbutv0 52 nwbutv1 -11 nwhowv0 -71 nwhowv1 -89
nwifv0 -74 nwifv1 -16 nworv0 -68 nworv1 -181 nwsov0 -66 nwsov1 -137 nwthatv0 -81 nwthatv1 6 nwthoughv1 32
nwunlessv1 -151 nwwhateverv0 -72 nwwhatv0 80 nwwhatv1 -315 nwwhenv0 17 nwwhenv1 -14 nwwherev0 -71
nwwherev1 -111 nwwhetherv1 -155 nwwhichv1 50 nwwhilev1 -12 nwwhosev1 -92 nwwhyv1 -54 nwyetv1 -100 p#, -34
p#- -32 p#w 35 p', -46 p'w -150 p), -29 p)w 103 pA, -45 pA- 25 pAw -115 pCw -235 pD, -27 pDw -292 pE, -79
pEw -104 pG, 57 pGw -35 pJ, 32 pJ- 18 pJ: -47 pJw 4 pM, -29 pM- -38 pMw -91 pN( -159 pN, -9 pN- 9 pN: 38
pN; -71 pNw -38 pO, 121 pOw -188 pP, -5 pP- -24 pPw -47 pR, -28 pRw -179 pS, -80 pSw -26 pV, -9 pV- -102
pV: -165 pVw -36 pW, -121 pWw -324 pn( 20 pn, 7 pn- -6 pn: 28 pn; 19 pqw 43 pt, 107 q0(0 53 q0,0 -9
q0,1 102 q0-0 -48 q0-1 88 q0:0 -22 q0;0 28 q0w0 -37 q0w1 37 q1(0 -138 q1,0 -49 q1,1 -77 q1-0 19 q1-1 -23
q1:1 -162 q1w0 -44 q1w1 15 r0, -137 r0- -150 r0: -92 r0w -130 r1( 18 r1, -67 r1- 6 r1: -124 r1; -90 r1w -79
r2( -26 r2, -12 r2- -11 r2: 4 r2; 39 r2w 8 r3( 29 r3- -14 r3: 90 r3; -61 r3w 34 r4( -130 r4, 14 r4- 57
r4: -197 r4; 40 r4w 12 r5( 32 r5, 53 r5- 49 r5: 3 r5; 42 r5w 29 s#, -115 s#- 18 s#w -214 s'w -142 s,, -202
s,- -172 s,w -230 sA, -6 sAw -6 sG, -73 sGw -94 sJ, -11 sJw -85 sN( 72 sN, -5 sN- 106 sN: -124 sN; -123
sNw 29 sV, -24 sVcue, 41 sVcuew -147 sVw -172 sa, -19 sa- -94 sa: 17 sagainst, 159 san, 53 sanw -95
sany, 34 sanyw -54 sare, -16 sarew -119 satw -140 saw -186 sboth, 22 sbothw -4 sbyw -148 sfor, -8 sfor- 3
sforw -15 she, -24 she- 9 she: 52 sher, -17 sher- -106 sherw 100 shew -18 shim, 20 shimself, 74
shimselfw 17 shimw -122 shis, -23 shisw 41 showw -76 sif, -93 sifw 74 sinw 67 sis, -127 sis- 51 sisw 72
sit- -15 sits, -39 sitsw -154 sitw 14 smany, 20 smanyw -101 sn, 52 sn- -34 snw -27 sof, 212 sofw 18 son, 94
son- -101 sonw -71 sover, -24 soverw -96 sq, -142 sq- 24 sqw 41 sshe- 17 sshew 79 ssuchw -57 sthat( 50
sthat, -92 sthat- -33 sthat: 23 sthatw -108 sthe( -47 sthe, -15 sthe- -7 sthe: -26 stheir, 147 stheirw 6
sthemselvesw 44 sthew -50 sthey, 179 sthey- 18 sthey; -33 stheyw 29 sthis, -227 sthisw 55 sthose, -104
sthosew -136 sto, 83 sto- 56 stow 39 suponw -72 swas, 60 swasw -127 swhat, -32 swhat- -88 swhatw 55
swhether, -103 swhetherw -107 swhyw -84 t(#_) -93 t(N_) -93 t(N_. -90 t(q_0 -132 t,#_. -121 t,#_P 7
t,A_0 -15 t,C_0 21 t,D_, -104 t,D_. -70 t,D_A 25 t,D_P 8 t,D_V 28 t,D_Vcue 84 t,D_and -137 t,D_as -103
t,D_that 74 t,D_to -75 t,D_who 38 t,E_0 7 t,G_0 14 t,J_0 43 t,M_0 -23 t,N_, -125 t,N_. -96 t,N_E 190
t,N_P -120 t,N_V 76 t,N_Vcue 207 t,N_and -131 t,P_0 -31 t,R_' 17 t,R_A 51 t,R_V 45 t,R_Vcue 55 t,R_had -64
t,R_has 42 t,R_is 20 t,R_n 90 t,R_was -57 t,R_will -103 t,R_would -64 t,S_0 -5 t,V_0 16 t,W_0 -46
t,n_, -124 t,n_. -152 t,n_P -179 t,n_V 57 t,n_and -158 t,n_that 118 t,n_to -3 t,q_0 -93 t-#_P -22 t-A_0 -19
t-C_0 8 t-D_, 46 t-D_A 170 t-D_V -38 t-D_that 83 t-G_0 50 t-M_0 -117 t-P_0 -53 t-S_0 14 t-W_0 -62 t-n_P -5
t-n_V -143 t-n_that 46 t-q_0 -68 t:G_0 -78 t:N_. -77 t:V_0 -190 t:q_0 19 t;C_0 -21 twC_0 -12 twG_0 -8
twS_0 -46 twW_0 -107 v0(N -130 v0,# 60 v0,A -46 v0,E 4 v0,G -66 v0,Gcue 67 v0,J -22 v0,N -67 v0,a 16
v0,an 14 v0,and -95 v0,as -212 v0,but 5 v0,for -12 v0,his -33 v0,in -158 v0,n -115 v0,or -39 v0,q -78
v0,such -98 v0,the 84 v0,while -9 v0,with -38 v0-# -133 v0-A -64 v0-G -33 v0-and -69 v0-n 51 v0-to 22
v0:N -115 v0;N 41 v0wGcue -90 v0wand -20 v0was -26 v0wbecause -134 v0wbut -216 v0wif -64 v0wor -94
v0wso -63 v0wthat 96 v0wwhen -95 v0wwhile -237 v1(# -93 v1(N -47 v1,# -73 v1,A 4 v1,E 23 v1,G -28
v1,Gcue 67 v1,J -39 v1,N 38 v1,V -38 v1,Vcue 24 v1,a 66 v1,although -34 v1,an -8 v1,and 30 v1,are 28
v1,as 21 v1,at -37 v1,because -24 v1,but 30 v1,despite -44 v1,for 72 v1,has -129 v1,he 7 v1,if -110
v1,in 21 v1,is 26 v1,it 7 v1,most -63 v1,n 20 v1,of -104 v1,or -168 v1,q -72 v1,she -8 v1,since -27
v1,so -76 v1,some 82 v1,such -55 v1,the 8 v1,they 101 v1,though 102 v1,to -13 v1,was 22 v1,were -92
v1,when -61 v1,where -53 v1,which 37 v1,while 74 v1,who 28 v1,whose -25 v1,will 86 v1,with 9 v1,would -94
v1-# 65 v1-A 9 v1-G -92 v1-N 34 v1-V -55 v1-a 36 v1-an 53 v1-and 32 v1-as -93 v1-but 101 v1-n -68 v1-q -68
v1-the 76 v1-to -122 v1-was -83 v1-who -47 v1:N 66 v1:q 19 v1;# 49 v1;and -7 v1;the -27 v1wGcue 26
v1walthough 83 v1wand 4 v1was -9 v1wbecause -35 v1wbut 61 v1whow -141 v1wif -40 v1wor -194 v1wso -134
v1wthat -107 v1wthough 19 v1wunless -81 v1wwhat 20 v1wwhatever -88 v1wwhen 9 v1wwhere -147 v1wwhether -160
v1wwhich 10 v1wwhile 45 v1wwhose -100 v1wwhy -88 v1wyet -100
"""
