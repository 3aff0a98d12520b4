"""Learned weights: where a complement ends.

Made by tests/bench/train_attribution.py; not edited by hand.
"""

PACKED = r"""
1(# -86 1(#_n -86 1(N -78 1(N_) -95 1(N_. -67 1(q -121 1,# -35 1,#_. -90 1,#_n 72 1,#_of 81 1,A -20
1,A_# -145 1,A_, -14 1,A_G 83 1,A_V 36 1,A_a 12 1,A_as 27 1,A_for -115 1,A_if -167 1,A_in -196 1,A_n -34
1,A_than -167 1,A_the 26 1,A_though 83 1,A_to -155 1,E 17 1,E_with -204 1,G -55 1,G_A 108 1,G_G -127
1,G_J -30 1,G_N 73 1,G_a 76 1,G_n -9 1,G_that -14 1,G_the -9 1,G_to 21 1,Gcue 81 1,Gcue_N 8 1,Gcue_he -79
1,Gcue_her -38 1,Gcue_his -69 1,Gcue_it 25 1,Gcue_n -39 1,Gcue_she 115 1,Gcue_that 89 1,Gcue_the 48
1,Gcue_to -12 1,J -33 1,J_n -93 1,N_' -54 1,N_, -65 1,N_. -139 1,N_E 198 1,N_N 7 1,N_V -3 1,N_Vcue 179
1,N_and -134 1,N_n -84 1,V -37 1,V_N 24 1,V_q -136 1,V_the -97 1,Vcue 34 1,Vcue_N 178 1,Vcue_that 173
1,Vcue_to -128 1,Vcue_with 6 1,a 57 1,a_J 190 1,a_N -72 1,a_V 10 1,a_n -22 1,along -115 1,along_with -115
1,although -50 1,an 12 1,an_n -30 1,and 5 1,and_A -93 1,and_J -75 1,and_N -15 1,and_V -51 1,and_Vcue 246
1,and_a -99 1,and_he 93 1,and_it -41 1,and_n -66 1,and_q -166 1,and_that -310 1,and_the 8 1,and_they 113
1,are 26 1,as -28 1,as_n -9 1,as_q -167 1,at -40 1,because -46 1,but 31 1,but_A -145 1,but_N 116
1,but_V -111 1,but_Vcue 238 1,but_he 160 1,but_n 19 1,but_that -160 1,but_the -29 1,but_they 87 1,for 45
1,from -80 1,has -101 1,he 4 1,he_V 48 1,he_Vcue 81 1,he_would -180 1,his -26 1,his_n -26 1,if -149 1,in 11
1,in_N 62 1,in_n -239 1,in_which 68 1,is 29 1,like -178 1,most -62 1,n -17 1,n_, -130 1,n_V -38
1,n_and -134 1,n_n -145 1,n_of -170 1,of -138 1,on -123 1,or -106 1,q -92 1,q_A -75 1,q_N -85 1,q_i -38
1,she -5 1,since -35 1,so -80 1,some -69 1,some_n 74 1,such -118 1,such_as -118 1,that -22 1,the 37
1,the_J 20 1,the_N -35 1,the_n 40 1,they 108 1,though 22 1,though_A -86 1,to -19 1,to_V -210 1,was 8
1,was_n 27 1,were -98 1,when -40 1,when_he -13 1,where 16 1,where_N -84 1,which 12 1,which_V 42
1,which_Vcue 14 1,which_has 8 1,which_he 59 1,which_is 27 1,which_was -135 1,which_would -69 1,while 52
1,while_# 161 1,while_A 35 1,while_N -7 1,while_the -84 1,who 15 1,who_V -91 1,who_Vcue -31 1,who_had -85
1,who_has 113 1,who_is 50 1,who_was 19 1,whose -25 1,will 78 1,with -21 1,with_the -74 1,would -117
1,would_V -85 1-# -8 1-#_n 38 1-A -18 1-G -72 1-G_N -150 1-V -15 1-a 47 1-a_n 99 1-all 179 1-an 52 1-as -57
1-but 21 1-if -36 1-n -18 1-n_N -28 1-n_n -106 1-n_that 54 1-or 7 1-q -60 1-that -35 1-the 79 1-the_N -58
1-the_n 171 1-to -17 1-to_V -127 1-was -118 1-which -23 1-who -41 1:N -6 1:N_N 68 1:q 16 1:q_N 133 1;# 51
1;#_n 51 1;N -14 1;N_N 29 1;and -20 1;the -29 1wGcue_, 92 1wGcue_. -65 1wGcue_A -140 1wGcue_J -181
1wGcue_N -236 1wGcue_a 120 1wGcue_for -114 1wGcue_his -113 1wGcue_in -75 1wGcue_n 32 1wGcue_of -134
1wGcue_that 115 1wGcue_the -17 1wGcue_to -241 1walthough 63 1wand 10 1wand_# 67 1wand_A -44 1wand_E 137
1wand_G -35 1wand_Gcue 277 1wand_J -132 1wand_N -15 1wand_V -7 1wand_Vcue 214 1wand_a -218 1wand_an -86
1wand_for -152 1wand_has 47 1wand_have -160 1wand_he 64 1wand_her -167 1wand_his -161 1wand_in -163
1wand_is -12 1wand_its -97 1wand_n -137 1wand_other -234 1wand_q -312 1wand_that -328 1wand_the -133
1wand_their -123 1wand_to -188 1wand_was -44 1wand_will -74 1wand_would -26 1was -3 1was_# -157 1was_A -189
1was_E -145 1was_G -132 1was_J -6 1was_N -267 1was_V -162 1was_a -140 1was_an 18 1was_he 165 1was_his -175
1was_it 66 1was_many -78 1was_much -139 1was_n -129 1was_q -247 1was_the -55 1was_they -18 1wbecause -54
1wbecause_N -62 1wbecause_he -262 1wbecause_it 6 1wbecause_n -148 1wbecause_of -200 1wbecause_q -126
1wbecause_she 83 1wbecause_the -153 1wbecause_they -76 1wbut 30 1wbut_A -94 1wbut_Gcue 134 1wbut_V 66
1wbut_Vcue 102 1wbut_did 110 1wbut_q -133 1wbut_that -158 1wbut_would 21 1whow -151 1whow_J -31 1wif -53
1wif_A 105 1wif_J -98 1wif_N -152 1wif_he -201 1wif_his -72 1wif_it -177 1wif_n -61 1wif_she -139
1wif_the -135 1wif_they 37 1wor -211 1wor_A -34 1wor_G -4 1wor_J -15 1wor_N -32 1wor_V -18 1wor_n -73
1wor_q -53 1wso -170 1wso_. -29 1wso_A -18 1wso_E -10 1wso_many -21 1wso_much -32 1wso_n -40 1wthat -21
1wthat_, -54 1wthat_. 93 1wthat_A -145 1wthat_E -130 1wthat_G -81 1wthat_J -75 1wthat_N -257 1wthat_V -242
1wthat_Vcue -109 1wthat_a -56 1wthat_could -128 1wthat_had -99 1wthat_has 109 1wthat_have -67 1wthat_he -80
1wthat_his -55 1wthat_is -97 1wthat_it -65 1wthat_n -6 1wthat_q -148 1wthat_she -132 1wthat_the 13
1wthat_they -63 1wthat_was 91 1wthat_were -126 1wthat_will -41 1wthat_with -103 1wthat_would -194
1wthough 13 1wthough_he -55 1wunless -135 1wunless_N -60 1wwhat 11 1wwhat_he -32 1wwhat_is -90
1wwhat_it 117 1wwhat_n -98 1wwhatever -89 1wwhen 12 1wwhen_G -96 1wwhen_N -137 1wwhen_a 73 1wwhen_he 65
1wwhen_it 36 1wwhen_n 78 1wwhen_she -200 1wwhen_the 18 1wwhen_they -52 1wwhere -171 1wwhere_the -75
1wwhether -164 1wwhether_N -33 1wwhether_he -40 1wwhether_it -63 1wwhether_n -51 1wwhile -16 1wwhile_G 6
1wwhile_N 82 1wwhile_he -51 1wwhile_n 75 1wwhile_she -106 1wwhose -106 1wwhose_n -106 1wwhy -98 1wyet -105
1wyet_V -81 2(#_n_) -86 2(N_._) -60 2,#_._$ -90 2,A_V_S 85 2,A_if_R -158 2,A_in_D -120 2,A_n_n -138
2,A_though_R -86 2,C_A_D -158 2,C_A_N 34 2,C_A_P -150 2,C_A_V -93 2,C_A_n -150 2,C_N_M -36 2,C_N_N 75
2,C_V_P -25 2,C_V_n -99 2,C_Vcue_A 115 2,C_Vcue_P 140 2,C_Vcue_W 161 2,C_he_M 25 2,C_he_V 146
2,C_he_Vcue 188 2,C_his_n -53 2,C_n_n 93 2,C_that_D -199 2,C_that_N -127 2,C_that_R -170 2,C_the_N 146
2,C_the_n -39 2,C_they_M -43 2,D_J_n -31 2,D_N_N -169 2,D_N_n -3 2,D_V_n -41 2,D_n_C 76 2,D_n_M -43
2,D_n_P -10 2,D_n_V 28 2,D_n_W 27 2,D_n_n -60 2,G_G_n -127 2,G_J_n -16 2,G_a_n 190 2,G_n_C -129 2,G_n_P 91
2,G_the_n 15 2,Gcue_that_D 158 2,Gcue_that_R -43 2,Gcue_that_q 145 2,Gcue_the_n 34 2,J_n_n 45 2,M_V_P -129
2,M_n_P -55 2,N_,_C -105 2,N_,_M 61 2,N_,_N -115 2,N_._$ -102 2,N_N_' -8 2,N_N_, -93 2,N_N_. 80
2,N_N_C -141 2,N_N_M -5 2,N_N_N -99 2,N_Vcue_W 86 2,N_and_N -121 2,P_#_n 108 2,P_N_N 14 2,P_a_n -140
2,P_n_, -53 2,P_n_n -8 2,P_the_n 97 2,R_A_V 12 2,R_V_D -88 2,R_V_P 71 2,R_Vcue_, -43 2,R_would_V 16
2,S_#_n 135 2,S_N_M -42 2,S_N_N 70 2,S_he_M 104 2,S_he_V -63 2,S_n_S -127 2,S_the_n -58 2,V_N_N 24
2,V_the_n 8 2,Vcue_with_# 63 2,W_V_D 75 2,W_V_P 34 2,W_V_n 37 2,W_he_Vcue 103 2,W_would_V -83 2,n_and_G -52
2,n_and_n -97 2,n_n_, -63 2,n_n_C -120 2,n_n_n -93 2-D_n_W 96 2-D_n_n 6 2-n_n_P 34 2:N_N_. -43 2;N_N_N -60
2wC_#_P 85 2wC_#_n -78 2wC_A_D 61 2wC_A_E 82 2wC_A_G -104 2wC_A_V -193 2wC_A_n -198 2wC_E_n -157 2wC_G_D 35
2wC_G_J -125 2wC_G_P 34 2wC_G_n -32 2wC_Gcue_O 94 2wC_Gcue_P 88 2wC_Gcue_W 169 2wC_J_. -30 2wC_J_N 4
2wC_J_P -84 2wC_J_n -242 2wC_N_, -34 2wC_N_. -230 2wC_N_C -154 2wC_N_M -115 2wC_N_N -24 2wC_N_P -196
2wC_N_V -167 2wC_N_Vcue 193 2wC_N_n -57 2wC_V_A 85 2wC_V_D 38 2wC_V_G -162 2wC_V_J -190 2wC_V_N 17
2wC_V_O 39 2wC_V_P -130 2wC_V_R -152 2wC_V_W -124 2wC_V_n -60 2wC_Vcue_, 135 2wC_Vcue_D 60 2wC_Vcue_N 115
2wC_Vcue_O 14 2wC_Vcue_P 37 2wC_Vcue_R 109 2wC_Vcue_W 233 2wC_Vcue_n -20 2wC_a_J -88 2wC_a_n -130
2wC_an_n -86 2wC_did_A 85 2wC_has_Vcue 74 2wC_he_M 63 2wC_her_n -155 2wC_his_n -133 2wC_in_D -168
2wC_its_n -97 2wC_n_, -37 2wC_n_- -118 2wC_n_. -244 2wC_n_C -162 2wC_n_D 59 2wC_n_G 78 2wC_n_M 21
2wC_n_N -169 2wC_n_P -231 2wC_n_R -173 2wC_n_S -116 2wC_n_V -106 2wC_n_W -107 2wC_n_n -127 2wC_n_q -132
2wC_other_J -111 2wC_other_N -73 2wC_other_n -159 2wC_q_A -79 2wC_q_D -98 2wC_q_G -103 2wC_q_J -135
2wC_q_M -165 2wC_q_V -124 2wC_q_n -120 2wC_that_A -63 2wC_that_D -166 2wC_that_N -132 2wC_that_R -165
2wC_that_q -67 2wC_the_J -105 2wC_the_N 45 2wC_the_n -251 2wC_their_n -104 2wC_to_V -80 2wC_will_V -163
2wC_would_A 81 2wC_would_M -34 2wC_would_V -163 2wGcue_,_q 106 2wGcue_._$ -65 2wGcue_J_n -130
2wGcue_his_n -91 2wGcue_n_. 62 2wGcue_n_P -107 2wGcue_that_D -38 2wGcue_that_R 110 2wGcue_the_n 43
2wGcue_to_V -160 2wS_#_n -66 2wS_._$ -29 2wS_A_M -157 2wS_A_P -50 2wS_A_n -141 2wS_E_P -94 2wS_G_D -109
2wS_G_P 23 2wS_G_n -91 2wS_J_. -51 2wS_J_P -133 2wS_J_S 78 2wS_J_n -140 2wS_N_' -72 2wS_N_, -83 2wS_N_C -68
2wS_N_N -69 2wS_N_V -110 2wS_V_P -135 2wS_a_J 82 2wS_a_N -77 2wS_a_n -274 2wS_a_q -162 2wS_an_J -165
2wS_an_n 54 2wS_he_' -41 2wS_he_M -259 2wS_he_V 56 2wS_he_Vcue 113 2wS_his_n -187 2wS_it_M 72 2wS_it_V -254
2wS_it_n 80 2wS_many_n -67 2wS_n_, 110 2wS_n_. -145 2wS_n_C -33 2wS_n_M 5 2wS_n_P -125 2wS_n_S -118
2wS_n_V 75 2wS_n_W -98 2wS_n_n -79 2wS_of_D -130 2wS_q_A -43 2wS_q_D -128 2wS_q_J -103 2wS_q_N -141
2wS_q_R -91 2wS_q_n -125 2wS_she_M -192 2wS_she_V 127 2wS_the_J -155 2wS_the_N -183 2wS_the_n 4
2wS_they_M 86 2wS_they_V -158 2wW_._$ 93 2wW_A_M -49 2wW_A_V -63 2wW_J_n -115 2wW_N_' -52 2wW_N_M -163
2wW_N_N -112 2wW_N_V -68 2wW_N_n -63 2wW_N_q -23 2wW_V_D -82 2wW_V_N -34 2wW_V_P -129 2wW_V_n 86
2wW_Vcue_P -48 2wW_a_n -57 2wW_could_V -90 2wW_have_V -50 2wW_he_' -40 2wW_he_M -172 2wW_he_V -40
2wW_he_Vcue -119 2wW_his_n -53 2wW_it_M -63 2wW_it_V -27 2wW_many_n -32 2wW_n_. -102 2wW_n_A -107
2wW_n_D -114 2wW_n_M -140 2wW_n_P 61 2wW_n_R -48 2wW_n_V -123 2wW_n_n -185 2wW_q_D -36 2wW_q_R -20
2wW_she_M -35 2wW_she_V -85 2wW_she_Vcue -56 2wW_the_N 49 2wW_the_n -194 2wW_they_V -34 2wW_was_V -109
2wW_will_V -41 2wW_would_M -98 2wW_would_V -52 aNC -121 aND -158 aNM -5 aNN -150 aNR -13 aNS -56 aNV -127
aNW -172 aNe 6 aNn 46 aNq -70 aaP 54 aae -33 aane 125 anC -168 ane 20 ann -13 atheC -133 atheM -180
athee 88 awhichM -44 awhichP 64 awhiche 83 awhoM -14 awhoe 36 b 6 c0( 71 c0, 25 c0- 6 c0: -216 c0; 12 c0w 3
c1( -5 c1, -57 c1- -47 c1: 20 c1; -70 c1w -17 c2( -64 c2, 15 c2- 99 c2: 75 c2w -20 c3, -55 c3- 17 c3: -114
c3w -13 eaccording, -284 eaccording,N -118 eaccording,and -179 eaccording; -147 eaccording;N -60
eaccordingw -239 eaccordingwand -179 eaccordingwas -55 eaccusew -48 eaccusewGcue -160 eaccusewand 18
eaccusewas -130 eacknowledge, 34 eacknowledge- 20 eacknowledgew 18 eacknowledgewand -49 eacknowledgewas 49
eacknowledgewthat -96 eadd, -101 eadd,q -19 eaddw -104 eaddwGcue -105 eaddwand 14 eaddwif -13 eaddwthat -32
eadmit, 64 eadmitw -83 eagree, -107 eagree,A -184 eagreew -66 eagreewand -235 eagreewthat -148 eallege, -61
eallegew -191 eannounce, 136 eannounce,Gcue -71 eannouncew 100 eannouncewand -68 eannouncewas 60
eannouncewthat -118 eapplaud, -108 eargue, -84 eargue,N 3 eargue,and -42 eargue,but 22 eargue,q -82
eargue- -115 earguew -64 earguewand -136 earguewas 77 earguewif -30 earguewthat -83 eask, 112
eask,which -91 easkw -95 easkwand -192 easkwas -138 easkwor -23 easkwthat -68 eassert, -197 eassertw 84
eassurew 48 eblame, -121 eblamew -53 eblamewand -75 eblamewthat -37 eblast, 6 eblastw 165 eboast, 24
eboastw 82 eboastwand -114 ecall, 57 ecall,Gcue 192 ecall,N 54 ecall,n -62 ecall,which 140 ecall- 32
ecall-G 55 ecall-n -30 ecallw -10 ecallwand 32 ecallwas 19 ecallwbecause -172 ecallwor -50 ecallwthat -195
ecaution, 43 echallenge, 32 echaracterizew 21 ecite, -12 ecite,n -41 ecitew -49 ecitewand -140 ecitewas -13
ecitewthat -64 eclaim, -15 eclaim,N 8 eclaim,and 43 eclaimw 46 eclaimwGcue -139 eclaimwand 96
eclaimwthat -169 ecompare, -111 ecomparew -14 ecomparewand -14 ecomplain, 35 ecomplainw -72 econcedew 12
econclude, -7 econcludew -47 econdemn, 121 econdemnw -65 econdemnwand -79 econfirm, -93 econfirm,N -10
econfirmw 60 econfirmwand -49 econtendw -125 ecredit, -195 ecreditw 8 ecriticize, 102 ecriticizew 5
ecriticizewGcue -156 ecriticizewand -16 ecriticizewas 67 edeclare, 152 edeclare,which 10 edeclarew 77
edeclarewand 6 edecline, 25 edeclinew 66 edeclinewand 153 edeclinewor -33 edeclinewwhether -89 edecryw 26
edecrywand 30 edefend, 5 edefend,Gcue 134 edefend,N -123 edefendw 47 edefendwand -60 edefendwas -217
edefendwthat -61 edemand, 177 edemandw -98 edenounce, 67 edenouncew 6 edenouncewand -13 edenouncewas 12
edeny, 131 edenyw 83 edenywand 83 edescribe, 136 edescribew 38 edescribewand 52 edescribewas -321
edescribewthat -78 edisclose, 16 edisclose,N -65 edismiss, 26 edismissw -98 edismisswas -115
edismisswthat -80 eemphasize, -45 eemphasizew -78 eestimate, 121 eestimatew -134 eestimatewand -134
eexplain, -58 eexplainw -172 eexplainwand -121 eexplainwthat -41 ehailw 46 eindicate, -50 eindicate- -81
eindicatew -173 einsist, -99 einsist,G -164 einsist- 36 einsistw 49 einsistwand -165 einsistwthat -225
ejoke, 130 elamentw -105 emention, 87 emention,N -64 ementionw -34 ementionwand 128 emock, 123 emockw -48
emockwand -9 enote, -122 enote,A -160 enote,N -96 enote,and 76 enote,but 38 enote,q -35 enote- -67
enotew -117 enotewand -18 enotewas -133 enotewor -5 enotewthat -97 eorder, -62 eorderw -82 eoutline, -15
eoutlinew -101 eoutlinewand -88 epledge, -32 epledge- -25 epledgew 77 epledgewand 119 eportray, 9
eportrayw 19 eportraywand -160 eportraywas -240 epraise, 56 epraise,Gcue 109 epraise,who -73 epraisew -56
epraisewand 14 epraisewas -115 epredict, -89 epredict,N -44 epredictw -150 epredictwand -101
epredictwthat -9 epressw -133 epresswand -77 epromise, -53 epromise- 38 epromisew -100 epromisewand -171
epromisewif -90 epromisewthat -81 epropose, 63 eproposew 35 eproposewand 74 eproposewthat -62 equestion, 96
equestionw 28 equestionwand 37 erecall, -45 erecall,N -174 erecallw -241 erecallwand -96 erecallwthat -35
erecallwwhen -140 erecommend, -8 erefuse, -11 erefuse,N 11 erefusew -26 erefusewand -144 erefusewthat -89
ereiterate, -36 ereiteratew -23 ereject, -23 erejectw 26 erejectwthat -86 eremarkw 77 eremind, -187
eremindw -239 erepeat, 80 erepeatw -117 erepeatwthat -54 ereport, -70 ereport,N -105 ereport,n 160
ereport- -120 ereportw -141 ereportwand -137 ereportwas -89 ereportwthat -17 erespond, -13 erespondw -32
erespondwGcue -156 erespondwand 31 erespondwthat -65 ereveal, -58 erevealw 21 erevealwas -141 esay( -17
esay(N -95 esay, -74 esay,# 77 esay,A -44 esay,E -58 esay,G -6 esay,Gcue -15 esay,J -84 esay,N -119
esay,V -244 esay,Vcue 106 esay,a 23 esay,an -83 esay,and -56 esay,as 4 esay,but -55 esay,despite 58
esay,he -18 esay,his 44 esay,in -18 esay,is -22 esay,it 23 esay,n -60 esay,q -170 esay,she -176
esay,such -71 esay,the -44 esay,though -86 esay,was 27 esay,when 26 esay,where 32 esay,which 28
esay,while -71 esay,who -52 esay,with -8 esay,would -83 esay- -43 esay-A 21 esay-G -104 esay-N 14 esay-a -3
esay-and -96 esay-as 63 esay-but -106 esay-n -140 esay-or -183 esay-the -16 esay-to -163 esay-which -21
esay: -94 esay:N 38 esay:q -69 esay; -70 esay;# 149 esayw -114 esaywGcue -82 esaywand -47 esaywas -72
esaywbecause -117 esaywbut -88 esaywhow -78 esaywif -266 esaywor -59 esaywso -83 esaywthat -47
esaywthough 32 esaywwhat 64 esaywwhen -360 esaywwhere -63 esaywwhether -40 esaywwhich -154 esaywwhile -15
esaywwhy -55 esaywyet -69 eslam, 72 eslamw 33 eslamwand -120 eslamwas 78 estate, -88 estatew -42
estatewand -28 esuggest, 65 esuggest,A -155 esuggest,N 67 esuggest,and 124 esuggest,which -8 esuggest- 119
esuggestw -79 esuggestwand -155 esuggestwas -129 esuggestwbecause 109 esuggestwif -167 esuggestwor -5
esuggestwso -13 esuggestwthat -87 etell, -53 etell,and -21 etell,n -105 etell,q -53 etell,which 12
etell- 69 etellw -114 etellwGcue 20 etellwand -50 etellwas -133 etellwbecause -114 etellwbut -106
etellwif -94 etellwor -49 etellwthat -166 ethank, -71 ethankw 74 ethankwand 81 ethreaten, -33
ethreatenw -82 etout, 22 etoutw -38 etoutwand 12 etweet, 164 etweetw 88 etweetwand 22 eurge, -56 eurgew -36
eurgewand -14 eurgewthat -110 evow, 55 evoww -73 evowwand 32 evowwas -101 ewarnw -27 ewarnwand -159
ewarnwif -107 ewrite, -143 ewritew -150 ewritewand 9 ewritewthat -23 i0( -5 i0- 5 i0: -20 i0; 40 i0w -9
i1- 19 i1w 42 k0( 54 k0, 56 k0- 30 k0: -108 k0; 81 k0w 21 k1( -37 k1, -27 k1- -34 k1: 68 k1; 14 k1w -30
k2( -86 k2, -81 k2- 16 k2: 59 k2w -85 k3, -110 k3- -85 k3; -11 k3w -247 k4, -159 k4- 21 k4w -262 l1, 42
l1- -16 l1w -37 l2( -29 l2, -23 l2- -42 l2: -115 l2w 13 l3( 112 l3, -18 l3- 10 l3: -23 l3; 63 l3w 9 l4( -60
l4, 12 l4- 49 l4: -26 l4; -32 l4w -15 l5( 5 l5, -35 l5- -34 l5: 64 l5; -46 l5w -59 l6, -46 l6- 4 l6; 25
l6w -16 m( -14 m(v0 -64 m(v1 30 m,v0 -38 m- 7 m-v0 19 m: -23 m:v0 -195 m:v1 5 m; 11 m;v0 50 m;v1 -13 mw 11
mwv0 13 mwv1 -18 n(#v1 -86 n(Nv0 -64 n(Nv1 -49 n,#v0 -71 n,Av0 43 n,Av1 -42 n,Ev0 14 n,Ev1 -7 n,Gcuev0 154
n,Gcuev1 16 n,Gv0 -89 n,Gv1 -18 n,Jv0 -50 n,Jv1 -13 n,Nv0 -21 n,Nv1 28 n,Vcuev0 35 n,Vcuev1 25 n,Vv0 -17
n,Vv1 -35 n,alongv1 -115 n,andv0 -34 n,andv1 -4 n,anv0 -40 n,anv1 40 n,arev1 -46 n,asv0 -150 n,atv1 62
n,av0 27 n,av1 56 n,becausev1 -203 n,butv0 146 n,butv1 -10 n,despitev1 123 n,forv1 41 n,hasv0 -89 n,hev0 15
n,hisv0 -85 n,hisv1 47 n,isv0 47 n,isv1 -23 n,itv0 5 n,itv1 9 n,nv0 7 n,nv1 -35 n,ofv1 -100 n,onv1 -123
n,orv1 -64 n,qv0 -196 n,qv1 -21 n,shev1 -39 n,somev1 -51 n,sov1 -80 n,suchv1 -118 n,thatv0 -148 n,thev0 83
n,thev1 -17 n,theyv1 108 n,thoughv0 74 n,thoughv1 -3 n,tov1 -65 n,wasv0 -9 n,wasv1 30 n,werev1 -89
n,wherev1 40 n,whichv0 25 n,whilev0 18 n,whilev1 45 n,whov0 -35 n,whov1 54 n,withv0 -79 n,withv1 16
n,wouldv0 -94 n-Av0 -25 n-Av1 9 n-Gv1 -98 n-Nv1 -36 n-Vv1 -15 n-andv0 -18 n-andv1 9 n-asv1 -73 n-av0 -60
n-av1 111 n-butv0 31 n-butv1 -17 n-ifv1 -36 n-nv0 -19 n-nv1 -17 n-orv1 7 n-qv1 -3 n-thatv1 -35 n-thev0 159
n-thev1 -8 n-tov1 25 n:Nv1 13 n:qv1 27 n;#v1 38 n;Nv1 -50 n;andv1 -20 nwGcuev0 -48 nwGcuev1 26 nwandv0 17
nwandv1 -31 nwasv0 -9 nwasv1 -43 nwbecausev0 -170 nwbecausev1 -16 nwbutv0 45 nwbutv1 4 nwhowv0 -85
nwhowv1 -86 nwifv0 -93 nwifv1 -30 nworv0 -75 nworv1 -184 nwsov0 -71 nwsov1 -135 nwthatv0 -115 nwthoughv1 34
nwunlessv1 -135 nwwhateverv0 -76 nwwhatv0 85 nwwhatv1 -296 nwwhenv0 -22 nwwhenv1 -49 nwwherev0 -80
nwwherev1 -121 nwwhetherv1 -165 nwwhichv1 49 nwwhilev0 -15 nwwhilev1 -17 nwwhosev1 -96 nwwhyv1 -55
nwyetv1 -105 p#, -30 p#- -26 p#w 38 p', -57 p'w -157 p), -6 p)w 105 pA, -49 pA- -12 pAw -101 pCw -226
pD, -32 pDw -277 pE, -95 pEw -78 pG, 60 pGw -25 pJ, 25 pJ- 20 pJ: -30 pJw -10 pM, -55 pM- -36 pMw -98
pN( -147 pN, -18 pN- 24 pN: 50 pN; -117 pNw -39 pO, 135 pOw -44 pP, -3 pP- -8 pPw -32 pR, -44 pRw -248
pS, -81 pSw -21 pV, -16 pV- -160 pV: -112 pVw -34 pW, -144 pWw -324 pn( 8 pn- 7 pn: 46 pn; 28 pnw -4 pq- 19
pqw 41 pt, 115 q0(0 57 q0,0 -7 q0,1 105 q0-0 -44 q0-1 89 q0:0 -30 q0;0 27 q0w0 -22 q0w1 59 q1(0 -104
q1,0 -38 q1,1 -79 q1-0 12 q1:0 -7 q1:1 -140 q1w0 -37 q1w1 37 r0, -140 r0- -126 r0: -96 r0w -133 r1( 7
r1, -50 r1- 21 r1: -158 r1; -107 r1w -98 r2( -25 r2, -7 r2: -25 r2; 29 r2w -10 r3( 35 r3, 6 r3- -21 r3: 86
r3; -62 r3w 19 r4( -141 r4, 16 r4- 47 r4: -220 r4; 49 r5( 34 r5, 57 r5- 41 r5: -20 r5; 39 r5w 4 s#, -94
s#- 9 s#w -215 s'w -133 s,, -192 s,- -121 s,w -241 sA, -12 sAw -25 sG, -76 sGw -105 sJ, -29 sJw -72 sN( 70
sN- 125 sN: -143 sN; -79 sNw 8 sV, -36 sVcuew -149 sVw -158 sa- -78 sa: 17 sagainst, 155 san, 77 sanw -139
sany, 29 sanyw -61 sare, -37 sarew -117 satw -160 saw -190 sboth, 37 sbothw -13 sbyw -160 sfor, -27
sfor- 10 sforw -38 she, -29 she- 23 she: 27 sher, -20 sher- -113 sherw 100 shew -29 shim, 26 shimself, 63
shimselfw 19 shimw -146 shis, -31 shisw 20 show, -26 showw -68 sif, -98 sifw 73 sinw 48 sis, -105 sis- 55
sisw 70 sit, 7 sit- -22 sits, -26 sitsw -135 sitw 7 smany, 19 smanyw -97 sn, 71 sn- -19 snw -26 sof, 175
sofw 11 son, 75 son- -122 sonw -73 sover, -37 soverw -101 sq, -156 sq- 32 sqw 27 sshe- 37 sshew 61
ssuchw -50 sthat( 40 sthat, -79 sthat- -32 sthat: 22 sthatw -125 sthe( -92 sthe, -12 sthe- -5 sthe: -28
stheir, 179 stheirw -8 sthemselvesw 49 sthemw -50 sthew -57 sthey, 184 sthey- 31 sthey; -39 stheyw 20
sthis, -213 sthisw 54 sthose, -111 sthosew -130 sto, 85 sto- 77 stow 33 suponw -67 swas, 64 swasw -132
swhat, 77 swhatw 39 swhether, -98 swhetherw -152 swhyw -99 t(#_) -86 t(N_) -95 t(N_. -67 t(q_0 -121
t,#_. -90 t,#_P 31 t,A_0 -20 t,D_, -126 t,D_. -65 t,D_A 6 t,D_V 35 t,D_Vcue 86 t,D_and -138 t,D_as -118
t,D_that 68 t,D_to -97 t,E_0 17 t,G_0 14 t,J_0 35 t,M_0 -35 t,N_, -116 t,N_. -81 t,N_E 189 t,N_P -89
t,N_V 62 t,N_Vcue 215 t,N_and -210 t,P_0 -33 t,R_' 22 t,R_A 80 t,R_E 36 t,R_V 37 t,R_Vcue 64 t,R_had -76
t,R_has 35 t,R_is 26 t,R_n 111 t,R_was -57 t,R_will -109 t,R_would -57 t,S_0 4 t,V_0 8 t,W_0 -55 t,n_, -164
t,n_. -154 t,n_P -170 t,n_V 52 t,n_and -189 t,n_that 112 t,q_0 -92 t-#_P -20 t-A_0 -18 t-C_0 15 t-D_, 70
t-D_A 174 t-D_V -48 t-D_that 96 t-G_0 46 t-M_0 -129 t-P_0 -46 t-S_0 28 t-V_0 11 t-W_0 -42 t-n_P -4
t-n_that 54 t-q_0 -60 t:G_0 -127 t:N_. -107 t:V_0 -182 t:q_0 16 t;C_0 -20 twC_0 13 twW_0 -53 v0(N -82
v0,# 54 v0,A -45 v0,E -25 v0,G -68 v0,Gcue 56 v0,J -27 v0,N -70 v0,an 17 v0,and -110 v0,as -196 v0,but -4
v0,for -19 v0,his -46 v0,in -164 v0,n -106 v0,or -36 v0,q -92 v0,such -93 v0,the 83 v0,with -38 v0-# -213
v0-A -89 v0-G 3 v0-and -71 v0-n 33 v0-to 30 v0:N -155 v0;N 30 v0wGcue -80 v0wand -33 v0was -52
v0wbecause -120 v0wbut -193 v0wif -72 v0wor -102 v0wso -66 v0wthat 94 v0wwhen -75 v0wwhile -212 v1(# -86
v1(N -35 v1,# -81 v1,A 12 v1,G -27 v1,Gcue 80 v1,J -37 v1,N 40 v1,V -37 v1,Vcue 34 v1,a 63 v1,although -50
v1,and 39 v1,are 26 v1,as 26 v1,at -40 v1,because -42 v1,but 31 v1,despite -35 v1,for 55 v1,has -101
v1,he 4 v1,his 5 v1,if -149 v1,in 27 v1,is 29 v1,most -62 v1,n -8 v1,of -133 v1,or -159 v1,q -76 v1,she -5
v1,since -35 v1,so -80 v1,some 74 v1,such -54 v1,that -3 v1,the -4 v1,they 108 v1,though 100 v1,to -12
v1,was 8 v1,were -98 v1,when -62 v1,where -55 v1,which 36 v1,while 65 v1,who 15 v1,whose -25 v1,will 78
v1,would -117 v1-# 43 v1-G -91 v1-N 14 v1-V -15 v1-a 47 v1-an 52 v1-and 38 v1-as -74 v1-but 103 v1-n -68
v1-or 4 v1-q -60 v1-that -35 v1-the 79 v1-to -127 v1-was -118 v1-which -23 v1-who -41 v1:N 43 v1:q 16
v1;# 51 v1;the -29 v1wGcue 36 v1walthough 63 v1wand -4 v1was -17 v1wbecause -35 v1wbut 54 v1whow -151
v1wif -37 v1wor -173 v1wso -140 v1wthat -117 v1wthough 13 v1wunless -81 v1wwhat 15 v1wwhatever -89
v1wwhen 16 v1wwhere -171 v1wwhether -169 v1wwhile 44 v1wwhose -106 v1wwhy -98 v1wyet -105
"""
