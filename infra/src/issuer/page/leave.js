document.getElementById('leave').click();
