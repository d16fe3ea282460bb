chart-title = Згадки за місяцями
chart-caption = У скількох текстах кожної організації названо тих, за ким ви стежите, за місяцями.
chart-others = інші
institution-european-parliament = Європейський парламент
institution-eeas = ЄСЗД
institution-osce = ОБСЄ
