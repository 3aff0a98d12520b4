"""Learned weights: where a complement ends.

Made by tests/bench/train_attribution.py; not edited by hand.
"""

PACKED = r"""
1(# -104 1(#_n -104 1(N -82 1(N_) -152 1(N_. -99 1(q -170 1,# -23 1,#_, -88 1,#_n 152 1,#_of 116 1,A 6
1,A_# -160 1,A_, -24 1,A_G 84 1,A_J -212 1,A_V 25 1,A_a 24 1,A_as 23 1,A_for -128 1,A_if -206 1,A_in -178
1,A_n -32 1,A_than -179 1,A_the 18 1,A_though 56 1,A_to -153 1,E 14 1,E_with -224 1,G -52 1,G_A 99
1,G_G -143 1,G_J 12 1,G_N 48 1,G_a 123 1,G_his -181 1,G_n -25 1,G_that -3 1,G_the -19 1,G_to 32 1,G_with 66
1,Gcue 88 1,Gcue_N 6 1,Gcue_he -64 1,Gcue_her -68 1,Gcue_his -60 1,Gcue_it 75 1,Gcue_n -30 1,Gcue_she 133
1,Gcue_that 88 1,Gcue_the 30 1,Gcue_to -8 1,J -4 1,J_n -66 1,N 26 1,N_' -44 1,N_, -57 1,N_. -118 1,N_E 151
1,N_N -9 1,N_V 11 1,N_Vcue 189 1,N_and -82 1,N_n -135 1,V -23 1,V_N 33 1,V_the -100 1,Vcue 50 1,Vcue_N 157
1,Vcue_to -128 1,Vcue_with -23 1,a 64 1,a_J 108 1,a_N -79 1,a_V 50 1,along -123 1,along_with -123
1,although -41 1,among -177 1,an_n -11 1,and 19 1,and_A -78 1,and_J -56 1,and_N -4 1,and_V -62
1,and_Vcue 288 1,and_a -104 1,and_he 119 1,and_it -45 1,and_n -51 1,and_q -174 1,and_that -258 1,and_the 15
1,and_they 129 1,are 30 1,as -11 1,as_n 6 1,as_q -189 1,at -39 1,because -28 1,but 38 1,but_A -115
1,but_J 76 1,but_N 119 1,but_V -108 1,but_Vcue 262 1,but_he 260 1,but_n 14 1,but_that -150 1,but_the -18
1,but_they 83 1,despite 18 1,for 47 1,from -73 1,has -126 1,he 25 1,he_V 30 1,he_Vcue 81 1,he_would -208
1,his -44 1,his_n -11 1,if -139 1,in 5 1,in_N 45 1,in_n -259 1,in_which 60 1,is 34 1,it 12 1,most -44
1,n -21 1,n_, -130 1,n_and -136 1,n_n -222 1,n_of -141 1,n_to -7 1,of -138 1,or -66 1,q -84 1,q_A -87
1,q_N -54 1,q_i -37 1,she 6 1,since -30 1,so -61 1,some -60 1,some_n 74 1,such -116 1,such_as -116
1,that -12 1,the 43 1,the_J 33 1,the_N -55 1,the_n 44 1,they 102 1,though 37 1,though_A -68 1,to -24
1,to_V -209 1,was 21 1,was_n 9 1,were -107 1,when -21 1,when_he -15 1,where 15 1,where_N -59 1,which 34
1,which_V 61 1,which_has -9 1,which_he 55 1,which_is 15 1,which_was -133 1,which_would -93 1,while 61
1,while_# 193 1,while_A 17 1,while_N -10 1,while_the -98 1,who 33 1,who_V -101 1,who_Vcue -37 1,who_had -95
1,who_has 106 1,who_is 24 1,who_was 18 1,whom 3 1,whom_he 3 1,will 87 1,with -15 1,with_the -35 1,would -75
1,would_V -99 1-# -22 1-#_n 35 1-A -31 1-G -69 1-G_N -170 1-J -19 1-V -57 1-a 37 1-a_n 89 1-all 162 1-an 40
1-as -56 1-but -15 1-if -40 1-n -22 1-n_N -35 1-n_n -229 1-or 19 1-q -67 1-the 73 1-the_N -33 1-the_n 149
1-to -17 1-to_V -120 1-which -3 1-who -47 1:N_N 68 1:q 20 1:q_N 138 1;# 30 1;#_n 30 1;N 15 1;and -13
1;the -31 1wGcue 13 1wGcue_, 91 1wGcue_. -74 1wGcue_A -144 1wGcue_J -168 1wGcue_N -225 1wGcue_a 102
1wGcue_for -117 1wGcue_his -146 1wGcue_in -85 1wGcue_n 23 1wGcue_of -134 1wGcue_that 114 1wGcue_the -23
1wGcue_to -215 1walthough 86 1wand_# 69 1wand_A -63 1wand_E 149 1wand_G -30 1wand_Gcue 272 1wand_J -110
1wand_N -6 1wand_V -8 1wand_Vcue 223 1wand_a -237 1wand_an -116 1wand_for -188 1wand_has 46 1wand_have -135
1wand_he 68 1wand_her -189 1wand_his -167 1wand_in -160 1wand_is -5 1wand_its -128 1wand_n -116
1wand_other -196 1wand_q -365 1wand_that -268 1wand_the -147 1wand_their -136 1wand_to -195 1wand_was -159
1wand_will -124 1wand_would -28 1was -28 1was_# -170 1was_A -193 1was_E -133 1was_G -125 1was_J 30
1was_N -237 1was_V -137 1was_a -122 1was_an -183 1was_he 162 1was_his -162 1was_it 80 1was_many -96
1was_much -126 1was_n -100 1was_q -203 1was_the -41 1was_they 3 1wbecause -56 1wbecause_N -62
1wbecause_he -234 1wbecause_it 5 1wbecause_n -142 1wbecause_of -184 1wbecause_q -143 1wbecause_she 43
1wbecause_the -175 1wbecause_they -42 1wbut 31 1wbut_A -84 1wbut_Gcue 177 1wbut_V 56 1wbut_Vcue 135
1wbut_did 115 1wbut_q -134 1wbut_that -178 1wbut_would 22 1whow -142 1whow_J -19 1whow_the -15 1wif -42
1wif_A 105 1wif_J -101 1wif_N -159 1wif_he -190 1wif_his -72 1wif_it -180 1wif_n -71 1wif_she -144
1wif_the -152 1wif_they 23 1wor -175 1wor_A -36 1wor_G -40 1wor_J -25 1wor_N -67 1wor_V -43 1wor_n -51
1wor_q -49 1wso -178 1wso_. -20 1wso_A -9 1wso_E -15 1wso_many -15 1wso_much -13 1wso_n -41 1wthat -29
1wthat_, -53 1wthat_. 96 1wthat_A -149 1wthat_E -130 1wthat_G -108 1wthat_J -75 1wthat_N -291 1wthat_V -263
1wthat_Vcue -114 1wthat_a -65 1wthat_could -142 1wthat_had -89 1wthat_has 106 1wthat_have -81
1wthat_he -125 1wthat_his -65 1wthat_is -102 1wthat_it -69 1wthat_n -17 1wthat_q -157 1wthat_she -136
1wthat_the 33 1wthat_they -75 1wthat_was 74 1wthat_were -127 1wthat_will -43 1wthat_with -112
1wthat_would -197 1wthough 26 1wthough_he -52 1wunless -149 1wunless_N -61 1wwhat 17 1wwhat_he -29
1wwhat_is -102 1wwhat_it 118 1wwhatever -91 1wwhen 11 1wwhen_G -72 1wwhen_N -131 1wwhen_a 89 1wwhen_he 75
1wwhen_it 56 1wwhen_n 67 1wwhen_she -185 1wwhen_the 28 1wwhen_they -51 1wwhere -159 1wwhere_the -73
1wwhether -155 1wwhether_N -42 1wwhether_he -36 1wwhether_it -75 1wwhether_n -52 1wwhich 21 1wwhile 18
1wwhile_G -47 1wwhile_N 102 1wwhile_he -53 1wwhile_n 47 1wwhose -92 1wwhose_n -92 1wwhy -94 1wyet -88
1wyet_V -103 2(#_n_) -104 2(N_._) -72 2,A_V_S 83 2,A_if_R -130 2,A_in_D -110 2,A_n_n -123 2,A_though_R -90
2,C_A_D -176 2,C_A_N 18 2,C_A_P -173 2,C_A_V -71 2,C_A_n -167 2,C_N_M -32 2,C_N_N 71 2,C_V_P -18
2,C_V_n -71 2,C_Vcue_A 135 2,C_Vcue_W 130 2,C_he_V 146 2,C_he_Vcue 166 2,C_that_D -215 2,C_that_N -132
2,C_that_R -144 2,C_the_N 152 2,C_the_n -40 2,C_they_M -50 2,D_J_N 209 2,D_J_n -49 2,D_N_N -127 2,D_N_n 9
2,D_n_J 30 2,D_n_M -142 2,D_n_P -20 2,D_n_V 49 2,D_n_Vcue 20 2,D_n_W 51 2,D_n_n 42 2,G_G_n -143 2,G_J_n -5
2,G_n_P 113 2,G_the_n 29 2,Gcue_that_D 150 2,Gcue_that_R -57 2,Gcue_that_q 134 2,Gcue_the_n 22 2,J_n_, -89
2,J_n_C -89 2,J_n_n 48 2,M_n_P -96 2,N_,_C -104 2,N_,_M 55 2,N_,_N -136 2,N_._$ -75 2,N_N_' -28
2,N_N_, -105 2,N_N_. 72 2,N_N_C -136 2,N_N_M 17 2,N_N_N -111 2,N_Vcue_W 47 2,N_and_N -63 2,P_#_n 86
2,P_N_N -23 2,P_a_n -154 2,P_n_, -134 2,P_n_n 6 2,P_the_n 109 2,R_A_V -11 2,R_V_D -114 2,R_Vcue_, -33
2,S_N_M -50 2,S_N_N 65 2,S_a_J 13 2,S_he_M 99 2,S_he_V -31 2,S_n_S -164 2,S_the_n -37 2,V_N_N 33
2,V_the_n 11 2,Vcue_with_# 79 2,W_V_P 19 2,W_V_n -15 2,W_he_Vcue 111 2,n_and_G -58 2,n_and_n -81
2,n_n_C -122 2-D_n_W 82 2-D_n_n -13 2:N_N_. -50 2wC_#_P 99 2wC_#_n -92 2wC_A_D 83 2wC_A_E 103 2wC_A_G -118
2wC_A_J -125 2wC_A_V -137 2wC_A_n -183 2wC_E_D 7 2wC_E_n -129 2wC_G_D 31 2wC_G_J -128 2wC_G_P 57
2wC_G_n -39 2wC_Gcue_O 94 2wC_Gcue_P 94 2wC_Gcue_W 173 2wC_J_. -34 2wC_J_P -99 2wC_J_n -279 2wC_N_, -40
2wC_N_. -219 2wC_N_C -133 2wC_N_M -87 2wC_N_N -8 2wC_N_P -262 2wC_N_V -156 2wC_N_Vcue 193 2wC_N_n -57
2wC_V_A 77 2wC_V_D 52 2wC_V_G -176 2wC_V_J -204 2wC_V_N 51 2wC_V_O 62 2wC_V_P -126 2wC_V_R -153
2wC_V_W -173 2wC_V_n -37 2wC_Vcue_, 112 2wC_Vcue_D 29 2wC_Vcue_N 112 2wC_Vcue_O 8 2wC_Vcue_P 59
2wC_Vcue_R 111 2wC_Vcue_W 242 2wC_Vcue_n -12 2wC_a_J -83 2wC_a_n -128 2wC_an_n -72 2wC_did_A 101
2wC_has_Vcue 72 2wC_he_M 67 2wC_her_n -163 2wC_his_J -126 2wC_his_n -109 2wC_in_D -172 2wC_n_, -43
2wC_n_- -124 2wC_n_. -210 2wC_n_C -171 2wC_n_D 75 2wC_n_G 59 2wC_n_J -127 2wC_n_M 43 2wC_n_N -189
2wC_n_P -274 2wC_n_R -137 2wC_n_S -129 2wC_n_V -129 2wC_n_W -111 2wC_n_n -122 2wC_other_J -91
2wC_other_N -90 2wC_other_n -144 2wC_q_A -80 2wC_q_D -124 2wC_q_G -85 2wC_q_J -146 2wC_q_M -137
2wC_q_V -112 2wC_q_n -169 2wC_that_A -74 2wC_that_D -170 2wC_that_N -146 2wC_that_R -153 2wC_that_q -79
2wC_the_J -115 2wC_the_N 3 2wC_the_n -240 2wC_their_n -110 2wC_will_V -136 2wC_would_A 83 2wC_would_M -13
2wC_would_V -141 2wGcue_,_q 100 2wGcue_._$ -74 2wGcue_J_n -125 2wGcue_his_n -111 2wGcue_n_. 77
2wGcue_n_P -106 2wGcue_that_D -19 2wGcue_that_R 117 2wGcue_the_n 61 2wGcue_to_V -170 2wS_#_n 87 2wS_._$ -20
2wS_A_J -49 2wS_A_M -167 2wS_A_P -33 2wS_A_n -138 2wS_E_P -86 2wS_G_D -164 2wS_G_P 21 2wS_G_n -72
2wS_J_. -59 2wS_J_P -116 2wS_J_S 93 2wS_J_n -181 2wS_N_' -74 2wS_N_, -54 2wS_N_C -81 2wS_N_M -26
2wS_N_N -44 2wS_N_V -100 2wS_N_n -38 2wS_V_P -126 2wS_a_J 67 2wS_a_N -80 2wS_a_n -265 2wS_a_q -157
2wS_an_J -134 2wS_an_n -71 2wS_he_' -40 2wS_he_M -254 2wS_he_V 32 2wS_he_Vcue 92 2wS_his_n -168 2wS_it_M 68
2wS_it_V -228 2wS_it_n 69 2wS_many_n -67 2wS_n_, 86 2wS_n_. -136 2wS_n_C -38 2wS_n_P -143 2wS_n_S -125
2wS_n_V 75 2wS_n_n -63 2wS_of_D -129 2wS_of_N -44 2wS_q_A -41 2wS_q_D -133 2wS_q_J -90 2wS_q_N -131
2wS_q_R -102 2wS_q_n -111 2wS_she_M -171 2wS_she_V 96 2wS_the_J -229 2wS_the_N -199 2wS_the_n 38
2wS_they_M 76 2wS_they_V -90 2wW_._$ 96 2wW_A_M -58 2wW_A_V -57 2wW_J_n -147 2wW_N_' -64 2wW_N_M -181
2wW_N_N -110 2wW_N_V -61 2wW_N_Vcue -10 2wW_N_n -55 2wW_N_q -43 2wW_V_D -81 2wW_V_N -30 2wW_V_P -126
2wW_V_n 91 2wW_Vcue_P -52 2wW_a_n -44 2wW_could_V -102 2wW_have_V -55 2wW_he_' -48 2wW_he_M -113
2wW_he_V -58 2wW_he_Vcue -88 2wW_his_n -62 2wW_it_M -65 2wW_it_V -19 2wW_many_n -29 2wW_n_. -75
2wW_n_D -112 2wW_n_M -145 2wW_n_P 49 2wW_n_R -57 2wW_n_V -125 2wW_n_n -159 2wW_q_D -41 2wW_q_R -22
2wW_she_M -51 2wW_she_V -53 2wW_she_Vcue -54 2wW_the_J -132 2wW_the_N 49 2wW_the_n -210 2wW_they_V -44
2wW_was_V -91 2wW_will_V -43 2wW_would_M -88 2wW_would_V -65 aNC -172 aND -69 aNM -14 aNN -177 aNP 3
aNS -69 aNV -131 aNW -194 aNe -11 aNq -103 aae -22 aane 114 anC -141 ane 35 ann -6 atheC -118 atheM -174
athee 64 awhichM -55 awhichP 83 awhiche 51 awhoM -25 awhoe 57 c0( 86 c0, 30 c0- -5 c0: -149 c0; 57 c0w -4
c1( -15 c1, -53 c1- -39 c1: 32 c1; -81 c1w -16 c2( -59 c2, 4 c2- 124 c2: 94 c2w -28 c3, -66 c3- 10 c3: -137
c3w 7 eaccording, -259 eaccording,N -113 eaccording,and -188 eaccordingw -205 eaccordingwand -188
eaccordingwas -45 eaccordingwthat -27 eaccuse, -8 eaccusew -35 eaccusewGcue -148 eaccusewand -8
eaccusewas -140 eacknowledge, 25 eacknowledge- 18 eacknowledgewand -23 eacknowledgewthat -99 eadd, -113
eadd,q -24 eaddw -121 eaddwGcue -111 eaddwand 30 eaddwif -9 eaddwthat -25 eadmit, 36 eadmitw -91
eagree, -82 eagree,A -203 eagreew -54 eagreewand -201 eagreewthat -150 eallege, -63 eallegew -191
eannounce, 132 eannounce,Gcue -67 eannouncew 92 eannouncewand -74 eannouncewas 75 eannouncewthat -102
eapplaud, -131 eapplaudw -167 eargue, -84 eargue,N 5 eargue,and -48 eargue,but 30 eargue,q -70 eargue- -113
earguew -41 earguewand -106 earguewas 83 earguewif -35 earguewthat -82 eask, 98 eask,N 10 eask,which -98
easkw -92 easkwand -181 easkwas -95 easkwor -36 easkwthat -107 easkwwhether -32 eassert, -176 eassertw 89
eassurew 30 eblame, -151 eblamew -34 eblamewand -93 eblamewthat -46 eblast, 18 eblastw 138 eboast, 33
eboastw 73 eboastwand -122 ecall, 53 ecall,A 4 ecall,Gcue 160 ecall,N 88 ecall,and 17 ecall,n -69
ecall,which 154 ecall- 7 ecall-G 40 ecall-n -37 ecallw 10 ecallwGcue 7 ecallwand 17 ecallwas 18
ecallwbecause -171 ecallwor -35 ecallwthat -139 ecallwwhile -47 ecaution, 45 echallenge, 24
echaracterizew 22 ecite, -7 ecite,n -36 ecitew -52 ecitewGcue -117 ecitewand -147 ecitewas -218
ecitewthat -56 eclaim,N -12 eclaim,and 33 eclaimw 33 eclaimwGcue -138 eclaimwand 37 eclaimwthat -121
ecompare, -97 ecomplain, 7 ecomplainw -43 econcedew 7 econclude, -12 econcludew -37 econdemn, 154
econdemnw -29 econdemnwand -105 econfirm, -87 econfirm,N -22 econfirmw 73 econfirmwand -50 econtendw -137
ecredit, -169 ecreditw 15 ecriticize, 97 ecriticizew 12 ecriticizewGcue -141 ecriticizewand -13
ecriticizewas 66 edeclare, 144 edeclare,which 10 edeclarew 87 edeclarewand 4 edecline, 17 edeclinew 77
edeclinewand 162 edeclinewor -60 edeclinewwhether -118 edecryw 36 edecrywand 60 edefend, 21 edefend,Gcue 98
edefendw 56 edefendwand -46 edefendwas -181 edefendwthat -40 edemand, 176 edemandw -141 edenounce, 66
edenouncew 5 edenouncewand -29 edenouncewas 21 edeny, 148 edenyw 93 edenywand 93 edescribe, 153
edescribew 54 edescribewand 61 edescribewas -283 edescribewthat -88 edisclose, 25 edisclose,N -99
edismiss, 123 edismissw -83 edismisswas -60 edismisswthat -93 eemphasize, -64 eemphasizew -77
eestimate, 109 eestimatew -158 eestimatewand -158 eexplain, -84 eexplainw -166 eexplainwand -124
eexplainwthat -34 ehailw 18 eindicate, -50 eindicate- -82 eindicatew -146 einsist, -94 einsist,G -196
einsist- 20 einsistw 72 einsistwand -216 einsistwthat -212 ejoke, 150 elamentw -117 emention, 85
emention,N -58 ementionw -21 ementionwand 114 emock, 123 emockw -37 enote, -140 enote,A -181 enote,N -133
enote,and 85 enote,but -17 enote,q -36 enote- -96 enotew -108 enotewand -12 enotewas -126 enotewor -5
enotewthat -72 eorder, -57 eorderw -104 eoutline, -8 eoutlinew -87 eoutlinewand -80 epledge, -36
epledge- 17 epledgew 80 epledgewand 143 eportray, 19 eportrayw 19 eportraywand -182 eportraywas -227
epraise, 119 epraise,Gcue 68 epraisew -59 epraisewand 21 epraisewas -68 epredict, -91 epredict,N -75
epredictw -152 epredictwand -103 epressw -142 epresswand -72 epromise, 14 epromise- 26 epromisew -95
epromisewand -203 epromisewif -96 epromisewthat -62 epropose, 63 eproposew 60 eproposewand 76
eproposewthat -65 equestion, 97 equestionw 39 equestionwand 42 erecall, -67 erecall,N -186 erecallw -197
erecallwand -102 erecallwthat -33 erecallwwhen -127 erecommend, 11 erefuse, -25 erefuse,N 43 erefusew -9
erefusewand -175 erefusewthat -95 ereiterate, -61 ereiteratew -10 ereject, -33 erejectw 22 erejectwthat -81
eremarkw 77 eremindw -207 erepeat, 74 erepeatw -120 erepeatwthat -54 ereport, -64 ereport,N -193 ereport- 5
ereportw -114 ereportwand -164 ereportwthat -30 erespond, -12 erespondw -35 erespondwGcue -128
erespondwand 57 erespondwthat -66 ereveal, -100 erevealw 25 erevealwas -133 esay( -24 esay(N -107 esay, -67
esay,# 76 esay,A -41 esay,E -55 esay,G 8 esay,Gcue 12 esay,J -52 esay,N -112 esay,V -182 esay,Vcue 116
esay,a 38 esay,an -106 esay,and -46 esay,as -12 esay,but -39 esay,despite 80 esay,he -16 esay,his 60
esay,in 12 esay,is -17 esay,it 52 esay,n -44 esay,q -113 esay,such -59 esay,the -4 esay,though -103
esay,was 40 esay,when 51 esay,where 27 esay,which 42 esay,while -54 esay,who -37 esay,whom 3 esay,would -51
esay- -74 esay-# 11 esay-A 39 esay-G -130 esay-J -81 esay-a -9 esay-and -93 esay-as 84 esay-n -96
esay-or -194 esay-to -137 esay-which -32 esay: -83 esay:N 56 esay:q -62 esay; -81 esay;# 202 esayw -106
esaywGcue -81 esaywand -50 esaywas -38 esaywbecause -85 esaywbut -71 esaywhow -74 esaywif -212 esaywor -59
esaywso -90 esaywthat -15 esaywthough 37 esaywwhat 66 esaywwhen -342 esaywwhere -63 esaywwhether -47
esaywwhich -161 esaywwhile 24 esaywwhy -57 esaywyet -60 eslam, 65 eslamw 27 eslamwand -94 eslamwas 63
estate, -51 estatew -6 estatewand -23 esuggest, 67 esuggest,A -158 esuggest,N 82 esuggest,which -18
esuggest- 106 esuggestw -77 esuggestwand -143 esuggestwas -149 esuggestwbecause 108 esuggestwif -164
esuggestwor -8 esuggestwso -14 esuggestwthat -81 etell, -64 etell,and -22 etell,n -85 etell,q -47
etell,which 5 etell- 56 etellw -92 etellwGcue 16 etellwand -80 etellwas -132 etellwbecause -106
etellwbut -92 etellwif -97 etellwor -64 etellwthat -161 ethank, -22 ethankw 66 ethankwand 96 ethreaten, -49
ethreatenw -65 etout, 15 etoutw -47 etweet, 136 etweetw 101 etweetwand 26 etweetwthat -77 eurge, -64
eurgew -25 eurgewand -7 eurgewthat -109 evow, 66 evoww -55 evowwand 11 evowwas -116 ewarnw -16
ewarnwand -134 ewarnwif -113 ewrite, -101 ewritew -140 ewritewand 9 ewritewthat -7 i0( 16 i0, -16 i0- 16
i0: -39 i0; 43 i0w -7 i1- 6 i1w 46 k0( 47 k0, 65 k0- 16 k0: -98 k0; 35 k0w 42 k1( -54 k1, -24 k1- -23
k1: 74 k1; 16 k1w -10 k2( -123 k2, -86 k2- 23 k2: 70 k2w -64 k3, -108 k3- -129 k3w -243 k4, -150 k4- 9
k4w -195 l1, 25 l1- -38 l1w -66 l2( -32 l2- -54 l2: -103 l2w 4 l3( 96 l3- 17 l3: -33 l3; 55 l3w -8 l4( -57
l4, 24 l4- 35 l4: -37 l4; -42 l4w -29 l5, -37 l5- -49 l5: 77 l5; -60 l5w -75 l6, -41 l6- -22 l6w -17 m( 9
m(v0 -61 m(v1 44 m, -16 m,v0 -35 m,v1 7 m- 20 m-v0 21 m-v1 4 m: -41 m:v0 -208 m:v1 -13 m; -6 m;v0 38
m;v1 -14 mw 6 mwv0 18 mwv1 -16 n(#v1 -104 n(Nv1 -49 n,#v0 -59 n,#v1 5 n,Av0 51 n,Av1 -36 n,Ev0 4 n,Ev1 22
n,Gcuev0 180 n,Gcuev1 38 n,Gv0 -81 n,Gv1 -14 n,Jv0 -83 n,Jv1 25 n,Nv0 -43 n,Nv1 28 n,Vcuev1 76 n,Vv0 -54
n,alongv1 -123 n,andv0 -24 n,andv1 19 n,anv0 -13 n,anv1 16 n,arev1 -47 n,asv0 -179 n,asv1 19 n,atv1 54
n,av0 -21 n,av1 62 n,becausev1 -154 n,butv0 165 n,butv1 -16 n,despitev1 160 n,forv1 44 n,hasv0 -80
n,hev0 16 n,hev1 22 n,hisv0 -53 n,hisv1 -6 n,inv1 9 n,isv0 51 n,isv1 -7 n,itv0 49 n,itv1 -17 n,nv0 33
n,nv1 -50 n,ofv1 -102 n,orv1 -10 n,qv0 -161 n,qv1 -14 n,shev0 62 n,somev1 -34 n,sov1 -61 n,suchv1 -116
n,thatv0 -135 n,thev0 111 n,thev1 -30 n,theyv1 102 n,thoughv0 76 n,thoughv1 -15 n,tov1 -65 n,wasv0 -19
n,wasv1 59 n,werev1 -80 n,whenv1 8 n,wherev1 30 n,whichv0 24 n,whichv1 13 n,whilev0 27 n,whilev1 48
n,whomv1 3 n,whov0 -10 n,whov1 56 n,withv0 -42 n,withv1 11 n,wouldv0 -66 n-Av0 -47 n-Av1 -26 n-Gv1 -97
n-Nv1 -11 n-Vv1 -57 n-andv1 29 n-anv1 20 n-asv1 -62 n-av1 64 n-butv0 36 n-butv1 -34 n-ifv1 -40 n-nv0 -21
n-nv1 -7 n-orv1 19 n-qv1 -29 n-thev0 149 n-thev1 8 n-tov1 30 n-whichv1 -3 n:Nv1 8 n:qv1 30 n;#v1 13
n;andv1 -13 nwGcuev0 -54 nwGcuev1 28 nwandv0 23 nwandv1 -18 nwasv0 -8 nwasv1 -34 nwbecausev0 -193
nwbecausev1 -26 nwbutv0 45 nwbutv1 -5 nwhowv0 -78 nwhowv1 -87 nwifv0 -88 nwifv1 -30 nworv0 -97 nworv1 -157
nwsov0 -64 nwsov1 -139 nwthatv0 -89 nwthoughv1 34 nwunlessv1 -149 nwwhateverv0 -67 nwwhatv0 89
nwwhatv1 -314 nwwhenv0 -11 nwwhenv1 -37 nwwherev0 -106 nwwherev1 -87 nwwhetherv1 -121 nwwhichv1 44
nwwhilev0 28 nwwhilev1 -14 nwwhosev1 -86 nwwhyv1 -57 nwyetv1 -88 p#, -43 p#- -49 p#w 62 p', -45 p'w -135
p), -6 p)w -27 pA, -51 pA- 34 pAw -115 pCw -183 pD, -26 pDw -270 pE, -58 pEw -85 pG, 68 pGw -32 pJ, 23
pJ- 60 pJ: -57 pJw 8 pM, -6 pM- -33 pMw -78 pN( -155 pN, -12 pN- 9 pN: 32 pNw -24 pO, 115 pOw -201 pP, -4
pP- -32 pPw -28 pR, -14 pRw -275 pS, -77 pSw -38 pV, -5 pV- -100 pV: -160 pVw -17 pW, -128 pWw -343 pn( -12
pn- -13 pn: 23 pn; 40 pnw 9 pq- 6 pqw 46 q0(0 48 q0,0 -10 q0,1 94 q0-0 -41 q0-1 118 q0:0 -19 q0;0 46
q0w0 -28 q0w1 57 q1(0 -142 q1,0 -51 q1,1 -97 q1-0 39 q1-1 8 q1:0 -9 q1:1 -127 q1w0 -37 q1w1 43 r0, -123
r0- -167 r0: -153 r0w -159 r1( 22 r1, -41 r1- 17 r1: -179 r1; -74 r1w -107 r2( -19 r2, 6 r2- -29 r2: -16
r2; 43 r2w -11 r3( 18 r3, 18 r3- -31 r3: 62 r3; -73 r3w 17 r4( -140 r4, 32 r4- 63 r4: -219 r4; 51 r4w -17
r5( 26 r5, 70 r5- 33 r5: 7 r5; 56 s#, -107 s#- 8 s#w -154 s,, -169 s,- -151 s,w -220 sAw -28 sG, -60
sGw -91 sJ, 4 sJ- 52 sJw -125 sN( 51 sN- 102 sN: -95 sNw 20 sV, -38 sVcue, 30 sVcuew -106 sVw -193 sa, -27
sa- -67 sa: 22 sagainst, 147 san, 105 sanw -97 sany, 40 sanyw -70 sare, -25 sarew -95 satw -146 saw -190
sboth, 19 sbothw 8 sbyw -144 sfor, -14 sfor- 8 sforw -21 she, -31 she- 26 she: 29 sher, -17 sher- -119
sherw 102 shew -25 shim, 29 shimself, 80 shimselfw 25 shimw -124 shis, -29 shisw 41 show, -23 showw -63
sif, -85 sifw 70 sinw 37 sis, -92 sis- 79 sisw 84 sit- -17 sits, -19 sitsw -148 sitw 11 smany, 13
smanyw -94 sn, 38 snow -112 snw -26 sof, 179 sofw 27 son, 29 son- -122 sonw -43 sover, -33 soverw -94
sq, -144 sq- 35 sqw 48 sshe, 7 sshe- 79 sshew 57 ssuchw -47 sthat( 29 sthat, -84 sthat- -28 sthat: 42
sthatw -128 sthe( -72 sthe, -21 sthe: -16 stheir, 135 stheirw 18 sthemselvesw 58 sthemw -26 sthew -62
sthey, 170 sthey- 24 sthey; -32 stheyw 26 sthis, -227 sthisw 45 sthose, -128 sthosew -107 sto, 89 sto- 77
stow 42 suponw -66 swas, 40 swasw -133 swhat, -33 swhat- -66 swhatw 49 swhether, -101 swhetherw -151
swhyw -125 t(#_) -104 t(N_) -152 t(N_. -99 t(q_0 -170 t,#_, -88 t,#_P 20 t,A_0 6 t,C_0 10 t,D_, -108
t,D_. -96 t,D_A 8 t,D_E 28 t,D_G -45 t,D_J 7 t,D_P 24 t,D_V 21 t,D_Vcue 110 t,D_and -84 t,D_as -116
t,D_that 34 t,D_who 49 t,E_0 14 t,G_0 21 t,J_, -89 t,J_0 43 t,J_and -226 t,M_0 -21 t,N_, -111 t,N_. -85
t,N_E 184 t,N_V 76 t,N_Vcue 221 t,N_and -110 t,R_' -13 t,R_A 64 t,R_V 52 t,R_Vcue 50 t,R_had -61 t,R_has 32
t,R_is 23 t,R_n 108 t,R_was -53 t,R_will -117 t,R_would -82 t,S_0 7 t,V_0 5 t,W_0 -32 t,n_, -143 t,n_. -114
t,n_P -141 t,n_and -156 t,n_to -7 t,q_0 -84 t-A_0 -31 t-D_A 147 t-D_J 201 t-D_V -54 t-D_that 82 t-G_0 58
t-J_0 58 t-M_0 -127 t-P_0 -47 t-S_0 14 t-W_0 -49 t-n_P 6 t-n_V -135 t-q_0 -67 t:G_0 -109 t:N_. -103
t:q_0 20 t;C_0 -13 twC_0 -14 twG_0 13 twS_0 -14 twW_0 -74 v0(N -117 v0,# 33 v0,A -65 v0,G -54 v0,Gcue 59
v0,J -43 v0,N -39 v0,an 37 v0,and -74 v0,as -205 v0,but -8 v0,for -13 v0,his -38 v0,in -165 v0,n -100
v0,or 9 v0,q -95 v0,such -87 v0,the 63 v0,while -10 v0,with -13 v0-# -174 v0-A -74 v0-G -3 v0-and -73
v0-n 63 v0-to 20 v0:N -95 v0wGcue -94 v0wand -37 v0was -20 v0wbecause -129 v0wbut -43 v0wif -66 v0wor -114
v0wso -48 v0wthat 91 v0wwhen -101 v0wwhile -232 v1(# -104 v1(N -47 v1,# -53 v1,E -6 v1,G -10 v1,Gcue 61
v1,J 18 v1,N 75 v1,V -23 v1,Vcue 50 v1,a 64 v1,although -41 v1,an -38 v1,and 47 v1,are 30 v1,as 48
v1,at -39 v1,because -26 v1,but 36 v1,despite -20 v1,for 51 v1,has -126 v1,he 25 v1,his -50 v1,if -139
v1,in 25 v1,is 34 v1,it 12 v1,most -44 v1,n 32 v1,of -128 v1,or -196 v1,q -71 v1,she 6 v1,since -30
v1,so -61 v1,some 74 v1,such -55 v1,the 7 v1,they 102 v1,though 108 v1,to -9 v1,was 21 v1,were -107
v1,when -51 v1,where -37 v1,which 60 v1,while 69 v1,who 33 v1,will 87 v1,with -22 v1,would -75 v1-# 42
v1-A 13 v1-G -96 v1-J 32 v1-N 10 v1-V -57 v1-a 37 v1-an 40 v1-and 27 v1-as -82 v1-but 95 v1-n -52 v1-or -19
v1-q -67 v1-the 73 v1-to -120 v1-which -3 v1-who -47 v1:N 60 v1:q 20 v1;# 30 v1;and -13 v1;the -31
v1wGcue 24 v1walthough 86 v1was -26 v1wbecause -41 v1wbut 50 v1whow -142 v1wif -33 v1wor -143 v1wso -151
v1wthat -108 v1wthough 26 v1wunless -75 v1wwhat 20 v1wwhatever -91 v1wwhen 16 v1wwhere -159 v1wwhether -135
v1wwhich 21 v1wwhile 55 v1wwhose -92 v1wwhy -94 v1wyet -88
"""
