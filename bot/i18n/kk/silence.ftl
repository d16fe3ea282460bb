silence-summary = біреу көптен аталмаса, хабарлау
silence-help =
    Сіз бақылайтын адам көптен аталмаса, бір рет хабарлайды. Нөмірі /list тізімінде тұр.
    <code>/silence 3 6 months</code>
    Енді хабарламау: <code>/silence 3 off</code>
silence-examples =
    Сұрау: <code>/silence 3 6 months</code>
    Енді хабарламау: <code>/silence 3 off</code>
silence-none = Үнсіздік туралы хабарлауды сұраған жоқсыз.
silence-listed = { $number } · <b>{ $watch }</b>: { $span } аталмаса
silence-unknown = ✗ Тізіміңізде «{ $text }» нөмірі жоқ. Нөмірлерді /list көрсетеді.
silence-misunderstood = ✗ «{ $text }» деген мерзімді түсінбедім.
silence-how-long = <b>{ $watch }</b>: қанша уақыт аталмаса, хабарлайын?
silence-on = ✓ <b>{ $watch }</b>: { $span } аталмаса, хабарлаймын.
silence-off = ✓ <b>{ $watch }</b>: үнсіздік туралы хабарламаймын.
silence-months = { $months } ай
silence-days = { $days } күн
silence-told =
    🔕 <b>{ $watch }</b>: { $span } бойы аталған жоқ
    Маған белгілі соңғы аталған күні: { $day }.
silence-never =
    🔕 <b>{ $watch }</b>: { $span } бойы аталған жоқ
    Бақылау басталғаннан бері ({ $day }) бірде-бір рет аталған жоқ.
silence-button-off = Енді хабарламау
