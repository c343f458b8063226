/// The only script of a page: the filter over facts. Without it everything else works.
enum HTMLScript {
  static let text: StaticString = """
    (function(){"use strict";var d=document;d.documentElement.classList.add("js");
    d.querySelectorAll("form.filter").forEach(function(form){
    var root=form.closest(".report"),find=form.querySelector("input[type=search]"),
    boxes=form.querySelectorAll("input[type=checkbox]"),count=form.querySelector("output"),
    rows=Array.prototype.map.call(root.querySelectorAll(".facts tbody tr"),function(row){
    return{row:row,family:row.className,text:row.textContent.toLowerCase(),
    mark:d.getElementById(row.dataset.f)}});
    function run(){var on={},shown=0,words=find.value.toLowerCase().split(/\\s+/);
    boxes.forEach(function(box){on[box.value]=box.checked});
    rows.forEach(function(item){var is=on[item.family]&&words.every(function(word){
    return item.text.indexOf(word)>=0});item.row.hidden=!is;if(is)shown++;
    if(item.mark)item.mark.classList.toggle("off",!is)});
    count.textContent=shown+" / "+rows.length}
    form.addEventListener("input",run);
    form.addEventListener("submit",function(event){event.preventDefault()});run()})})();

    """
}
