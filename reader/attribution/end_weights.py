"""Learned weights: where a complement ends.

Made by tests/bench/train_attribution.py; not edited by hand.
"""

PACKED = r"""
1(# -89 1(#_n -89 1(N -65 1(N_) -128 1(N_. -75 1(q -173 1,# -30 1,#_, -101 1,#_n 134 1,#_of 98 1,A -13
1,A_# -178 1,A_, -10 1,A_G 89 1,A_J -155 1,A_V 48 1,A_a 37 1,A_as 26 1,A_for -66 1,A_if -169 1,A_in -139
1,A_n -28 1,A_than -180 1,A_the 33 1,A_though 93 1,E -4 1,E_N 27 1,E_by -26 1,E_with -203 1,G -53 1,G_A 105
1,G_G -143 1,G_N -17 1,G_a 98 1,G_his -154 1,G_n -38 1,G_the -34 1,G_to 30 1,G_with 59 1,Gcue 88
1,Gcue_N 19 1,Gcue_he -67 1,Gcue_her -77 1,Gcue_his -75 1,Gcue_it 93 1,Gcue_n -48 1,Gcue_she 113
1,Gcue_that 82 1,Gcue_the 47 1,Gcue_to -13 1,J -27 1,J_n -86 1,N 24 1,N_' -42 1,N_, -59 1,N_. -150
1,N_E 135 1,N_N -9 1,N_V 26 1,N_Vcue 167 1,N_and -74 1,N_n -133 1,V -44 1,V_the -25 1,Vcue 39 1,Vcue_N 190
1,Vcue_to -115 1,Vcue_with -29 1,a 41 1,a_J 59 1,a_N -108 1,a_V 103 1,a_n -18 1,along -68 1,along_with -68
1,although -39 1,among -180 1,an 17 1,an_n -12 1,and 3 1,and_A -78 1,and_E 27 1,and_J -78 1,and_N -9
1,and_V -105 1,and_Vcue 288 1,and_a -102 1,and_he 159 1,and_it -82 1,and_n -63 1,and_q -177 1,and_that -309
1,and_the -27 1,are 26 1,as -9 1,as_n 10 1,as_q -188 1,at -52 1,because -48 1,but 27 1,but_A -115
1,but_J 94 1,but_N 119 1,but_V -89 1,but_Vcue 210 1,but_he 294 1,but_n 18 1,but_that -150 1,but_the -12
1,but_they 70 1,despite -9 1,for 67 1,from -50 1,has -141 1,have 9 1,he 6 1,he_V 73 1,he_Vcue 74
1,he_would -199 1,his -70 1,if -163 1,in -6 1,in_N 41 1,in_n -244 1,in_which 69 1,is 31 1,it 14 1,n -19
1,n_, -123 1,n_and -153 1,n_n -254 1,n_of -139 1,n_that 66 1,n_the -34 1,n_to 15 1,of -90 1,or -98 1,q -89
1,q_A -92 1,q_N -64 1,q_i -36 1,she -10 1,since -36 1,so -67 1,some -55 1,some_n 83 1,such -112
1,such_as -112 1,that -10 1,the 18 1,the_J 36 1,the_N -41 1,the_n 54 1,they 126 1,though 32 1,though_A -59
1,to -40 1,to_n -130 1,was 22 1,was_n 16 1,were -125 1,when -16 1,when_he 11 1,where 21 1,where_N -66
1,which 48 1,which_V 69 1,which_Vcue -16 1,which_has 5 1,which_he 53 1,which_is -4 1,which_n -80
1,which_was -146 1,which_would -93 1,while 59 1,while_# 124 1,while_A -4 1,while_N -20 1,while_the -89
1,who 26 1,who_Vcue -39 1,who_has 99 1,who_is 25 1,who_was 20 1,whom 5 1,whom_he 5 1,will 86 1,with -15
1,with_the -27 1,would -136 1-# -7 1-#_n 17 1-A -19 1-G -78 1-J -17 1-N -11 1-V -54 1-a 48 1-a_n 126
1-all 156 1-an 51 1-and 9 1-as -42 1-but 6 1-if -44 1-n -3 1-n_N -52 1-n_n -238 1-q -50 1-the 69
1-the_N -32 1-the_n 150 1-to -31 1-which -4 1-who -36 1:N 7 1:N_N 54 1:q 18 1:q_N 129 1;# 52 1;#_n 52 1;N 5
1;N_N 34 1;and -21 1;the -23 1wGcue 15 1wGcue_, 83 1wGcue_. -111 1wGcue_A -131 1wGcue_J -186 1wGcue_N -256
1wGcue_a 108 1wGcue_for -111 1wGcue_his -155 1wGcue_in -116 1wGcue_n -15 1wGcue_that 119 1wGcue_the -35
1wGcue_to -266 1walthough 74 1wand 10 1wand_# 84 1wand_A -75 1wand_E 89 1wand_G -30 1wand_Gcue 287
1wand_J -165 1wand_V -69 1wand_Vcue 212 1wand_a -251 1wand_an -125 1wand_for -163 1wand_has 46
1wand_have -131 1wand_he 63 1wand_her -181 1wand_his -164 1wand_in -167 1wand_is 21 1wand_its -131
1wand_n -146 1wand_other -232 1wand_q -308 1wand_that -270 1wand_the -166 1wand_their -127 1wand_to -173
1wand_was -158 1wand_will -142 1wand_would -42 1was -23 1was_# -167 1was_A -190 1was_E -157 1was_G -113
1was_J 46 1was_N -237 1was_a -107 1was_an -173 1was_he 178 1was_his -141 1was_it 101 1was_many -122
1was_much -115 1was_n -113 1was_q -274 1was_the -29 1was_they -160 1wbecause -67 1wbecause_N -66
1wbecause_he -199 1wbecause_it 11 1wbecause_n -119 1wbecause_of -197 1wbecause_q -113 1wbecause_she 27
1wbecause_the -158 1wbecause_they -64 1wbut 33 1wbut_A -103 1wbut_E -175 1wbut_Gcue 133 1wbut_V 44
1wbut_Vcue 114 1wbut_did 102 1wbut_q -128 1wbut_that -162 1wbut_would 14 1whow -148 1whow_J -23
1whow_the -16 1wif -56 1wif_A 101 1wif_J -86 1wif_N -109 1wif_he -203 1wif_his -116 1wif_it -184 1wif_n -50
1wif_she -141 1wif_the -148 1wif_they 30 1wor -105 1wor_A -46 1wor_G -69 1wor_J -49 1wor_N -79 1wor_V 85
1wor_n -99 1wor_q -79 1wso -185 1wso_. -37 1wso_A -23 1wso_E -6 1wso_many -16 1wso_much -9 1wso_n -28
1wthat -38 1wthat_, -59 1wthat_. 99 1wthat_A -135 1wthat_E -175 1wthat_G -117 1wthat_J -84 1wthat_N -274
1wthat_V -210 1wthat_Vcue -117 1wthat_a -73 1wthat_could -153 1wthat_had -82 1wthat_has 116 1wthat_have -87
1wthat_he -149 1wthat_his -65 1wthat_is -81 1wthat_it -73 1wthat_n -22 1wthat_q -160 1wthat_she -155
1wthat_the 27 1wthat_they -92 1wthat_was 74 1wthat_were -133 1wthat_will -48 1wthat_with -100
1wthat_would -217 1wthough 17 1wthough_he -63 1wunless -115 1wunless_N -79 1wwhat -10 1wwhat_he -20
1wwhat_is -71 1wwhat_it 123 1wwhatever -98 1wwhen -3 1wwhen_G -66 1wwhen_N -104 1wwhen_a 97 1wwhen_he 71
1wwhen_it 12 1wwhen_n 66 1wwhen_she -169 1wwhen_the 36 1wwhen_they -52 1wwhere -175 1wwhere_the -58
1wwhether -197 1wwhether_N -47 1wwhether_he -24 1wwhether_it -74 1wwhether_n -32 1wwhile_G -32 1wwhile_N 90
1wwhile_he -73 1wwhile_n 42 1wwhile_she -98 1wwhose -117 1wwhose_n -117 1wwhy -100 1wyet -106 1wyet_V -74
2(#_n_) -89 2(N_._) -56 2,A_V_S 53 2,A_if_R -135 2,A_in_D -78 2,A_n_n -110 2,A_though_R -106 2,C_A_D -174
2,C_A_N 9 2,C_A_P -158 2,C_A_V -54 2,C_A_n -136 2,C_J_n -59 2,C_N_M -36 2,C_N_N 78 2,C_N_n 66 2,C_V_P -46
2,C_Vcue_A 121 2,C_Vcue_W 125 2,C_he_Vcue 191 2,C_n_n -102 2,C_that_D -183 2,C_that_N -112 2,C_that_R -188
2,C_the_N 170 2,C_the_n -57 2,C_they_M -21 2,D_J_N 116 2,D_J_n -41 2,D_N_N -212 2,D_N_n 35 2,D_n_J 15
2,D_n_M -78 2,D_n_P -8 2,D_n_Vcue 13 2,D_n_W 61 2,D_n_n -12 2,G_G_n -143 2,G_J_n -8 2,G_N_N 106 2,G_n_P 118
2,G_the_n 10 2,Gcue_that_D 133 2,Gcue_that_R -53 2,Gcue_that_q 147 2,Gcue_the_n 39 2,J_n_, -93 2,J_n_C -132
2,J_n_n 82 2,M_n_P -94 2,N_,_C -72 2,N_,_M 70 2,N_,_N -104 2,N_._$ -96 2,N_N_' 7 2,N_N_, -102 2,N_N_. 68
2,N_N_C -174 2,N_N_M 34 2,N_N_N -242 2,N_Vcue_W 74 2,N_and_N -45 2,P_#_n 123 2,P_N_N 14 2,P_a_J 22
2,P_a_n -166 2,P_n_, -175 2,P_n_P -79 2,P_the_n 111 2,R_A_V 17 2,R_V_D -104 2,R_Vcue_, -41 2,S_N_M -52
2,S_N_N 92 2,S_a_J 8 2,S_he_M 65 2,S_he_V -41 2,S_n_S -153 2,S_the_n -63 2,V_the_n -14 2,Vcue_with_# 90
2,W_V_P 43 2,W_V_n -24 2,W_he_Vcue 105 2,W_n_P -22 2,n_and_G -54 2,n_and_n -45 2,n_n_C -94 2-D_n_W 111
2-D_n_n 18 2:N_N_. -39 2;N_N_N -96 2wC_#_P 84 2wC_#_n -74 2wC_A_D 62 2wC_A_E 93 2wC_A_G -108 2wC_A_J -146
2wC_A_V -171 2wC_A_n -169 2wC_E_D 53 2wC_E_N 199 2wC_E_P -220 2wC_E_n -197 2wC_G_D 13 2wC_G_J -126
2wC_G_P 44 2wC_G_n -54 2wC_Gcue_O 97 2wC_Gcue_P 94 2wC_Gcue_W 179 2wC_J_. -47 2wC_J_P -95 2wC_J_n -258
2wC_N_, -16 2wC_N_. -216 2wC_N_C -146 2wC_N_M -112 2wC_N_N -26 2wC_N_P -228 2wC_N_V -89 2wC_N_Vcue 189
2wC_N_n -51 2wC_V_D 36 2wC_V_N -80 2wC_V_O 68 2wC_V_P -32 2wC_V_n -22 2wC_Vcue_, 124 2wC_Vcue_D 50
2wC_Vcue_N 127 2wC_Vcue_O 24 2wC_Vcue_P 67 2wC_Vcue_R 103 2wC_Vcue_W 265 2wC_Vcue_n -16 2wC_a_J -117
2wC_a_n -127 2wC_an_n -118 2wC_did_A 83 2wC_has_Vcue 54 2wC_he_M 75 2wC_her_n -152 2wC_his_J -109
2wC_his_n -105 2wC_in_D -182 2wC_n_, -41 2wC_n_- -119 2wC_n_. -261 2wC_n_A -78 2wC_n_C -136 2wC_n_D 56
2wC_n_E -88 2wC_n_G 71 2wC_n_J -168 2wC_n_M 50 2wC_n_N -196 2wC_n_P -196 2wC_n_R -174 2wC_n_S -117
2wC_n_W -105 2wC_n_n -105 2wC_other_J -117 2wC_other_N -77 2wC_other_n -141 2wC_q_A -68 2wC_q_D -132
2wC_q_E -125 2wC_q_G -123 2wC_q_J -126 2wC_q_M -147 2wC_q_V -105 2wC_q_n -138 2wC_that_A -43
2wC_that_D -198 2wC_that_N -113 2wC_that_R -178 2wC_that_q -71 2wC_the_J -153 2wC_the_N 21 2wC_the_n -217
2wC_will_V -124 2wC_would_A 79 2wC_would_M -14 2wC_would_n -162 2wGcue_,_q 98 2wGcue_._$ -111
2wGcue_J_n -123 2wGcue_his_n -118 2wGcue_n_. 29 2wGcue_n_P -83 2wGcue_that_D -20 2wGcue_that_R 94
2wGcue_the_n 55 2wGcue_to_V -129 2wGcue_to_n -118 2wS_#_n 93 2wS_._$ -37 2wS_A_J -38 2wS_A_M -159
2wS_A_P -17 2wS_A_n -138 2wS_E_P -93 2wS_G_D -135 2wS_G_P 14 2wS_G_n -73 2wS_J_. -67 2wS_J_P -97 2wS_J_S 92
2wS_J_n -158 2wS_N_' -108 2wS_N_, -68 2wS_N_C -85 2wS_N_M -27 2wS_N_N -24 2wS_N_V -108 2wS_N_n -65
2wS_a_J 101 2wS_a_N -61 2wS_a_n -295 2wS_a_q -151 2wS_an_J -124 2wS_an_n -63 2wS_he_' -39 2wS_he_E 91
2wS_he_M -236 2wS_he_V 53 2wS_he_Vcue 93 2wS_he_n -124 2wS_his_n -20 2wS_it_M 86 2wS_it_V -230 2wS_it_n 62
2wS_many_n -68 2wS_n_, 109 2wS_n_. -138 2wS_n_C -18 2wS_n_P -118 2wS_n_S -114 2wS_n_n -41 2wS_of_D -141
2wS_of_N -29 2wS_q_A -38 2wS_q_D -121 2wS_q_J -120 2wS_q_N -142 2wS_q_R -80 2wS_q_n -118 2wS_she_M -165
2wS_she_V 132 2wS_the_J -193 2wS_the_N -179 2wS_the_n 47 2wS_they_E -82 2wS_they_M 57 2wW_._$ 99
2wW_A_M -53 2wW_A_n -70 2wW_E_D -97 2wW_J_n -138 2wW_N_' -53 2wW_N_E -30 2wW_N_M -159 2wW_N_N -113
2wW_N_V -32 2wW_N_Vcue -11 2wW_N_n -82 2wW_N_q -30 2wW_V_D -81 2wW_V_P -114 2wW_V_n 82 2wW_Vcue_P -55
2wW_a_n -53 2wW_he_' -37 2wW_he_M -133 2wW_he_V -37 2wW_he_Vcue -100 2wW_his_n -64 2wW_it_M -71
2wW_many_n -34 2wW_n_. -74 2wW_n_D -111 2wW_n_M -142 2wW_n_P 35 2wW_n_R -75 2wW_n_V -123 2wW_n_n -205
2wW_q_D -39 2wW_q_R -16 2wW_she_M -50 2wW_she_V -20 2wW_she_Vcue -50 2wW_the_J -119 2wW_the_N 59
2wW_the_n -211 2wW_was_E 97 2wW_will_n -48 2wW_would_M -92 2wW_would_V -25 2wW_would_n -62 aNA -131
aNC -144 aND -27 aNM 18 aNN -130 aNP 9 aNR 3 aNS -35 aNW -175 aNe 12 aNq -59 aae -25 aane 116 anC -180
ane -4 atheC -157 atheM -159 athee 64 awhichM -56 awhichP 78 awhiche 74 awhoM -36 awhoe 55 b 15 c0( 87
c0, 13 c0- -28 c0: -210 c0; 45 c0w 4 c1( -24 c1, -55 c1- -24 c1; -50 c1w -11 c2( -68 c2, 5 c2- 109 c2: 83
c2w -23 c3, -87 c3- 34 c3: -124 c3w -4 eaccording, -299 eaccording,N -106 eaccording,and -174
eaccording- -134 eaccording; -146 eaccording;N -96 eaccordingw -243 eaccordingwand -188 eaccordingwas -34
eaccordingwor -14 eaccordingwthat -26 eaccuse, -9 eaccusew -57 eaccusewGcue -168 eaccusewand 38
eaccusewas -100 eacknowledge, 41 eacknowledge- 41 eacknowledgewand -44 eacknowledgewthat -72 eadd, -89
eadd,q -27 eaddw -101 eaddwGcue -107 eaddwand -12 eaddwif -9 eaddwthat -22 eadmit, 26 eadmitw -96
eagree, -75 eagree,A -170 eagreew -67 eagreewand -193 eagreewthat -125 eallegew -190 eannounce, 125
eannounce,Gcue -73 eannouncew 97 eannouncewand -57 eannouncewas 54 eannouncewthat -105 eapplaud, -137
eapplaudw -164 eargue, -76 eargue,N 28 eargue,and -22 eargue,but 32 eargue,q -69 eargue- -99 earguew -20
earguewand -134 earguewas 82 earguewif -56 earguewthat -109 eask, 109 eask,N 20 eask,which -102 easkw -100
easkwand -159 easkwas -64 easkwor -39 easkwthat -99 easkwwhether -29 eassert, -180 eassertw 85 eassurew 60
eblame, -144 eblamew -46 eblamewand -78 eblamewthat -40 eblast, 29 eblastw 152 eboast, 26 eboastw 63
eboastwand -158 ecall, 63 ecall,A -5 ecall,G 113 ecall,Gcue 159 ecall,N 68 ecall,n -87 ecall,which 134
ecall-G 53 ecall-n -36 ecallw -23 ecallwGcue 50 ecallwand 11 ecallwas 21 ecallwbecause -121 ecallwor -41
ecallwthat -214 ecallwwhile -18 ecaution, 59 echallenge, 15 echaracterizew 51 ecite, -27 ecite,n 4
ecitew -66 ecitewGcue -86 ecitewand -105 ecitewas -180 ecitewthat -62 eclaim, -8 eclaim,N 18 eclaim,and -9
eclaim- 184 eclaimw 25 eclaimwGcue -176 eclaimwand 108 eclaimwas -61 eclaimwthat -159 ecompare, -120
ecomplain, 10 ecomplainw -40 econcedew 3 econclude, -9 econcludew -26 econdemn, 157 econdemnw -62
econdemnwand -71 econfirm, -92 econfirm,N -28 econfirmw 55 econfirmwand -70 econtendw -106 ecredit, -182
ecreditw 15 ecriticize, 109 ecriticizew 25 ecriticizewGcue -177 ecriticizewand -38 ecriticizewas 84
edeclare, 120 edeclare,which 28 edeclarew 69 edeclarewand 23 edecline, 13 edeclinew 114
edeclinewwhether -101 edecryw 38 edecrywand 41 edefend, 31 edefend,Gcue 95 edefend,N -45 edefendw 38
edefendwand -68 edefendwas -190 edefendwthat -97 edemand, 178 edemandw -128 edenounce, 57 edenouncew 27
edenouncewand -16 edenouncewas 44 edeny, 151 edenyw 58 edenywand 58 edescribe, 145 edescribew 38
edescribewand 72 edescribewas -227 edescribewthat -126 edisclose, 19 edisclose,N -89 edismiss, 89
edismissw -76 edismisswas -44 edismisswthat -85 eemphasize, -54 eemphasizew -80 eestimate, 118
eestimatew -165 eestimatewand -165 eexplain, -83 eexplainw -209 eexplainwand -146 eexplainwthat -31
ehailw 42 eindicate, -41 eindicate- -92 eindicatew -144 einsist, -80 einsist,G -216 einsist- 35 einsistw 65
einsistwand -220 einsistwthat -167 ejoke, 129 elamentw -132 emention, 84 emention,N -80 ementionw -32
ementionwand 100 emock, 112 emockw -41 emockwand -35 enote, -142 enote,A -115 enote,N -146 enote,and 74
enote,but -15 enote,q -49 enote- -75 enotew -104 enotewand -32 enotewas -140 enotewor -13 enotewthat -88
eorder, -27 eorderw -71 eoutlinew -98 eoutlinewand -92 epledge, 14 epledge- 46 epledgew 66 epledgewand 113
eportray, 32 eportrayw 22 eportraywand -153 eportraywas -206 epraise, 116 epraise,Gcue 97 epraisew -71
epraisewand 4 epraisewas -15 epredict, -96 epredict,N -57 epredictw -165 epredictwand -119 epressw -161
epromise, -8 epromise- 12 epromisew -79 epromisewand -231 epromisewif -74 epromisewthat -52 epropose, 65
eproposew 39 eproposewand 57 eproposewthat -80 equestion, 108 equestionw 66 equestionwand 18 erecall, -65
erecall,N -169 erecallw -233 erecallwand -89 erecallwthat -34 erecallwwhen -123 erecommend, -21
erefuse, -10 erefuse,N 28 erefusew -4 erefusewand -174 erefusewthat -105 ereiterate, -61 ereiteratew -17
ereiteratewand 4 ereject, -35 erejectw -28 erejectwthat -58 eremarkw 59 eremindw -215 erepeat, 64
erepeatw -124 erepeatwthat -57 ereport, -93 ereport,N -151 ereport,n 169 ereport- -7 ereportw -115
ereportwand -129 ereportwthat -46 erespond, -25 erespondw -69 erespondwGcue -138 erespondwand 48
erespondwthat -45 ereveal, -109 erevealw 33 erevealwas -120 esay( -47 esay(N -76 esay, -75 esay,# 69
esay,A -29 esay,E -46 esay,G -6 esay,Gcue 15 esay,J -33 esay,N -122 esay,V -173 esay,Vcue 99 esay,a 50
esay,an -133 esay,and -36 esay,but -31 esay,despite 84 esay,he -16 esay,his -40 esay,in 42 esay,is -11
esay,it 41 esay,n -84 esay,q -160 esay,such -62 esay,the 13 esay,though -105 esay,was 31 esay,when 41
esay,where 31 esay,which 43 esay,while -39 esay,who -51 esay,whom 5 esay,would -82 esay- -72 esay-# -28
esay-A 31 esay-G -108 esay-J -82 esay-a -29 esay-and -84 esay-as 108 esay-n -99 esay-or -164 esay-the -4
esay-to -98 esay-which -40 esay: -83 esay:N 63 esay:q -81 esay; -71 esay;# 177 esay;and 18 esayw -117
esaywGcue -82 esaywand -39 esaywas -21 esaywbecause -121 esaywbut -61 esaywhow -89 esaywif -202
esaywor -145 esaywso -88 esaywthat -11 esaywthough 42 esaywwhat 34 esaywwhen -318 esaywwhere -68
esaywwhether -54 esaywwhich -142 esaywwhile 28 esaywwhy -59 esaywyet -74 eslam, 85 eslamw 20 eslamwand -106
eslamwas 79 estate, -55 estatew -50 estatewand -19 esuggest, 58 esuggest,A -115 esuggest,N 77
esuggest,which -7 esuggest,who 35 esuggest- 107 esuggestw -103 esuggestwand -152 esuggestwas -149
esuggestwbecause 110 esuggestwif -146 esuggestwor -7 esuggestwso -15 esuggestwthat -62 etell, -60
etell,and 16 etell,n -110 etell,q -45 etell,which 17 etell- 78 etellw -97 etellwGcue 5 etellwand -77
etellwas -129 etellwbecause -109 etellwbut -117 etellwif -93 etellwor -61 etellwthat -173 ethank, -34
ethankw 63 ethankwand 90 ethreaten, -46 etout, 64 etoutw -45 etoutwand -14 etweet, 125 etweetw 85
etweetwand 14 etweetwthat -101 eurgew -41 eurgewand -27 evow, 53 evoww -61 evowwand 4 evowwas -113
ewarnw -32 ewarnwand -149 ewarnwif -109 ewrite, -111 ewritew -214 ewritewand -96 ewritewthat -6 i0( 11
i0, -4 i0: -22 i0; 43 i0w -16 i1- 7 i1w 43 k0( 76 k0, 61 k0- 37 k0: -142 k0; 61 k0w 33 k1( -27 k1, -25
k1: 58 k1; 9 k1w -24 k2, -86 k2- 42 k2: 32 k2w -80 k3, -109 k3- -87 k3; -4 k3w -287 k4, -164 k4- -40
k4; -80 k4w -264 l1, 11 l1- -38 l1w -15 l2( 15 l2, -23 l2- -26 l2: -84 l2w 9 l3( 115 l3, -13 l3- 36 l3: -27
l3; 65 l3w -3 l4( -58 l4, 23 l4- 44 l4: -22 l4; -31 l4w -25 l5( -32 l5, -22 l5- -30 l5: 59 l5; -44 l5w -61
l6, -53 l6- -25 l6; 3 l6w -8 m(v0 -27 m(v1 14 m, -3 m,v0 -25 m- -6 m-v0 5 m-v1 -8 m: -25 m:v0 -185 m:v1 10
m; -5 m;v0 27 m;v1 -13 mw 17 mwv0 17 mwv1 6 n(#v1 -89 n(Nv1 -39 n,#v0 -68 n,#v1 -9 n,Av0 41 n,Av1 -45
n,Ev0 20 n,Ev1 -23 n,Gcuev0 166 n,Gv0 -63 n,Gv1 -23 n,Jv0 -55 n,Jv1 15 n,Nv0 -19 n,Vcuev0 -35 n,Vcuev1 69
n,Vv0 -40 n,Vv1 -15 n,alongv1 -68 n,andv0 37 n,andv1 -4 n,anv0 -26 n,anv1 34 n,arev1 -62 n,asv0 -11
n,asv1 -11 n,atv1 47 n,av1 60 n,becausev1 -166 n,butv0 188 n,butv1 -3 n,despitev1 132 n,forv1 43
n,fromv0 -50 n,hasv0 -83 n,hev0 45 n,hev1 -18 n,hisv0 -55 n,hisv1 -22 n,inv0 14 n,inv1 -17 n,isv0 30
n,isv1 -19 n,itv0 31 n,itv1 -35 n,nv0 6 n,nv1 -26 n,ofv1 -68 n,orv1 -46 n,qv0 -186 n,qv1 -24 n,shev0 58
n,somev1 -47 n,sov1 -67 n,suchv1 -112 n,thatv0 -160 n,thev0 102 n,thev1 -39 n,thoughv0 68 n,thoughv1 -37
n,tov1 -51 n,wasv0 18 n,werev1 -79 n,whenv1 9 n,wherev1 34 n,whichv0 61 n,whichv1 10 n,whilev0 42
n,whilev1 34 n,whomv1 5 n,whov0 -21 n,whov1 39 n,withv0 -46 n,withv1 8 n,wouldv0 -101 n-#v0 -28 n-#v1 9
n-Av0 -31 n-Av1 -4 n-Gv1 -99 n-Nv0 36 n-Nv1 -43 n-Vv1 -54 n-andv1 38 n-anv1 8 n-asv1 -78 n-av1 49
n-butv0 46 n-butv1 -36 n-ifv1 -44 n-nv0 -5 n-nv1 -23 n-qv0 -59 n-qv1 -14 n-thev0 203 n-thev1 10
n-whichv1 -4 n:Nv1 28 n:qv1 38 n;#v1 29 n;Nv1 -65 n;andv1 -21 n;thev1 -43 nwGcuev0 -67 nwGcuev1 14
nwandv0 6 nwandv1 -37 nwasv0 -38 nwasv1 -33 nwbecausev0 -182 nwbecausev1 -8 nwbutv0 65 nwbutv1 4
nwhowv0 -77 nwhowv1 -95 nwifv0 -114 nwifv1 -35 nworv0 -38 nworv1 -163 nwsov0 -80 nwsov1 -141 nwthatv0 -111
nwthoughv1 31 nwunlessv1 -115 nwwhateverv0 -70 nwwhatv0 73 nwwhatv1 -266 nwwhenv0 -15 nwwhenv1 -51
nwwherev0 -110 nwwherev1 -93 nwwhetherv0 -74 nwwhetherv1 -160 nwwhichv1 37 nwwhilev0 45 nwwhilev1 -49
nwwhosev1 -58 nwwhyv1 -59 nwyetv1 -106 p#, -30 p#- -10 p#w 42 p', -50 p'w -177 p), -7 p)w 12 pA, -52
pAw -116 pCw -216 pDw -314 pE, -64 pEw -105 pG, 79 pGw -18 pJ, 29 pJ- 25 pJ: -42 pJw -5 pM, -28 pM- -21
pMw -94 pN( -167 pN, -11 pN- 20 pN: 40 pN; -103 pNw -27 pO, 149 pOw -186 pP, -14 pPw -38 pR, -11 pRw -242
pS, -87 pSw -34 pV, 6 pV- -105 pVw -17 pW, -128 pWw -343 pn( 35 pn: 50 pn; 28 pnw 15 pq- 7 pqw 39 q0(0 57
q0,0 -15 q0,1 92 q0-0 -49 q0-1 113 q0:0 -9 q0;0 26 q0w0 -45 q0w1 49 q1(0 -126 q1,0 -40 q1,1 -129 q1-0 21
q1-1 23 q1:1 -165 q1w0 -57 q1w1 36 r0, -140 r0- -143 r0: -121 r0w -123 r1( 62 r1, -55 r1- 17 r1: -137
r1; -106 r1w -90 r2( -76 r2, -14 r2- -3 r2: -14 r2; 42 r2w 4 r3- -21 r3: 71 r3; -67 r3w 39 r4( -153 r4, 16
r4- 69 r4: -187 r4; 27 r4w 11 r5( -29 r5, 48 r5- 29 r5: -11 r5; 54 r5w 25 s#, -114 s#- 14 s#w -232 s,, -145
s,- -170 s,w -225 sA, -25 sAw -16 sEw -129 sG, -66 sGw -47 sJ- 39 sJw -138 sN( 44 sN, -27 sN- 71 sN: -93
sN; -128 sNw 5 sVcue, 44 sVcuew -120 sVw -134 sa, -24 sa- -16 sa: -13 sagainst, 175 san, 130 sanw -109
sany, -4 sanyw -78 sare, -22 sarew -122 satw -132 saw -202 sboth, 14 sbyw -172 sfor, -18 sfor- -4 sforw -22
she, -35 she- 11 she: 24 sher, 4 sher- -137 sherw 123 shew -43 shim, -14 shimself, 98 shimselfw 35
shimw -126 shis, -34 shisw 50 show, -73 showw -67 sif, -85 sifw 22 sin, -146 sinw 62 sis, -125 sis- 78
sisw 47 sit, -8 sit- -5 sits, 24 sitsw -120 smany, 3 smanyw -114 sn, 35 sn- -10 snow -118 snw -43 sof, 217
sofw 18 son, 24 son- -127 sonw -30 sover, -42 sq, -124 sq- 42 sshe- 66 sshew 58 ssomew -137 sthat( 65
sthat, -79 sthat- -33 sthat: 41 sthatw -122 sthe( -70 sthe, -26 sthe- 7 sthe: -31 stheir, 160 stheirw -8
sthemselvesw 72 sthemw -17 sthew -60 sthey, 163 sthey- 20 sthey; -32 stheyw 33 sthis, -186 sthisw 40
sthose, -101 sthosew -121 sto, 97 sto- 63 stow 31 suponw -87 swas, 62 swasw -138 swhat, 78 swhat- -83
swhatw 80 swhether, -98 swhetherw -130 swhyw -120 t(#_) -89 t(N_) -128 t(N_. -75 t(q_0 -173 t,#_, -101
t,#_P 22 t,A_0 -13 t,C_0 5 t,D_, -131 t,D_. -78 t,D_A -12 t,D_E 62 t,D_G -32 t,D_J -29 t,D_P 6 t,D_V 41
t,D_Vcue 89 t,D_and -34 t,D_as -112 t,D_that 36 t,D_who 41 t,E_0 -4 t,G_0 12 t,J_, -93 t,J_0 50
t,J_and -175 t,M_0 -30 t,N_, -168 t,N_. -48 t,N_E 213 t,N_P -78 t,N_V 26 t,N_Vcue 241 t,N_and -132
t,P_0 -23 t,R_' 14 t,R_A 65 t,R_E 7 t,R_V 69 t,R_Vcue 70 t,R_had -72 t,R_has 43 t,R_is 26 t,R_n 100
t,R_was -47 t,R_will -127 t,R_would -92 t,S_0 -3 t,V_0 27 t,W_0 -63 t,n_, -157 t,n_. -107 t,n_P -139
t,n_and -187 t,n_that 66 t,n_the -34 t,n_to 15 t,q_0 -89 t-A_0 -19 t-C_0 14 t-D_A 195 t-D_J 199 t-D_V -48
t-D_that 111 t-G_0 32 t-J_0 52 t-M_0 -99 t-P_0 -42 t-S_0 30 t-V_0 9 t-W_0 -44 t-n_P -8 t-n_that 69
t-q_0 -50 t:G_0 -98 t:N_. -103 t:q_0 18 t;C_0 -21 twC_0 -7 twG_0 15 twW_0 -75 v0(N -147 v0,# 4 v0,A -44
v0,E 8 v0,G -50 v0,Gcue 37 v0,J -48 v0,N -46 v0,an -28 v0,and -117 v0,as -185 v0,but -11 v0,despite 58
v0,for -36 v0,his -173 v0,in -159 v0,n -83 v0,or -39 v0,q -94 v0,such -111 v0,the 99 v0,to -109
v0,which 100 v0,while -37 v0,with -23 v0-# -200 v0-A -78 v0-G -31 v0-all 180 v0-and -35 v0-n 35 v0-to 7
v0:N -159 v0;N 25 v0wGcue -20 v0wand -6 v0was -3 v0wbecause -141 v0wbut -46 v0wif -114 v0wor -102 v0wso -70
v0wthat 30 v0wwhen -152 v0wwhether -55 v0wwhile -249 v1(# -89 v1(N -19 v1,# -50 v1,A -18 v1,E -8 v1,G -34
v1,Gcue 84 v1,J 25 v1,N 53 v1,V -44 v1,Vcue 39 v1,a 67 v1,although -39 v1,an 19 v1,and 63 v1,are 26
v1,as 48 v1,at -21 v1,because -44 v1,but 38 v1,has -141 v1,have 9 v1,he 20 v1,his 73 v1,if -163 v1,in 21
v1,is 31 v1,it 14 v1,n 38 v1,of -151 v1,or -137 v1,q -68 v1,she -10 v1,since -36 v1,so -67 v1,some 83
v1,that 6 v1,the -24 v1,they 126 v1,though 110 v1,was 22 v1,were -125 v1,when -98 v1,where -52 v1,which 11
v1,while 68 v1,who 7 v1,will 86 v1,with -18 v1,would -136 v1-# 125 v1-A 5 v1-G -86 v1-J 46 v1-V -54 v1-a 48
v1-an 51 v1-and 20 v1-as -79 v1-but 105 v1-n -62 v1-q -50 v1-the 51 v1-which -4 v1-who -36 v1:q 18 v1;# 34
v1;and -14 v1;the -43 v1wGcue 5 v1walthough 74 v1wand -3 v1was -96 v1wbecause -39 v1wbut 41 v1whow -140
v1wif -44 v1wor -119 v1wso -156 v1wthat -109 v1wthough 17 v1wunless -101 v1wwhatever -98 v1wwhen 17
v1wwhere -172 v1wwhether -172 v1wwhich 13 v1wwhile 60 v1wwhose -117 v1wwhy -92 v1wyet -106
"""
