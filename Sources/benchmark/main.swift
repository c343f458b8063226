print("vetreport")
