set makeprg=briefing\ check\ --lines\ %:S
set errorformat=%f:%l:%c:\ %m\ [%trror:\ %*[a-z-]],%f:%l:%c:\ %m\ [%tarning:\ %*[a-z-]],%f:%l:%c:\ %m\ [%tuestion:\ %*[a-z-]],%-G%.%#
